internal import GraphCore
internal import GraphQuery
internal import GraphText

/// An answer as a table for programs: columns with nodes, edges or paths have their dates and
/// documents in three further columns.
struct QueryColumns {
  let answer: QueryAnswer
  let edition: Edition

  init(_ answer: QueryAnswer, _ edition: Edition) {
    (self.answer, self.edition) = (answer, edition)
  }

  private var graph: Graph { edition.graph }

  var table: TextTable {
    let withDates = answer.columns.indices.filter { index in
      answer.rows.contains { !$0[index].elements.isEmpty }
    }
    var header: [String] = []
    for (index, column) in answer.columns.enumerated() {
      header.append(column)
      if withDates.contains(index) {
        header += ["since", "until", "citations"].map { "\(column)_\($0)" }
      }
    }
    if answer.query.withProvenance { header.append("claims") }
    return TextTable(header, answer.rows.map { row($0, Set(withDates)) })
  }

  private func row(_ row: ResultRow, _ withDates: Set<Int>) -> [String] {
    var fields: [String] = []
    for (index, value) in row.values.enumerated() {
      fields.append(text(value))
      if withDates.contains(index) { fields += dates(value.elements) }
    }
    if answer.query.withProvenance {
      fields.append(row.claims.map(claim).joined(separator: "; "))
    }
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
