/// One clause of a single query; `WHERE`, `ORDER BY`, `SKIP` and `LIMIT` belong to another clause.
enum Clause: Sendable, Equatable {
  /// `MATCH` or `OPTIONAL MATCH`.
  case match(MatchClause)
  /// `RETURN`.
  case result(ReturnClause)
  /// `UNWIND`.
  case unwind(UnwindClause)
  /// `WITH`.
  case with(WithClause)

  /// Where it stands.
  var span: SourceSpan {
    switch self {
    case .match(let clause): clause.span
    case .result(let clause): clause.span
    case .unwind(let clause): clause.span
    case .with(let clause): clause.span
    }
  }
}
