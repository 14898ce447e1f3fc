/// Patterns as printed plans show them: variables, labels and quantifiers, without conditions.
enum PatternText {
  static func node(_ node: NodeShape) -> String {
    let label = node.patterns.compactMap(\.label).map { ":" + text($0) }.joined()
    return "(\(shown(node.name))\(label))"
  }

  static func edge(_ edge: EdgeShape, _ quantifier: String = "") -> String {
    let direction = edge.pattern.direction
    let head = direction == .left ? "<-" : direction == .undirected ? "~" : "-"
    let tail = direction == .right ? "->" : direction == .undirected ? "~" : "-"
    let label = edge.pattern.label.map { ":" + text($0) } ?? ""
    return "\(head)[\(shown(edge.name))\(label)]\(tail)\(quantifier)"
  }

  static func link(_ link: LinkShape) -> String {
    switch link {
    case .edge(let edge): return self.edge(edge)
    case .repeated(let part):
      let bounds = "{\(part.lower),\(part.upper.map(String.init) ?? "")}"
      if part.isEdge, case .edge(let edge) = part.body.links[0] { return self.edge(edge, bounds) }
      return "(\(shape(part.body)))\(bounds)"
    }
  }

  static func shape(_ shape: PathShape) -> String {
    var text = shape.nodes.first.map(node) ?? ""
    for (link, node) in zip(shape.links, shape.nodes.dropFirst()) {
      text += self.link(link) + self.node(node)
    }
    return text
  }

  static func text(_ label: LabelExpression) -> String {
    switch label.kind {
    case .name(let name): name.text
    case .wildcard: "%"
    case .not(let inner): "!" + text(inner)
    case .all(let parts): "(" + parts.map(text).joined(separator: "&") + ")"
    case .any(let parts): "(" + parts.map(text).joined(separator: "|") + ")"
    }
  }

  private static func shown(_ name: String) -> String { name.contains(" ") ? "" : name }
}
