internal import GraphCore
internal import GraphQuery
internal import GraphText

/// An answer as a table for programs: columns with nodes, edges or paths have their dates and
/// documents in three further columns.
struct QueryColumns {
  private let names: [String]
  private let withDates: Set<Int>
  private let withProvenance: Bool
  private let edition: Edition

  /// The columns of a query; `held` are those of which the query's text does not tell whether
  /// nodes and edges stand in them, and they do.
  init(_ query: PreparedQuery, holding held: Set<Int> = [], _ edition: Edition) {
    (names, withProvenance, self.edition) = (query.columns, query.withProvenance, edition)
    withDates = held.union(query.elements.indices.filter { query.elements[$0] == .always })
  }

  private var graph: Graph { edition.graph }

  /// The names of the columns.
  var header: [String] {
    let own = names.indices.flatMap { index in
      let dates = ["since", "until", "citations"].map { "\(names[index])_\($0)" }
      return [names[index]] + (withDates.contains(index) ? dates : [])
    }
    return withProvenance ? own + ["claims"] : own
  }

  /// The fields of a row.
  func fields(_ values: [QueryValue], _ claims: [ClaimID]) -> [String] {
    var fields: [String] = []
    for (index, value) in values.enumerated() {
      fields.append(text(value))
      if withDates.contains(index) { fields += dates(value.elements) }
    }
    if withProvenance { fields.append(claims.map(claim).joined(separator: "; ")) }
    return fields
  }

  private func text(_ value: QueryValue) -> String {
    switch value {
    case .null: ""
    case .string(let text): text
    case .list(let list): "[" + list.map(text).joined(separator: ", ") + "]"
    case .map(let map):
      "{" + map.entries.map { "\($0.key): \(text($0.value))" }.joined(separator: ", ") + "}"
    case .node(let node): graph[node].id
    case .edge(let edge): graph.textID(of: edge)
    case .path(let path): path.nodes.map { graph[$0].id }.joined(separator: " ")
    case .level(let level): graph.levels[level].id
    default: value.plainText
    }
  }

  /// The latest beginning, the earliest end and all documents of some elements.
  private func dates(_ elements: [GraphElement]) -> [String] {
    let claims = elements.map { graph[claim($0, graph)] }
    let since = claims.compactMap(\.validity.since).max { $0.lastDay < $1.lastDay }
    let until = claims.compactMap(\.validity.exclusiveEnd).min { $0.lastDay < $1.lastDay }
    return [
      since?.description ?? "", until?.description ?? "",
      documents(Set(claims.flatMap(\.citations))),
    ]
  }

  private func documents(_ citations: Set<Citation>) -> String {
    citations.map(edition.identifier).sorted().joined(separator: "; ")
  }

  private func claim(_ id: ClaimID) -> String {
    let claim = graph[id]
    let about =
      switch claim.subject {
      case .node(let node), .property(of: let node): graph[node].id
      case .edge(let kind, let from, let to):
        "\(graph[from].id) \(graph.schema[kind].slug) \(graph[to].id)"
      }
    return "\(about) [\(documents(Set(claim.citations)))]"
  }

  private func claim(_ element: GraphElement, _ graph: Graph) -> ClaimID {
    SCOGraph.claim(element, graph)
  }
}
