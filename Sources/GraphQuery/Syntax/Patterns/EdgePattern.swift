/// `-[variable:label {key: value} WHERE condition]->` with or without a quantifier.
struct EdgePattern: Sendable, Equatable {
  /// Its name: of one edge, or of a list of edges under a quantifier.
  var variable: Name?
  /// The label it must have.
  var label: LabelExpression?
  /// How often it repeats; `nil` is once, and then the variable is an edge and not a list.
  var quantifier: Quantifier?
  /// The properties it must have.
  var properties: [MapEntry] = []
  /// The inline condition.
  var condition: Expression?
  /// Which edges fit, seen from the node written before it.
  var direction: EdgeDirection
  /// Where it stands, quantifier included.
  var span: SourceSpan = .none
}

/// Which directions of an edge fit, seen from the node written before it.
struct EdgeDirection: OptionSet, Sendable, Hashable {
  let rawValue: UInt8

  /// Directed, and it ends in the node written before it: `<-[]-`.
  static let left = EdgeDirection(rawValue: 1)
  /// Directed, and it begins in the node written before it: `-[]->`.
  static let right = EdgeDirection(rawValue: 2)
  /// Undirected: `~[]~`.
  static let undirected = EdgeDirection(rawValue: 4)
  /// Either way or without direction: `-[]-`.
  static let any: EdgeDirection = [.left, .right, .undirected]
}
