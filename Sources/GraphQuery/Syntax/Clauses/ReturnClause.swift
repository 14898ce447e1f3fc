/// `RETURN projection [WITH PROVENANCE]`.
struct ReturnClause: Sendable, Equatable {
  /// The columns.
  var projection: Projection
  /// Whether each row comes with the claims it rests on.
  var withProvenance: Bool = false
  /// Where it stands.
  var span: SourceSpan = .none
}
