/// A thing that a snapshot holds: how it is written and how it is read stand side by side.
protocol SnapshotRecord {
  func write(to writer: inout SnapshotWriter)
  init(from reader: inout SnapshotReader) throws(SnapshotError)
}

extension SnapshotReader {
  /// A closed set's member from its raw text.
  mutating func member<Member: RawRepresentable<String>>() throws(SnapshotError) -> Member {
    let start = offset
    let text = try text()
    guard let member = Member(rawValue: text) else {
      throw .malformed("'\(text)' is not one of the values allowed here", at: start)
    }
    return member
  }
}
