internal import GraphCore
internal import GraphQuery
internal import GraphText

/// Values of a query in words, with the bibliography that they fill.
struct QueryWords {
  let edition: Edition
  private(set) var bibliography: Bibliography

  init(_ edition: Edition) {
    self.edition = edition
    bibliography = Bibliography(edition)
  }

  private var graph: Graph { edition.graph }

  /// A value as a cell of a table.
  mutating func cell(_ value: QueryValue) -> String {
    switch value {
    case .string(let text): return text
    case .list(let list):
      var parts: [String] = []
      for element in list { parts.append(cell(element)) }
      return "[" + parts.joined(separator: ", ") + "]"
    case .map(let map):
      var parts: [String] = []
      for entry in map.entries { parts.append("\(entry.key): \(cell(entry.value))") }
      return "{" + parts.joined(separator: ", ") + "}"
    case .node(let node): return self.node(node)
    case .edge(let edge): return self.edge(edge)
    case .path(let path): return self.path(path)
    case .level(let level): return graph.levels[level].id
    default: return value.plainText
    }
  }

  /// A claim: what it is about, and its documents.
  mutating func claim(_ id: ClaimID) -> String {
    let claim = graph[id]
    let subject =
      switch claim.subject {
      case .node(let node), .property(of: let node): graph[node].id
      case .edge(let kind, let from, let to):
        "\(graph[from].id) \(graph.schema[kind].name) \(graph[to].id)"
      }
    return subject + dates(claim) + bibliography.mark(claim.citations)
  }

  /// Name and id, dates, documents.
  private mutating func node(_ node: NodeID) -> String {
    let claim = graph.claim(of: node)
    return "\(edition.name(of: node)) (\(graph[node].id))\(dates(claim))"
      + bibliography.mark(claim.citations)
  }

  /// Both ends by id with the kind between them, dates, documents.
  private mutating func edge(_ id: EdgeID) -> String {
    let edge = graph[id]
    let line = link(id, forward: graph.kind(of: id).isDirected ? true : nil)
    return "\(graph[edge.source].id) \(line) \(graph[edge.target].id)"
  }

  /// All nodes by id with the kinds between them.
  private mutating func path(_ path: QueryPath) -> String {
    var text = graph[path.nodes[0]].id
    for (index, edge) in path.edges.enumerated() {
      let isForward = graph[edge].source == path.nodes[index]
      let forward = graph.kind(of: edge).isDirected ? isForward : nil
      text += " \(link(edge, forward: forward)) \(graph[path.nodes[index + 1]].id)"
    }
    return text
  }

  private mutating func link(_ id: EdgeID, forward: Bool?) -> String {
    let claim = graph.claim(of: id)
    let words = graph.kind(of: id).name + dates(claim) + bibliography.mark(claim.citations)
    return (forward == false ? "<-[" : "-[") + words + (forward == true ? "]->" : "]-")
  }

  /// The dates of a claim: `, since 2017-06-09, until 2020`; nothing where there are none.
  private func dates(_ claim: Claim) -> String {
    let since = claim.validity.since.map { ", since \($0)" } ?? ""
    let until = claim.validity.exclusiveEnd.map { ", until \($0)" } ?? ""
    return since + until
  }
}
