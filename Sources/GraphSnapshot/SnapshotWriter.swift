/// Writes records and gathers their texts, each of which is kept once.
struct SnapshotWriter {
  private var body: [UInt8] = []
  private var texts: [[UInt8]] = []
  /// Keyed by bytes: canonically equal texts may still differ in them.
  private var numbers: [[UInt8]: Int] = [:]

  mutating func write(_ number: UInt64) { SnapshotDigits.append(number, to: &body) }

  mutating func write(count number: Int) { write(UInt64(number)) }

  mutating func write(signed number: Int) { write(SnapshotDigits.zigzag(Int64(number))) }

  mutating func write(_ text: String) { write(count: intern(text)) }

  /// Zero for an absent text, else its number and one.
  mutating func write(_ text: String?) { write(count: text.map { intern($0) + 1 } ?? 0) }

  mutating func write(_ record: some SnapshotRecord) { record.write(to: &self) }

  mutating func write<Record: SnapshotRecord>(_ record: Record?) {
    write(count: record == nil ? 0 : 1)
    if let record { write(record) }
  }

  mutating func write<Record: SnapshotRecord>(_ records: [Record]) {
    write(count: records.count)
    for record in records { write(record) }
  }

  /// Writes records in a way that lets each be read alone.
  mutating func write<Record: SnapshotRecord>(apart records: some Collection<Record>) {
    let before = body
    var (bodies, lengths): ([UInt8], [Int]) = ([], [])
    for record in records {
      body = []
      write(record)
      lengths.append(body.count)
      bodies += body
    }
    body = before
    Self.append(lengths, bodies, to: &body)
  }

  /// The head, the texts, then the records.
  func finished(head: [UInt8]) -> [UInt8] {
    var bytes = head
    Self.append(texts.map(\.count), texts.flatMap(\.self), to: &bytes)
    return bytes + body
  }

  private static func append(_ lengths: [Int], _ pieces: [UInt8], to bytes: inout [UInt8]) {
    PieceTable.append(lengths, to: &bytes)
    bytes += pieces
  }

  private mutating func intern(_ text: String) -> Int {
    let bytes = Array(text.utf8)
    if let number = numbers[bytes] { return number }
    numbers[bytes] = texts.count
    texts.append(bytes)
    return texts.count - 1
  }
}
