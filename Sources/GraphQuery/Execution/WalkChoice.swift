/// Which walks between two ends are kept.
struct WalkChoice: Sendable, Equatable {
  /// The kind of choice.
  var kind: PathSelector.Kind
  /// How many, or how many groups.
  var count: PathCount
  /// What edges cost.
  var cost: EdgeCost

  /// The number for a run.
  ///
  /// - Throws: `QueryError` where a parameter is missing or no positive whole number.
  func number(_ run: QueryRun) throws(QueryError) -> Int {
    switch count {
    case .literal(let number): return number
    case .parameter(let name):
      guard let value = run.parameters[name.text] else {
        throw QueryError(
          .parameter, .missingParameter, "no value was given for the parameter $\(name.text)",
          at: name.span)
      }
      guard let number = value.integer, number > 0 else {
        throw QueryError(
          .argument, .invalidArgumentValue, "$\(name.text) counts paths and must be 1 or more",
          at: name.span)
      }
      return Int(clamping: number)
    }
  }
}
