/// A condition on each edge or node of a path: `all(r IN relationships(p) WHERE …)`, its sister
/// `none`, and the same over the variable of a repeated edge.
///
/// Told while the path is walked, so that no path is listed only to be refused.
struct EachElement {
  private let variable: String
  private let condition: Expression
  private let ofNodes: Bool
  /// The repeated edge; nil for a whole path.
  private let edge: String?

  /// Reads a condition; nil where it is of another form.
  init?(_ source: Expression, path: String?) {
    guard case .listPredicate(let list) = source.kind, let written = list.condition else {
      return nil
    }
    switch list.quantity {
    case .all: condition = written
    case .none: condition = Expression(.unary(.not, written), span: written.span)
    case .any, .single: return nil
    }
    variable = list.variable.text
    switch list.list.kind {
    case .variable(let name): (ofNodes, edge) = (false, name.text)
    case .call(let call):
      let function = call.name.text.lowercased()
      guard let path, call.arguments.count == 1,
        case .variable(let name) = call.arguments[0].kind, name.text == path,
        ["nodes", "relationships", "edges"].contains(function)
      else { return nil }
      (ofNodes, edge) = (function == "nodes", nil)
    default: return nil
    }
    if let path, written.names.contains(path) { return nil }
  }

  /// Puts the condition at the elements of a shape; false where the shape has none of them.
  func apply(to shape: inout PathShape) -> Bool {
    if let edge, !shape.listNames.contains(edge) { return false }
    let names = NameSet(shape.names)
    if condition.names.contains(where: { $0 != variable && names.contains($0) }) { return false }
    put(into: &shape)
    return true
  }

  private func put(into shape: inout PathShape) {
    if ofNodes {
      for index in shape.nodes.indices where !shape.nodes[index].patterns.isEmpty {
        let here = condition.renaming(variable, to: shape.nodes[index].name)
        let old = shape.nodes[index].patterns[0].condition
        shape.nodes[index].patterns[0].condition = old.and(here)
      }
    }
    for index in shape.links.indices {
      switch shape.links[index] {
      case .edge(var link):
        guard !ofNodes, edge == nil || edge == link.name else { continue }
        let here = condition.renaming(variable, to: link.name)
        link.pattern.condition = link.pattern.condition.and(here)
        shape.links[index] = .edge(link)
      case .repeated(var part):
        put(into: &part.body)
        shape.links[index] = .repeated(part)
      }
    }
  }
}

extension Expression? {
  fileprivate func and(_ other: Expression) -> Expression {
    map { Expression(.logical(.and, [$0, other]), span: $0.span) } ?? other
  }
}
