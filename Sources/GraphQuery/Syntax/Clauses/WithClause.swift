/// `WITH projection [WHERE condition]`.
struct WithClause: Sendable, Equatable {
  /// What goes on to the next clause.
  var projection: Projection
  /// The condition, after the projection.
  var condition: Expression?
  /// Where it stands.
  var span: SourceSpan = .none
}
