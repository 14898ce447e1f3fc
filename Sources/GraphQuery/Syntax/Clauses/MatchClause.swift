/// `[OPTIONAL] MATCH [match mode] pattern, … [AS OF … | DURING …] [WHERE condition]`.
struct MatchClause: Sendable, Equatable {
  /// `OPTIONAL MATCH`: a row without a match stays, with nulls.
  var isOptional: Bool = false
  /// What may repeat within this clause.
  var mode: MatchMode = .differentRelationships
  /// The path patterns, all of which must hold.
  var patterns: [PathPattern]
  /// The time at which every element must be valid; `nil` takes the query's own.
  var time: TimeClause?
  /// The condition over the pattern's variables.
  var condition: Expression?
  /// Where it stands.
  var span: SourceSpan = .none
}

/// What may repeat within one `MATCH` (GQL's match mode).
enum MatchMode: String, Sendable, Equatable, CaseIterable {
  /// No edge is used twice in the clause; the default.
  case differentRelationships = "DIFFERENT RELATIONSHIPS"
  /// Nodes and edges may repeat.
  case repeatableElements = "REPEATABLE ELEMENTS"
}

/// The time of a `MATCH`.
struct TimeClause: Sendable, Equatable {
  /// A day or a span of days.
  enum Kind: Sendable, Equatable {
    /// `AS OF day`: valid on that day.
    case asOf(Expression)
    /// `DURING [first, end)`, or with `]` including the end's last day: valid on some day of it.
    case during(first: Expression, end: Expression, includesEnd: Bool)
  }

  /// Which of them.
  var kind: Kind
  /// Where it stands.
  var span: SourceSpan = .none
}
