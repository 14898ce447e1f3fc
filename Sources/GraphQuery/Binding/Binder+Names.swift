import Diagnostics
import GraphCore

extension Binder {
  /// The kinds that a label expression may mean, a bit each.
  func kinds(_ label: LabelExpression?, ofEdges: Bool) -> UInt64 {
    guard let graph = schema.graph, let label else { return .max }
    switch label.kind {
    case .wildcard: return .max
    case .not(let inner):
      guard case .name = inner.kind else { return .max }
      return ofEdges ? ~kinds(inner, ofEdges: true) : .max
    case .all(let parts): return parts.reduce(.max) { $0 & kinds($1, ofEdges: ofEdges) }
    case .any(let parts): return parts.reduce(0) { $0 | kinds($1, ofEdges: ofEdges) }
    case .name(let name):
      let index =
        ofEdges
        ? graph.schema.relationshipKind(named: name.text)?.index
        : graph.schema.entityKind(named: name.text)?.index
      return index.map { 1 << UInt64($0) } ?? .max
    }
  }

  /// Refuses labels that the schema does not have.
  mutating func checkLabels(_ label: LabelExpression?, ofEdges: Bool) {
    guard schema.isClosed, let label else { return }
    switch label.kind {
    case .wildcard: break
    case .not(let inner): checkLabels(inner, ofEdges: ofEdges)
    case .all(let parts), .any(let parts):
      for part in parts { checkLabels(part, ofEdges: ofEdges) }
    case .name(let name): checkLabel(name, ofEdges: ofEdges)
    }
  }

  private mutating func checkLabel(_ name: Name, ofEdges: Bool) {
    if schema.has(label: name.text, ofEdges: ofEdges) { return }
    let (own, other) =
      ofEdges
      ? (schema.edgeLabels, schema.nodeLabels) : (schema.nodeLabels, schema.edgeLabels)
    let thing = ofEdges ? "edge" : "node"
    if other.contains(name.text) {
      return report(
        .unknownLabel,
        "\(Excerpt.quoted(name.text)) is a kind of \(ofEdges ? "node" : "edge"), not of \(thing)",
        at: name.span)
    }
    let nearest = NearestName.among(own, for: name.text)
    report(
      .unknownLabel,
      "no kind of \(thing) is called \(Excerpt.quoted(name.text))\(NearestName.hint(nearest))",
      at: name.span, fixIts: fixes(name, nearest))
  }

  /// Refuses a label on a value that may be a node or an edge.
  mutating func checkLabels(_ label: LabelExpression, of shape: ValueShape) {
    if shape.types == .edge { return checkLabels(label, ofEdges: true) }
    if shape.types == .node { checkLabels(label, ofEdges: false) }
  }

  /// Refuses a property that none of the kinds has.
  mutating func checkKey(_ key: Name, _ shape: ValueShape) {
    guard schema.isClosed, !shape.types.isEmpty, shape.types.isSubset(of: .element) else { return }
    let (found, isGeneral) = schema.property(key.text, of: shape)
    guard found == nil, !isGeneral else { return }
    let nearest = NearestName.among(schema.keys(of: shape), for: key.text)
    report(
      .unknownProperty,
      "\(owner(of: shape)) has no property \(Excerpt.quoted(key.text))\(NearestName.hint(nearest))",
      at: key.span, fixIts: fixes(key, nearest))
  }

  /// Doubts a text that a property never has: outside its closed list, or the id of nothing.
  mutating func checkValue(_ value: Expression, of key: String, _ shape: ValueShape) {
    guard let graph = schema.graph, shape.types.isSubset(of: .element) else { return }
    guard case .literal(.string(let text)) = value.kind else { return }
    let (found, isGeneral) = schema.property(key, of: shape)
    let hint: String
    if key == "id", isGeneral, shape.types == .node {
      guard graph.node(id: text) == nil else { return }
      hint = NearestName.hint(among: graph.nodes.map { $0.id }, for: text)
    } else if let found, !found.choices.isEmpty {
      guard !found.choices.contains(where: { $0.id == text }) else { return }
      hint = NearestName.hint(among: found.choices.map(\.id), for: text)
    } else {
      return
    }
    report(
      .unknownValue, "\(Excerpt.quoted(key)) is never \(Excerpt.quoted(text))\(hint)",
      at: value.span)
  }

