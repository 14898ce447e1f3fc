/// `[DISTINCT] [*,] items [ORDER BY …] [SKIP n] [LIMIT n]`: the body of `WITH` and `RETURN`.
struct Projection: Sendable, Equatable {
  /// Equal rows are given once.
  var isDistinct: Bool = false
  /// `*`: all variables in scope, before the items.
  var includesAll: Bool = false
  /// The items in order.
  var items: [ProjectionItem] = []
  /// The sort keys in order.
  var order: [SortItem] = []
  /// How many rows are left out at the head.
  var skip: Expression?
  /// How many rows there are at most.
  var limit: Expression?
  /// Where it stands.
  var span: SourceSpan = .none
}

/// One item of a projection.
struct ProjectionItem: Sendable, Equatable {
  /// What is computed.
  var expression: Expression
  /// `AS name`.
  var alias: Name?
  /// The expression's own text, which names the column where there is no alias.
  var text: String
  /// Where it stands, alias included.
  var span: SourceSpan = .none

  /// The column's name: the alias, or else the text.
  var column: String { alias?.text ?? text }
}

/// One sort key.
struct SortItem: Sendable, Equatable {
  /// What is compared.
  var expression: Expression
  /// `DESC` instead of `ASC`.
  var isDescending: Bool = false
  /// Where it stands.
  var span: SourceSpan = .none
}
