import GraphCore

/// What claims stand behind values.
enum Provenance {
  /// The element itself, or the edges of a path.
  static func elements(of value: QueryValue) -> [GraphElement] {
    switch value {
    case .node(let node): [.node(node)]
    case .edge(let edge): [.edge(edge)]
    case .path(let path): path.edges.map { .edge($0) }
    default: []
    }
  }

  /// The citations of a value's elements, each once, in the order of the elements.
  static func citations(of value: QueryValue, _ context: EvaluationContext) -> [QueryValue] {
    var seen: Set<Citation> = []
    var result: [QueryValue] = []
    for citation in elements(of: value).flatMap({ context.reader.citations(of: $0) })
    where seen.insert(citation).inserted {
      let reference = context.reader.graph[citation.reference].id
      result.append(
        .map(
          QueryMap([
            ("reference", .string(reference)), ("locator", QueryValue(text: citation.locator)),
          ])))
    }
    return result
  }
}
