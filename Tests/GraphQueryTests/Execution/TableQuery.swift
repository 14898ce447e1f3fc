import GraphCore

@testable import GraphQuery

/// A small graph of tables and queries over it, for tests.
struct TableQuery {
  let session: QuerySession

  /// Reads a graph: `a:A:B x=1` is a node, `a -R x=2-> b` an edge; a line each.
  init(_ text: String) throws {
    var (builder, names) = (TableBuilder(), [String: NodeID]())
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard let first = words.first else { continue }
      if words.count > 2, words[1].hasPrefix("-") {
        let inner = words[1...].joined(separator: " ")
        let parts = inner.dropFirst().components(between: "->")
        let type = parts.head.split(separator: " ").map(String.init)
        guard let from = names[first], let to = names[parts.tail] else { continue }
        builder.addEdge(
          type[0], from: from, to: to, properties: Self.properties(type.dropFirst()))
      } else {
        let labels = first.split(separator: ":").map(String.init)
        var properties = Self.properties(words.dropFirst())
        properties["name"] = .string(labels[0])
        names[labels[0]] = builder.addNode(
          labels: Array(labels.dropFirst()), properties: properties)
      }
    }
    session = QuerySession(try builder.build())
  }

  private static func properties(_ words: some Sequence<String>) -> QueryMap {
    QueryMap(
      words.map { word in
        let parts = word.split(separator: "=").map(String.init)
        let number = Int64(parts[1]).map { QueryValue.integer($0) }
        return (parts[0], number ?? .string(parts[1]))
      })
  }

  /// The rows of a query, each as the texts of its values.
  func rows(
    _ text: String, parameters: [String: QueryValue] = [:], limits: QueryLimits = QueryLimits()
  ) throws -> [String] {
    let query = try PreparedQuery(text)
    let plan = try QueryPlan(query.syntax, for: session, text: text)
    let rows = try plan.rows(in: session, parameters: parameters, limits: limits)
    return try rows.all().map { row in row.map(shown).joined(separator: " ") }
  }

  /// A value as tests write it: nodes by name, edges by type and number, paths by their nodes.
  func shown(_ value: QueryValue) -> String {
    switch value {
    case .node(let node): session.reader.value(of: node, property: "name").string ?? "?"
    case .edge(let edge): "\(session.reader.type(of: edge))\(edge.index)"
    case .path(let path): path.nodes.map { shown(.node($0)) }.joined(separator: "-")
    case .list(let values): "[" + values.map(shown).joined(separator: ",") + "]"
    case .null: "null"
    case .integer(let number): "\(number)"
    case .string(let text): text
    case .boolean(let truth): "\(truth)"
    default: "\(value)"
    }
  }
}

extension Substring {
  fileprivate func components(between arrow: String) -> (head: Substring, tail: String) {
    let parts = split(separator: "->", maxSplits: 1)
    let tail = parts.last.map { $0.drop { $0 == " " } } ?? ""
    return (parts.first ?? "", String(tail))
  }
}
