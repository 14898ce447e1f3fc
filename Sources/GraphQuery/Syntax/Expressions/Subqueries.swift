/// `[path = pattern WHERE condition | result]`: one element for each match.
struct PatternComprehension: Sendable, Equatable {
  /// The pattern, with the path's name if it has one.
  var pattern: PathPattern
  /// The condition.
  var condition: Expression?
  /// What each match becomes.
  var result: Expression
}

/// The braces of `EXISTS { … }` and `COUNT { … }`.
struct Subquery: Sendable, Equatable {
  /// The query; a bare pattern is a query of one `MATCH`, and a `RETURN` may be absent.
  var query: QuerySyntax
  /// Where it stands, braces included.
  var span: SourceSpan = .none
}
