public import GraphCore

/// Makes a `TableReader`: nodes with any labels, edges of any type, properties of any value.
public struct TableBuilder: Sendable {
  /// Why tables make no graph.
  public struct Refusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// A sentence without its full stop.
    public let description: String
  }

  private struct EdgeRecord {
    let type: String
    let source: NodeID
    let target: NodeID
    let interval: Validity
  }

  private var labels: [[String]] = []
  private var nodeProperties: [QueryMap] = []
  private var edges: [EdgeRecord] = []
  private var edgeProperties: [QueryMap] = []

  /// Makes a builder without nodes.
  public init() {}

  /// Adds a node.
  public mutating func addNode(
    labels: [String] = [], properties: QueryMap = QueryMap()
  ) -> NodeID {
    self.labels.append(labels)
    nodeProperties.append(properties)
    return NodeID(self.labels.count - 1)
  }

  /// Adds an edge, possibly a loop or one of several between the same nodes.
  @discardableResult
  public mutating func addEdge(
    _ type: String, from source: NodeID, to target: NodeID, properties: QueryMap = QueryMap(),
    validity: Validity = .always
  ) -> EdgeID {
    edges.append(EdgeRecord(type: type, source: source, target: target, interval: validity))
    edgeProperties.append(properties)
    return EdgeID(edges.count - 1)
  }

  /// Freezes the tables.
  ///
  /// - Throws: `Refusal` where there are more than 63 labels or 64 types, or an edge has an end
  ///   that was not added.
  public func build() throws(Refusal) -> TableReader {
    let types = Set(edges.map(\.type)).sorted()
    let names = Set(labels.joined()).subtracting([""]).sorted()
    guard names.count < 64, types.count <= 64 else {
      throw Refusal(description: "a graph has at most 63 labels and 64 types of edges")
    }
    var builder = GraphBuilder(
      GraphHeader(
        name: "tables", title: "Tables", version: "1",
        knowledge: Day(year: 9999, month: 12, day: 31)),
      schema: TableSchema.schema(labels: names, types: types))
    addNodes(to: &builder)
    for edge in edges {
      guard edge.source.index < labels.count, edge.target.index < labels.count else {
        throw Refusal(description: "an edge ends at a node that was not added")
      }
      guard let kind = builder.schema.relationshipKind(named: edge.type) else { continue }
      let subject = Claim.Subject.edge(kind, from: edge.source, to: edge.target)
      builder.add(Claim(subject, validity: edge.interval))
    }
    do {
      return TableReader(
        try builder.build(), labels: labels, nodes: nodeProperties, edges: edgeProperties)
    } catch {
      throw Refusal(description: error.message)
    }
  }

  private func addNodes(to builder: inout GraphBuilder) {
    for (index, labels) in labels.enumerated() {
      var kinds = KindSet(TableSchema.unlabelled)
      if !labels.isEmpty {
        kinds = KindSet()
        for label in labels { builder.schema.entityKind(named: label).map { kinds.insert($0) } }
      }
      let digits = String(index)
      let id = String(repeating: "0", count: max(0, 10 - digits.count)) + digits
      let node = builder.add(Node(id: id, kinds: kinds, names: LocalizedText(digits)))
      builder.add(Claim(.node(node)))
    }
  }
}

/// A schema made up for tables: every label on any node, every type between any nodes.
enum TableSchema {
  /// The kind that stands for having no label; no query can name it.
  static let unlabelled = EntityKindID(0)

  static func schema(labels: [String], types: [String]) -> Schema {
    let entities = ([""] + labels).map { label in
      EntityKind(
        label, section: label, singular: LocalizedText(label), plural: LocalizedText(label),
        documentation: "A label of the tables.")
    }
    let end = EndRole("end", kinds: entities.map(\.name))
    let relationships = types.map { type in
      RelationshipKind(
        type, from: end, to: end, family: .activity,
        reading: Reading(type, label: LocalizedText(type)),
        documentation: "A type of the tables.")
    }
    return Schema(entities: entities, relationships: relationships)
  }
}
