/// `([variable =] [mode] elements [WHERE condition]) quantifier`: a parenthesised path pattern.
///
/// Under a quantifier its variables are group variables: lists, one element for each repetition.
struct PathGroup: Sendable, Equatable {
  /// The sub-path's own name.
  var variable: Name?
  /// What may repeat within it.
  var mode: PathMode?
  /// Its elements.
  var elements: [PathElement]
  /// The condition on each repetition; it sees the group's variables one by one.
  var condition: Expression?
  /// How often it repeats; `nil` is once.
  var quantifier: Quantifier?
  /// Where it stands, quantifier included.
  var span: SourceSpan = .none
}
