public import GraphCore

/// A graph as bytes.
///
/// Layout, in this order: the words `GraphSnapshot/5 `, the fingerprint of the schema, the table
/// of texts, then header, levels, covers and disputes, nodes, references and claims so that each
/// can be read alone, and what is derived from the claims. Numbers are written as `SnapshotDigits`
/// says and texts stand as they are, so that the whole is UTF-8 text.
///
/// A literal is part of the program, and was checked when it was compiled: it is not copied, and
/// its nodes, references and claims are read when they are asked for. Of all other bytes
/// `GraphBuilder` checks every record, and derives the rest anew.
///
/// Not kept either: a checksum. A text that was altered in place comes back altered.
public struct CompiledGraph: Sendable {
  /// The bytes; of a snapshot made from a graph they are UTF-8.
  public var bytes: [UInt8] { stored.all }

  let stored: SnapshotBytes

  /// Whether the bytes are known to be those of a graph: its texts, being UTF-8, then need a look
  /// at their ends only, and its records none.
  let isOurs: Bool

  /// Takes bytes as they are; `graph(schema:)` checks them.
  public init(bytes: [UInt8]) { (stored, isOurs) = (.array(bytes), false) }

  /// Takes the text of a literal that `literal` gave.
  ///
  /// - Precondition: it is a text, not a single scalar.
  /// - Complexity: O(1).
  public init(_ literal: StaticString) {
    (stored, isOurs) = (.literal(LiteralBytes(literal)), true)
  }

  /// Writes a graph; the same graph always gives the same bytes.
  ///
  /// - Complexity: O(*n*) in the records of the graph.
  public init(of graph: Graph) {
    var writer = SnapshotWriter()
    writer.write(graph.header)
    writer.write(graph.levels.levels)
    writer.write(graph.levels.covers)
    writer.write(graph.disputes)
    writer.write(apart: graph.nodes)
    writer.write(apart: graph.references)
    writer.write(apart: graph.claims)
    writer.writeDerived(graph.tables)
    (stored, isOurs) = (.array(writer.finished(head: Self.head(for: graph.schema))), true)
  }

  /// Reads the graph.
  ///
  /// - Throws: `SnapshotError` where the bytes are no snapshot, were written in another format
  ///   or under another schema, are damaged, or hold records that `GraphBuilder` refuses.
  /// - Complexity: that of reading O(*n*) bytes and of `GraphBuilder.build()`; of a literal, that
  ///   of reading edges.
  public func graph(schema: Schema) throws(SnapshotError) -> Graph {
    var reader = try opened(for: schema)
    try reader.readTexts()
    let tables = try reader.tables(schema: schema)
    guard reader.isAtEnd else {
      throw .malformed("bytes follow the last record", at: reader.offset)
    }
    return isOurs ? Graph(tables) : try tables.checked()
  }
}

extension GraphTables {
  /// The graph that `GraphBuilder` makes of the records.
  fileprivate func checked() throws(SnapshotError) -> Graph {
    var builder = GraphBuilder(header, schema: schema)
    builder.levels = levels
    for reference in references { _ = builder.add(reference) }
    for dispute in disputes { _ = builder.add(dispute) }
    for node in nodes { _ = builder.add(node) }
    for claim in claims { builder.add(claim) }
    do throws(GraphBuildError) {
      return try builder.build()
    } catch {
      throw SnapshotError(.refused, "the snapshot holds records that make no graph: \(error)")
    }
  }
}

extension SnapshotReader {
  fileprivate mutating func tables(schema: Schema) throws(SnapshotError) -> GraphTables {
    let header: GraphHeader = try record()
    let levels = try scale()
    let (disputes, nodes): ([Dispute], Records<Node>) = (try records(), try recordsApart())
    var tables = GraphTables(
      header, schema: schema, references: try recordsApart(), levels: levels, disputes: disputes,
      nodes: nodes, claims: try recordsApart())
    try readDerived(into: &tables)
    return tables
  }

  /// Records that can be read alone: when they are asked for if the bytes are our own, else now.
  private mutating func recordsApart<Record: SnapshotRecord & Sendable>()
    throws(SnapshotError) -> Records<Record>
  {
    let pieces = try PieceTable(from: &self)
    guard !isOurs else {
      let reader = self
      return Records(count: pieces.count) { number in
        reader.ownRecord(at: pieces.range(of: number, in: reader).lowerBound)
      }
    }
    var records: [Record] = []
    for range in pieces.ranges(in: self) {
      var reader = moved(to: range.lowerBound)
      records.append(try reader.record())
      guard reader.offset == range.upperBound else {
        throw .malformed("a record is longer", at: range.lowerBound)
      }
    }
    return Records(records)
  }

  /// A record of bytes that this program carries or wrote.
  private func ownRecord<Record: SnapshotRecord>(at start: Int) -> Record {
    var reader = moved(to: start)
    do throws(SnapshotError) {
      return try reader.record()
    } catch {
      preconditionFailure("the program's own snapshot is damaged: \(error)")
    }
  }

  private mutating func scale() throws(SnapshotError) -> LevelScale {
    let start = offset
    let levels: [Level] = try records()
    let covers: [LevelCover] = try records()
    guard covers.allSatisfy({ max($0.above, $0.below).index < levels.count }) else {
      throw .malformed("the scale orders a level that it does not hold", at: start)
    }
    do throws(LevelScale.Flaw) {
      return try LevelScale(levels, covers: covers)
    } catch {
      throw .malformed("the levels make no order", at: start)
    }
  }
}

extension CompiledGraph: Hashable {
  /// Whether both are the same bytes.
  public static func == (lhs: Self, rhs: Self) -> Bool { lhs.bytes == rhs.bytes }

  /// Feeds the bytes to `hasher`.
  public func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}
