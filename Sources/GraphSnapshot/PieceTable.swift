/// Where each of several pieces lies that follow one another: found without a look at the others.
struct PieceTable: Sendable {
  let count: Int
  /// The digits of each entry.
  private let width: Int
  /// Where the entries begin; there is one more than there are pieces.
  private let entries: Int
  /// Where the pieces begin.
  private let base: Int

  /// Takes the table at which the reader stands, and leaves the reader behind the pieces.
  init(from reader: inout SnapshotReader) throws(SnapshotError) {
    count = try reader.count()
    width = try reader.count()
    entries = reader.offset
    guard (1...7).contains(width), width * (count + 1) <= reader.bytes.count - entries else {
      throw .truncated(at: reader.bytes.count)
    }
    base = entries + width * (count + 1)
    if !reader.isOurs { try check(reader) }
    reader.offset = end(of: count, in: reader)
  }

  /// The bytes of all pieces.
  func ranges(in reader: SnapshotReader) -> [Range<Int>] {
    (0..<count).map { range(of: $0, in: reader) }
  }

  /// The bytes of a piece.
  func range(of piece: Int, in reader: SnapshotReader) -> Range<Int> {
    end(of: piece, in: reader)..<end(of: piece + 1, in: reader)
  }

  /// Where the pieces before this one end.
  private func end(of piece: Int, in reader: SnapshotReader) -> Int {
    var length = 0
    for digit in 0..<width {
      let byte = reader.bytes[entries + width * piece + digit]
      length = length << Int(SnapshotDigits.bits) | Int(byte &- SnapshotDigits.last)
    }
    return base + length
  }

  private func check(_ reader: SnapshotReader) throws(SnapshotError) {
    let digits = SnapshotDigits.last..<SnapshotDigits.last + 32
    for place in entries..<base where !digits.contains(reader.bytes[place]) {
      throw .malformed("a number was expected", at: place)
    }
    var last = base
    for piece in 0...count {
      let end = end(of: piece, in: reader)
      guard end >= last else { throw .malformed("pieces overlap", at: entries + width * piece) }
      last = end
    }
    guard last <= reader.bytes.count else { throw .truncated(at: reader.bytes.count) }
  }

  /// Writes the table of some lengths; the pieces are to follow.
  static func append(_ lengths: [Int], to bytes: inout [UInt8]) {
    let total = lengths.reduce(0, +)
    let width = max(1, (Int.bitWidth - total.leadingZeroBitCount + 4) / 5)
    SnapshotDigits.append(UInt64(lengths.count), to: &bytes)
    SnapshotDigits.append(UInt64(width), to: &bytes)
    var end = 0
    for length in [0] + lengths {
      end += length
      for digit in (0..<width).reversed() {
        bytes.append(SnapshotDigits.last + UInt8(end >> (digit * 5) & 31))
      }
    }
  }
}