  /// Doubts a text where a date stands: it is before, after and equal to none.
  mutating func checkDay(_ value: Expression, of key: String, _ shape: ValueShape) {
    guard schema.isClosed, shape.types.isSubset(of: .element), isDate(key, of: shape),
      case .literal(.string(let text)) = value.kind
    else { return }
    let isDate = (try? CalendarDate(parsing: text)) != nil
    let date = "date(\(Excerpt.quoted(isDate ? text : "2017-06-09")))"
    let range = value.span.range(in: file)
    let fixes = isDate ? [FixIt("write \(date)", replacing: range, with: date)] : []
    report(
      .textForDate,
      "\(Excerpt.quoted(key)) is a date, and \(Excerpt.quoted(text)) a text; write \(date)",
      at: value.span, fixIts: fixes)
  }

  private func isDate(_ key: String, of shape: ValueShape) -> Bool {
    let (found, isGeneral) = schema.property(key, of: shape)
    return isGeneral ? ["confirmed", "since", "until"].contains(key) : found?.type == .date
  }

  /// Doubts a text that is compared with a level and names none.
  mutating func checkLevel(_ value: Expression) {
    guard let graph = schema.graph, case .literal(.string(let text)) = value.kind,
      graph.levels.level(id: text) == nil
    else { return }
    let names = graph.levels.levels.map(\.id)
    report(
      .unknownValue,
      "no level is called \(Excerpt.quoted(text))\(NearestName.hint(among: names, for: text))",
      at: value.span)
  }

  /// Doubts a text that a property asks for in braces, where it is a level and the text names none.
  mutating func checkLevel(_ value: Expression, of key: String, _ shape: ValueShape) {
    guard schema.isClosed, shape.types.isSubset(of: .element),
      schema.property(key, of: shape).found?.type == .level
    else { return }
    checkLevel(value)
  }

  private func owner(of shape: ValueShape) -> String {
    let names =
      shape.types == .edge
      ? schema.relationshipKinds(shape.kinds).map(\.name)
      : schema.entityKinds(shape.kinds).map(\.name)
    if names.count <= 3, !names.isEmpty { return Excerpt.list(names) }
    return shape.types == .edge ? "an edge" : shape.types == .node ? "a node" : "the element"
  }

  private func fixes(_ name: Name, _ nearest: [String]) -> [FixIt] {
    nearest.map { replacement in
      let title = "replace \(Excerpt.quoted(name.text)) by \(Excerpt.quoted(replacement))"
      return FixIt(title, replacing: name.span.range(in: file), with: replacement)
    }
  }

  /// Refuses an arrow over edges that have no direction, and `~` over edges that have one.
  mutating func checkDirection(_ edge: EdgePattern) {
    guard schema.isClosed, edge.direction != .any, let label = edge.label else { return }
    let kinds = schema.relationshipKinds(kinds(label, ofEdges: true))
    guard !kinds.isEmpty, kinds.count < schema.edgeLabels.count else { return }
    let names = Excerpt.list(kinds.map(\.name))
    if !edge.direction.contains(.undirected), kinds.allSatisfy({ !$0.isDirected }) {
      report(
        .directionless,
        "\(names) has no direction, so that the arrow never fits; write -[:\(kinds[0].name)]-",
        at: edge.span, fixIts: [withoutArrow(edge)].compactMap { $0 })
    } else if edge.direction == .undirected, kinds.allSatisfy(\.isDirected) {
      report(
        .directionless,
        "\(names) has a direction; write -[:\(kinds[0].name)]-> or, for either way,"
          + " -[:\(kinds[0].name)]-", at: edge.span)
    }
  }

  private func withoutArrow(_ edge: EdgePattern) -> FixIt? {
    let text = String(edge.span.range(in: file).text)
    let replacement = text.replacing("<-[", with: "-[").replacing("]->", with: "]-")
    guard replacement != text else { return nil }
    return FixIt(
      "take the arrow head away", replacing: edge.span.range(in: file), with: replacement)
  }
}
