import GraphCore

extension Identifier: SnapshotRecord {
  func write(to writer: inout SnapshotWriter) { writer.write(UInt64(rawValue)) }

  init(from reader: inout SnapshotReader) throws(SnapshotError) { self = try reader.identifier() }
}

extension DayInterval: SnapshotRecord {
  /// Both ends, which may lie before and after all dates.
  func write(to writer: inout SnapshotWriter) {
    writer.write(signed: Int(start.rawValue))
    writer.write(signed: Int(end.rawValue))
  }

  init(from reader: inout SnapshotReader) throws(SnapshotError) {
    let start = Day(rawValue: Int32(clamping: try reader.integer()))
    self.init(start: start, end: Day(rawValue: Int32(clamping: try reader.integer())))
  }
}

extension Edge: SnapshotRecord {
  /// All but the number, which is its place in the table.
  func write(to writer: inout SnapshotWriter) {
    writer.write(kind)
    writer.write(source)
    writer.write(target)
    writer.write(interval)
    writer.write(level)
    writer.write(claim)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotError) {
    let (kind, source): (RelationshipKindID, NodeID) = (try reader.record(), try reader.record())
    let (target, interval): (NodeID, DayInterval) = (try reader.record(), try reader.record())
    let level: LevelID? = try reader.optional()
    self.init(
      id: EdgeID(0), kind: kind, source: source, target: target, interval: interval,
      level: level, claim: try reader.record())
  }
}

extension StagePeriod: SnapshotRecord {
  func write(to writer: inout SnapshotWriter) {
    writer.write(node)
    writer.write(interval)
    writer.write(count: isProposed ? 1 : 0)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotError) {
    let (node, interval): (NodeID, DayInterval) = (try reader.record(), try reader.record())
    self.init(node: node, interval: interval, isProposed: try reader.number() != 0)
  }
}

extension SnapshotWriter {
  /// Writes what a graph derives from its claims.
  mutating func writeDerived(_ tables: GraphTables) {
    write((0..<tables.edges.count).map { tables.edges[EdgeID($0)] })
    write(tables.nodeIntervals)
    write(tables.stages)
    write(tables.happenings.members)
    write(tables.proposedEdges.members)
    write(count: tables.sides.count)
    for side in tables.sides { write(side) }
  }
}

extension SnapshotReader {
  /// Reads what a graph derives from its claims.
  mutating func readDerived(into tables: inout GraphTables) throws(SnapshotError) {
    for _ in 0..<(try count()) { tables.edges.append(try record()) }
    tables.nodeIntervals = try records()
    tables.stages = try records()
    tables.happenings = try members(below: tables.nodes.count)
    tables.proposedEdges = try members(below: tables.edges.count)
    for _ in 0..<(try count()) { tables.sides.append(try records()) }
  }

  private mutating func members<Subject>(
    below count: Int
  ) throws(SnapshotError) -> IdentifierSet<Subject> {
    var set = IdentifierSet<Subject>(capacity: count)
    for member: Identifier<Subject> in try records() {
      guard member.index < count else {
        throw .malformed("a number is too large", at: offset)
      }
      set.insert(member)
    }
    return set
  }
}
