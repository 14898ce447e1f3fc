/// How numbers are written: groups of five bits, the lowest first, one printable byte a group.
///
/// The scheme is that of LEB128 (DWARF 5, §7.6) with five bits for seven. The last group of a
/// number lies in `#` … `B`, those before it in `]` … `|`: neither range holds a quotation mark
/// or a backslash, so that numbers need no escape in a literal.
enum SnapshotDigits {
  static let last: UInt8 = 0x23
  static let more: UInt8 = 0x5D
  static let bits: UInt64 = 5

  static func append(_ number: UInt64, to bytes: inout [UInt8]) {
    var rest = number
    while rest >= 32 {
      bytes.append(more + UInt8(rest & 31))
      rest >>= bits
    }
    bytes.append(last + UInt8(rest))
  }

  /// Signed numbers with small magnitudes in few digits: 0, -1, 1, -2 … become 0, 1, 2, 3 ….
  static func zigzag(_ number: Int64) -> UInt64 {
    UInt64(bitPattern: (number << 1) ^ (number >> 63))
  }

  static func unzigzag(_ number: UInt64) -> Int64 {
    Int64(bitPattern: (number >> 1) ^ (0 &- (number & 1)))
  }
}
