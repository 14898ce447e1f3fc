public import Diagnostics

extension QueryError {
  /// The page of mistakes that show only while rows are made.
  static let manual = DiagnosticManual(
    id: "query.run", severity: .error,
    meaning: "The query was understood, but a value met on the way cannot be computed with.",
    example: "UNWIND [1, 'a'] AS x RETURN x * 2",
    fix: "Test the value before, as in CASE WHEN … THEN … END, or convert it, as with toInteger().")

  /// The error as people read it.
  public var diagnostic: Diagnostic { Self.manual(message, at: range) }
}
