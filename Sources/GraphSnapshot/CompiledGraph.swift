public import GraphCore

/// A graph as bytes.
///
/// Layout, in this order: the words `GraphSnapshot/1 `, the fingerprint of the schema, the table
/// of texts, then header, references, levels, covers, disputes, nodes and claims. Numbers are
/// written as `SnapshotDigits` says and texts stand as they are, so that the whole is UTF-8 text.
/// Edges and adjacency are not kept: `GraphBuilder` lays them anew, and checks every record, but
/// for those of a literal: that is part of the program, and was checked when it was compiled.
///
/// Not kept either: a checksum. A text that was altered in place comes back altered.
public struct CompiledGraph: Sendable {
  /// The bytes; of a snapshot made from a graph they are UTF-8.
  public let bytes: [UInt8]

  /// Whether the bytes are known to be those of a graph: its texts, being UTF-8, then need a look
  /// at their ends only, and its records none.
  let isOurs: Bool

  /// Takes bytes as they are; `graph(schema:)` checks them.
  public init(bytes: [UInt8]) { (self.bytes, isOurs) = (bytes, false) }

  /// Takes the text of a literal that `literal` gave.
  ///
  /// - Complexity: O(*n*) in its bytes.
  public init(_ literal: StaticString) {
    (bytes, isOurs) = (Array(literal.description.utf8), true)
  }

  /// Writes a graph; the same graph always gives the same bytes.
  ///
  /// - Complexity: O(*n*) in the records of the graph.
  public init(of graph: Graph) {
    var writer = SnapshotWriter()
    writer.write(graph.header)
    writer.write(graph.references)
    writer.write(graph.levels.levels)
    writer.write(graph.levels.covers)
    writer.write(graph.disputes)
    writer.write(graph.nodes)
    writer.write(graph.claims)
    (bytes, isOurs) = (writer.finished(head: Self.head(for: graph.schema)), true)
  }

  /// Reads the graph.
  ///
  /// - Throws: `SnapshotError` where the bytes are no snapshot, were written in another format
  ///   or under another schema, are damaged, or hold records that `GraphBuilder` refuses.
  /// - Complexity: that of reading O(*n*) bytes and of `GraphBuilder.build()`.
  public func graph(schema: Schema) throws(SnapshotError) -> Graph {
    var reader = try opened(for: schema)
    try reader.readTexts()
    let builder = try reader.builder(schema: schema)
    guard reader.isAtEnd else {
      throw .malformed("bytes follow the last record", at: reader.offset)
    }
    do throws(GraphBuildError) {
      return isOurs ? builder.freeze() : try builder.build()
    } catch {
      throw SnapshotError(.refused, "the snapshot holds records that make no graph: \(error)")
    }
  }
}

extension SnapshotReader {
  fileprivate mutating func builder(schema: Schema) throws(SnapshotError) -> GraphBuilder {
    var builder = GraphBuilder(try record(), schema: schema)
    for reference: Reference in try records() { _ = builder.add(reference) }
    builder.levels = try scale()
    for dispute: Dispute in try records() { _ = builder.add(dispute) }
    for node: Node in try records() { _ = builder.add(node) }
    for claim: Claim in try records() { builder.add(claim) }
    return builder
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
