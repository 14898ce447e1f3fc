/// `(variable:label {key: value} WHERE condition)`.
struct NodePattern: Sendable, Equatable {
  /// Its name.
  var variable: Name?
  /// The labels it must have.
  var label: LabelExpression?
  /// The properties it must have.
  var properties: [MapEntry] = []
  /// The inline condition.
  var condition: Expression?
  /// Where it stands.
  var span: SourceSpan = .none
}
