/// Reaching into values: properties, elements, slices, labels.
enum Access {
  /// The value of a key of a node, an edge, a map or a time.
  static func property(
    _ key: String, of owner: QueryValue, _ context: EvaluationContext
  ) throws(QueryError) -> QueryValue {
    switch owner {
    case .null: return .null
    case .node(let node): return context.reader.value(of: node, property: key)
    case .edge(let edge): return context.reader.value(of: edge, property: key)
    case .map(let map): return map[key] ?? .null
    default:
      if let value = try TemporalFields.value(of: key, in: owner) { return value }
      throw .type("a value of type \(owner.typeName) has no property '\(key)'")
    }
  }

  /// The element of a list at an index, counted from the end where negative, or a property.
  static func element(
    _ index: QueryValue, of owner: QueryValue, _ context: EvaluationContext
  ) throws(QueryError) -> QueryValue {
    if owner.isNull || index.isNull { return .null }
    if case .list(let list) = owner {
      guard case .integer(let number) = index else {
        throw .type("the index of a list is a whole number, not \(index.typeName)")
      }
      let position = number < 0 ? number + Int64(list.count) : number
      return list.indices.contains(Int(position)) ? list[Int(position)] : .null
    }
    guard !owner.types.isDisjoint(with: [.map, .node, .edge]) else {
      throw .type("a value of type \(owner.typeName) has no elements")
    }
    guard case .string(let key) = index else {
      throw .type("a key is a text, not \(index.typeName)", .mapElementAccessByNonString)
    }
    return try property(key, of: owner, context)
  }

  /// The elements from one index up to, not including, another; indices outside are taken inside.
  static func slice(
    _ owner: QueryValue, from: QueryValue?, to: QueryValue?
  ) throws(QueryError) -> QueryValue {
    if owner.isNull || from?.isNull == true || to?.isNull == true { return .null }
    guard case .list(let list) = owner else {
      throw .type("a slice is taken of a list, not of \(owner.typeName)")
    }
    let lower = try bound(from, of: list.count) ?? 0
    let upper = try bound(to, of: list.count) ?? list.count
    return .list(lower < upper ? Array(list[lower..<upper]) : [])
  }

  private static func bound(_ value: QueryValue?, of count: Int) throws(QueryError) -> Int? {
    guard let value else { return nil }
    guard case .integer(let number) = value else {
      throw .type("the bounds of a slice are whole numbers, not \(value.typeName)")
    }
    let position = number < 0 ? number + Int64(count) : number
    return Int(min(max(position, 0), Int64(count)))
  }

  /// Whether a node or an edge has the labels asked for; null for null.
  static func hasLabel(
    _ label: LabelExpression, _ owner: QueryValue, _ context: EvaluationContext
  ) throws(QueryError) -> Bool? {
    switch owner {
    case .null: return nil
    case .node(let node): return label.holds(for: context.reader.labels(of: node))
    case .edge(let edge): return label.holds(for: [context.reader.type(of: edge)])
    default: throw .type("only nodes and edges have labels, not \(owner.typeName)")
    }
  }
}

extension LabelExpression {
  /// Whether a set of labels is one that is asked for.
  func holds(for labels: [String]) -> Bool {
    switch kind {
    case .name(let name): labels.contains(name.text)
    case .all(let parts): parts.allSatisfy { $0.holds(for: labels) }
    case .any(let parts): parts.contains { $0.holds(for: labels) }
    case .not(let part): !part.holds(for: labels)
    case .wildcard: !labels.isEmpty
    }
  }
}
