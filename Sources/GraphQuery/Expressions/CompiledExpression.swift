/// The values of a row's variables, one for each slot of the plan.
///
/// A variable inside an expression (of a comprehension, of `reduce`) has a slot of its own, so
/// that computing one writes to the row, but never to a slot of the pattern's.
public typealias QueryRow = [QueryValue]

/// An expression made ready: names are slots, functions are resolved, constants are computed.
public struct CompiledExpression: Sendable {
  /// What computes it.
  public typealias Body =
    @Sendable (inout QueryRow, EvaluationContext) throws(QueryError) -> QueryValue

  /// What computes it.
  public let body: Body
  /// Its value where it depends on neither row nor parameter nor graph.
  public let constant: QueryValue?
  /// The slot of the variable that it is, if it is no more than one.
  public let slot: Int?

  /// Makes an expression of what computes it.
  public init(_ body: @escaping Body) {
    (self.body, constant, slot) = (body, nil, nil)
  }

  /// Makes an expression that is the variable of a slot.
  public init(slot: Int) {
    (constant, self.slot) = (nil, slot)
    body = { (row, _) throws(QueryError) in row[slot] }
  }

  /// Makes an expression that is always the same.
  public init(constant: QueryValue) {
    (self.constant, slot) = (constant, nil)
    body = { (_, _) throws(QueryError) in constant }
  }

  /// Its value for a row.
  ///
  /// - Throws: `QueryError` of phase runtime, with the place in the text.
  public func value(
    _ row: inout QueryRow, _ context: EvaluationContext
  ) throws(QueryError) -> QueryValue {
    try body(&row, context)
  }

  /// Whether it is true for a row; null is not true.
  ///
  /// - Throws: `QueryError` where the value is neither a truth value nor null.
  public func holds(
    _ row: inout QueryRow, _ context: EvaluationContext
  ) throws(QueryError) -> Bool {
    switch try body(&row, context) {
    case .boolean(let truth): return truth
    case .null: return false
    default:
      throw QueryError(
        .type, .invalidArgumentType, "a condition is true, false or null, nothing else")
    }
  }
}
