internal import GraphCore
internal import GraphQuery
internal import GraphText

/// Values of a query as JSON.
struct QueryJSON {
  let edition: Edition

  init(_ edition: Edition) { self.edition = edition }

  private var graph: Graph { edition.graph }

  /// A row: its values by column, and the claims it rests on.
  func row(_ row: ResultRow) -> JSONValue {
    let values = zip(row.columns, row.values).map { JSONValue.Member($0, value($1)) }
    return .object([
      .init("values", .object(values)), .init("claims", .array(row.claims.map(claim))),
    ])
  }

  /// A value: nodes, edges and paths as objects with a `type`, times and levels as texts.
  func value(_ value: QueryValue) -> JSONValue {
    switch value {
    case .null: .null
    case .boolean(let truth): .flag(truth)
    case .integer(let number): .integer(Int(number))
    case .float(let number): .number(number)
    case .string(let text): .text(text)
    case .list(let list): .array(list.map(self.value))
    case .map(let map): .object(map.entries.map { .init($0.key, self.value($0.value)) })
    case .node(let node): self.node(node)
    case .edge(let edge): self.edge(edge, forward: graph.kind(of: edge).isDirected ? true : nil)
    case .path(let path): self.path(path)
    case .level(let level): .text(graph.levels[level].id)
    default: .text(value.plainText)
    }
  }

  private func node(_ node: NodeID) -> JSONValue {
    guard case .object(let members) = edition.json(node: node) else { return .null }
    let claim = graph.claim(of: node)
    return .object(
      [.init("type", "node")] + members + [
        .init("since", edition.date(claim.validity.since)),
        .init("until", edition.date(claim.validity.exclusiveEnd)),
        .init("confidence", .text(claim.confidence.rawValue)),
        .init("disputed", .flag(claim.dispute != nil)),
        .init("citations", edition.json(citations: claim.citations)),
      ])
  }

  private func edge(_ edge: EdgeID, forward: Bool?) -> JSONValue {
    guard case .object(let members) = edition.json(edge: edge, forward: forward) else {
      return .null
    }
    return .object([.init("type", "edge")] + members)
  }

  private func path(_ path: QueryPath) -> JSONValue {
    let edges = path.edges.enumerated().map { index, edge -> JSONValue in
      let isForward = graph[edge].source == path.nodes[index]
      return self.edge(edge, forward: graph.kind(of: edge).isDirected ? isForward : nil)
    }
    return [
      "type": "path", "length": .integer(path.length), "nodes": .array(path.nodes.map(node)),
      "edges": .array(edges),
    ]
  }

  /// A claim: what it is about, when it holds, and its documents.
  private func claim(_ id: ClaimID) -> JSONValue {
    let claim = graph[id]
    let about: [JSONValue.Member] =
      switch claim.subject {
      case .node(let node), .property(of: let node):
        [
          .init("kind", .text(graph.kind(of: node)?.name ?? "")),
          .init("from", .text(graph[node].id)),
          .init("to", .null),
        ]
      case .edge(let kind, let from, let to):
        [
          .init("kind", .text(graph.schema[kind].name)), .init("from", .text(graph[from].id)),
          .init("to", .text(graph[to].id)),
        ]
      }
    return .object(
      about + [
        .init("since", edition.date(claim.validity.since)),
        .init("until", edition.date(claim.validity.exclusiveEnd)),
        .init("confidence", .text(claim.confidence.rawValue)),
        .init("disputed", .flag(claim.dispute != nil)),
        .init("citations", edition.json(citations: claim.citations)),
      ])
  }
}
