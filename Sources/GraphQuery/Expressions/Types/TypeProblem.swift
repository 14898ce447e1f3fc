/// An operand or an argument that cannot have the type it needs.
struct TypeProblem: Sendable, Equatable {
  /// The class of mistake: syntax for operands and arguments, type for reaching into a value.
  let kind: QueryError.Kind
  /// A sentence without its full stop.
  let message: String
  /// The operand's place.
  let span: SourceSpan

  /// The problem as an error.
  var error: QueryError {
    QueryError(kind, .invalidArgumentType, message, phase: .compileTime, at: span)
  }
}
