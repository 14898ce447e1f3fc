extension Parser {
  /// Reads nodes, edges and groups as far as they go; an edge at either end, or next to another
  /// edge or a group, gets a nameless node, so that each edge stands between two nodes.
  mutating func pathElements() throws(SyntaxStop) -> [PathElement] {
    var elements: [PathElement] = []
    elements.reserveCapacity(3)
    while let element = try pathElement(after: elements.last) {
      if case .edge(let edge) = element {
        guard case .node = elements.last else {
          elements.append(.node(NodePattern(span: edge.span.head)))
          elements.append(element)
          continue
        }
      } else if case .edge(let edge) = elements.last, case .group = element {
        elements.append(.node(NodePattern(span: edge.span.head)))
      }
      elements.append(element)
    }
    if case .edge(let edge) = elements.last {
      elements.append(.node(NodePattern(span: edge.span.head)))
    }
    guard !elements.isEmpty else {
      throw expected(
        "a pattern, which begins with a node such as (n:State)",
        orWords: PathModeForm.all.map(\.page.name) + ["ANY", "ALL", "SHORTEST", "CHEAPEST"])
    }
    return elements
  }

  private mutating func pathElement(
    after last: PathElement?
  ) throws(SyntaxStop) -> PathElement? {
    if atEdge { return .edge(try edgePattern()) }
    guard at(.leftParenthesis) else { return nil }
    if atGroup { return .group(try pathGroup()) }
    if case .node = last {
      throw expected(
        "an edge such as -[:PARTNERSHIP]- between two nodes, or ',' before a new pattern")
    }
    return .node(try nodePattern())
  }

  /// Whether an edge pattern begins here.
  private var atEdge: Bool {
    if at(.minus) || at(.tilde) { return true }
    return at(.less) && (peek().kind == .minus || peek().kind == .tilde)
  }

  /// Whether the parenthesis here opens a group and not a node.
  private var atGroup: Bool {
    let first = peek()
    switch first.kind {
    case .leftParenthesis, .less, .minus, .tilde: return true
    case .word, .quotedName:
      if peek(2).kind == .equal { return true }
      let isMode = first.keyword.flatMap { PathModeForm.leading($0) } != nil
      return isMode && peek(2).kind == .leftParenthesis
    default: return false
    }
  }
}

extension SourceSpan {
  /// The empty stretch at its beginning.
  fileprivate var head: SourceSpan { SourceSpan(Int(lower), Int(lower)) }
}
