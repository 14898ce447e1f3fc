import GraphCore

/// Reads records from bytes that may be anything.
struct SnapshotReader {
  private let bytes: [UInt8]
  private(set) var offset: Int
  private var texts: [String] = []
  private let isText: Bool

  init(_ bytes: [UInt8], from offset: Int, isText: Bool = false) {
    (self.bytes, self.offset, self.isText) = (bytes, offset, isText)
  }

  var isAtEnd: Bool { offset == bytes.count }

  mutating func number() throws(SnapshotError) -> UInt64 {
    var (number, shift): (UInt64, UInt64) = (0, 0)
    while offset < bytes.count {
      let byte = bytes[offset]
      let isLast = byte < SnapshotDigits.more
      let group = UInt64(byte &- (isLast ? SnapshotDigits.last : SnapshotDigits.more))
      guard group < 32, shift < 60 || (shift == 60 && group < 16) else {
        throw .malformed("a number was expected", at: offset)
      }
      number |= group << shift
      offset += 1
      if isLast { return number }
      shift += SnapshotDigits.bits
    }
    throw .truncated(at: bytes.count)
  }

  /// The count of things that follow; each takes a byte at least.
  mutating func count() throws(SnapshotError) -> Int {
    let number = try number()
    guard number <= UInt64(bytes.count - offset) else { throw .truncated(at: bytes.count) }
    return Int(number)
  }

  mutating func integer() throws(SnapshotError) -> Int {
    let start = offset
    guard let integer = Int(exactly: SnapshotDigits.unzigzag(try number())) else {
      throw .malformed("a number is too large", at: start)
    }
    return integer
  }

  mutating func identifier<Subject>() throws(SnapshotError) -> Identifier<Subject> {
    let start = offset
    guard let number = UInt32(exactly: try number()) else {
      throw .malformed("a number is too large", at: start)
    }
    return Identifier(rawValue: number)
  }

  mutating func text() throws(SnapshotError) -> String {
    try text(number: try number())
  }

  mutating func optionalText() throws(SnapshotError) -> String? {
    let number = try number()
    return number == 0 ? nil : try text(number: number - 1)
  }

  private func text(number: UInt64) throws(SnapshotError) -> String {
    guard number < UInt64(texts.count) else {
      throw .malformed("there is no text \(number)", at: offset)
    }
    return texts[Int(number)]
  }

  mutating func record<Record: SnapshotRecord>() throws(SnapshotError) -> Record {
    try Record(from: &self)
  }

  mutating func optional<Record: SnapshotRecord>() throws(SnapshotError) -> Record? {
    try number() == 0 ? nil : try Record(from: &self)
  }

  mutating func records<Record: SnapshotRecord>() throws(SnapshotError) -> [Record] {
    let count = try count()
    var records: [Record] = []
    records.reserveCapacity(count)
    for _ in 0..<count { records.append(try Record(from: &self)) }
    return records
  }

  /// Reads the table of texts, to which records refer.
  mutating func readTexts() throws(SnapshotError) {
    let count = try count()
    texts.reserveCapacity(count)
    for _ in 0..<count {
      let end = try self.count() + offset
      let utf8 = bytes[offset..<end]
      let text = String(decoding: utf8, as: UTF8.self)
      guard isText ? isWhole(utf8) : text.utf8.elementsEqual(utf8) else {
        throw .malformed("a text is not UTF-8", at: offset)
      }
      texts.append(text)
      offset = end
    }
  }

  /// Whether a part of bytes that are UTF-8 begins and ends between two characters.
  private func isWhole(_ part: ArraySlice<UInt8>) -> Bool {
    begins(at: part.startIndex) && begins(at: part.endIndex)
  }

  private func begins(at place: Int) -> Bool {
    place >= bytes.count || bytes[place] & 0xC0 != 0x80
  }
}
