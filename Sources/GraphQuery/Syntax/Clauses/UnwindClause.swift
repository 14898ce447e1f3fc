/// `UNWIND list AS variable`: one row for each element.
struct UnwindClause: Sendable, Equatable {
  /// The list; null gives no row, anything else but a list one row.
  var list: Expression
  /// The element's name.
  var variable: Name
  /// Where it stands.
  var span: SourceSpan = .none
}
