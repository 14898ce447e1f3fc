extension QueryAggregate {
  /// The standard deviation of a sample.
  static let standardDeviation = QueryAggregate(
    "stDev", [.init("value", .number)], gives: .float,
    sentence: "The standard deviation of a sample; 0.0 of fewer than two numbers.",
    example: "UNWIND [3, 1, 2] AS x RETURN stDev(x)"
  ) { (_) throws(QueryError) in DeviationAccumulator(isSample: true) }

  /// The standard deviation of a population.
  static let standardDeviationOfPopulation = QueryAggregate(
    "stDevP", [.init("value", .number)], gives: .float,
    sentence: "The standard deviation of a whole population; 0.0 of no number.",
    example: "UNWIND [3, 1, 2] AS x RETURN stDevP(x)"
  ) { (_) throws(QueryError) in DeviationAccumulator(isSample: false) }
}

/// Mean and squared distance in one pass.
///
/// The recurrence is that of B. P. Welford (1962).
private struct DeviationAccumulator: Accumulator {
  let isSample: Bool
  private var count = 0.0
  private var mean = 0.0
  private var squares = 0.0

  init(isSample: Bool) { self.isSample = isSample }

  mutating func add(_ value: QueryValue) throws(QueryError) {
    if value.isNull { return }
    guard let number = value.number else {
      throw .type("standard deviations are taken of numbers, not of \(value.typeName)")
    }
    count += 1
    let distance = number - mean
    mean += distance / count
    squares += distance * (number - mean)
  }

  func result() -> QueryValue {
    let divisor = isSample ? count - 1 : count
    return .float(divisor > 0 ? (squares / divisor).squareRoot() : 0)
  }
}
