import GraphCore
import GraphQuery

/// A case's graph as an open reader.
enum CaseGraph {
  /// Builds the graph; property values are constant expressions of the language itself.
  static func reader(of graph: ConformanceCase.Graph) throws -> TableReader {
    var builder = TableBuilder()
    var numbers: [String: NodeID] = [:]
    for node in graph.nodes {
      numbers[node.id] = builder.addNode(
        labels: node.labels, properties: try map(node.properties))
    }
    for edge in graph.edges {
      guard let source = numbers[edge.from], let target = numbers[edge.to] else { continue }
      builder.addEdge(
        edge.type, from: source, to: target, properties: try map(edge.properties))
    }
    return try builder.build()
  }

  /// The values of constant expressions by key.
  static func values(_ texts: [String: String]) throws -> [String: QueryValue] {
    try texts.mapValues { try CaseEngine.constant($0) }
  }

  private static func map(_ texts: [String: String]) throws -> QueryMap {
    let values = try values(texts)
    return QueryMap(values.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }
}
