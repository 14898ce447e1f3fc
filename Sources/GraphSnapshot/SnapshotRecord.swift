/// A thing that a snapshot holds: how it is written and how it is read stand side by side.
protocol SnapshotRecord {
  func write(to writer: inout SnapshotWriter)
  init(from reader: inout SnapshotReader) throws(SnapshotError)
}

extension SnapshotReader {
  /// A closed set's member from its place in the set.
  mutating func member<Member: CaseIterable>() throws(SnapshotError) -> Member
  where Member.AllCases == [Member] {
    let start = offset
    let place = Int(clamping: try number())
    guard place < Member.allCases.count else {
      throw .malformed("there is no member \(place) of the values allowed here", at: start)
    }
    return Member.allCases[place]
  }
}

extension SnapshotWriter {
  /// Writes a closed set's member as its place in the set.
  mutating func write<Member: CaseIterable & Equatable>(member: Member)
  where Member.AllCases == [Member] {
    write(count: Member.allCases.firstIndex(of: member) ?? Member.allCases.count)
  }
}
