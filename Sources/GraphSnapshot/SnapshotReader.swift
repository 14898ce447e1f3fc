import GraphCore

/// Reads records from bytes that may be anything.
struct SnapshotReader {
  let bytes: SnapshotBytes
  var offset: Int
  /// Whether the bytes are known to be those of a graph.
  let isOurs: Bool
  private var texts: PieceTable?

  init(_ bytes: SnapshotBytes, from offset: Int, isOurs: Bool = false) {
    (self.bytes, self.offset, self.isOurs) = (bytes, offset, isOurs)
  }

  /// A reader of the same bytes and texts at another place.
  func moved(to offset: Int) -> SnapshotReader {
    var reader = self
    reader.offset = offset
    return reader
  }

  var isAtEnd: Bool { offset == bytes.count }

  mutating func number() throws(SnapshotError) -> UInt64 {
    guard offset < bytes.count else { throw .truncated(at: bytes.count) }
    let digit = bytes[offset] &- SnapshotDigits.last
    guard digit >= 32 else {
      offset += 1
      return UInt64(digit)
    }
    return try longNumber()
  }

  private mutating func longNumber() throws(SnapshotError) -> UInt64 {
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
    guard let texts, number < UInt64(texts.count) else {
      throw .malformed("there is no text \(number)", at: offset)
    }
    return bytes.text(texts.range(of: Int(number), in: self))
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
    let texts = try PieceTable(from: &self)
    self.texts = texts
    if isOurs { return }
    for range in texts.ranges(in: self) {
      guard bytes.text(range).utf8.elementsEqual(range.map { [bytes] in bytes[$0] }) else {
        throw .malformed("a text is not UTF-8", at: range.lowerBound)
      }
    }
  }
}
