/// A whole query: one or several single queries joined by `UNION`.
struct QuerySyntax: Sendable, Equatable {
  /// What was asked about the query instead of, or besides, its answer.
  var request: QueryRequest = .answer
  /// The first single query.
  var first: SingleQuery
  /// The others, in order.
  var unions: [UnionBranch] = []
  /// Where it stands.
  var span: SourceSpan = .none

  /// All single queries in order.
  var branches: [SingleQuery] {
    unions.isEmpty ? [first] : [first] + unions.map(\.query)
  }
}

/// What is asked about a query.
public enum QueryRequest: String, Sendable, Equatable, CaseIterable {
  /// Its rows.
  case answer = ""
  /// Its plan with estimates; it is not run.
  case explain = "EXPLAIN"
  /// Its rows, and its plan with what each operator did.
  case profile = "PROFILE"
  /// What removed everything when it has no rows.
  case explainWhyNot = "EXPLAIN WHY NOT"
}

/// A single query: clauses in the order in which they work.
struct SingleQuery: Sendable, Equatable {
  /// The clauses; the last one is a `RETURN`, except in a subquery, where it may be absent.
  var clauses: [Clause]
  /// Where it stands.
  var span: SourceSpan = .none
}

/// A further single query of a union.
struct UnionBranch: Sendable, Equatable {
  /// `UNION ALL`: rows that occur twice stay.
  var isAll: Bool
  /// The query.
  var query: SingleQuery
  /// Where `UNION` stands.
  var span: SourceSpan = .none
}
