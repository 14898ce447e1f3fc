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

extension EdgeTable: SnapshotRecord {
  /// Column by column.
  func write(to writer: inout SnapshotWriter) {
    writer.write(count: count)
    for kind in kinds { writer.write(count: Int(kind)) }
    for source in sources { writer.write(count: Int(source)) }
    for target in targets { writer.write(count: Int(target)) }
    for start in starts { writer.write(signed: Int(start)) }
    for end in ends { writer.write(signed: Int(end)) }
    for level in levels { writer.write(count: Int(level)) }
    for claim in claims { writer.write(count: Int(claim)) }
  }

  init(from reader: inout SnapshotReader) throws(SnapshotError) {
    let count = try reader.count()
    let kinds: [UInt8] = try reader.column(count)
    let (sources, targets): ([UInt32], [UInt32]) = (
      try reader.column(count), try reader.column(count)
    )
    let (starts, ends) = (try reader.days(count), try reader.days(count))
    let levels: [UInt8] = try reader.column(count)
    self.init(
      kinds: kinds, sources: sources, targets: targets, starts: starts, ends: ends,
      levels: levels, claims: try reader.column(count))
  }
}

extension SnapshotReader {
  fileprivate mutating func column<Number: FixedWidthInteger>(
    _ count: Int
  ) throws(SnapshotError) -> [Number] {
    var column: [Number] = []
    column.reserveCapacity(count)
    for _ in 0..<count {
      guard let number = Number(exactly: try number()) else {
        throw .malformed("a number is too large", at: offset)
      }
      column.append(number)
    }
    return column
  }

  fileprivate mutating func days(_ count: Int) throws(SnapshotError) -> [Int32] {
    var column: [Int32] = []
    column.reserveCapacity(count)
    for _ in 0..<count { column.append(Int32(clamping: try integer())) }
    return column
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
    write(tables.edges)
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
    tables.edges = try record()
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
