extension QueryAggregate {
  /// The percentile between two numbers.
  static let percentileCont = QueryAggregate(
    "percentileCont", [.init("value", .number), .init("percentile", .number)], gives: .float,
    sentence: "The number below which a share from 0.0 to 1.0 lies, between its two neighbours.",
    example: "UNWIND [3, 1, 2] AS x RETURN percentileCont(x, 0.25)"
  ) { (options) throws(QueryError) in
    try PercentileAccumulator(options, isContinuous: true)
  }

  /// The percentile that is one of the numbers.
  static let percentileDisc = QueryAggregate(
    "percentileDisc", [.init("value", .number), .init("percentile", .number)], gives: .number,
    sentence: "The number, one of those given, below which a share from 0.0 to 1.0 lies.",
    example: "UNWIND [3, 1, 2] AS x RETURN percentileDisc(x, 0.5)"
  ) { (options) throws(QueryError) in
    try PercentileAccumulator(options, isContinuous: false)
  }
}

private struct PercentileAccumulator: Accumulator {
  private let share: Double
  private let isContinuous: Bool
  private var values: [QueryValue] = []

  init(_ options: [QueryValue], isContinuous: Bool) throws(QueryError) {
    guard let share = options.first?.number, (0...1).contains(share) else {
      throw .argument("a percentile is a number from 0.0 to 1.0", .numberOutOfRange)
    }
    (self.share, self.isContinuous) = (share, isContinuous)
  }

  mutating func add(_ value: QueryValue) throws(QueryError) {
    if value.isNull { return }
    guard value.number != nil else {
      throw .type("percentiles are taken of numbers, not of \(value.typeName)")
    }
    values.append(value)
  }

  func result() -> QueryValue {
    if values.isEmpty { return .null }
    let sorted = values.sorted(by: GlobalOrder.precedes)
    if !isContinuous {
      let rank = (share * Double(sorted.count)).rounded(.up)
      return sorted[max(Int(rank) - 1, 0)]
    }
    let place = share * Double(sorted.count - 1)
    let lower = sorted[Int(place)].number ?? 0
    let upper = sorted[min(Int(place) + 1, sorted.count - 1)].number ?? 0
    return .float(lower + (upper - lower) * (place - place.rounded(.down)))
  }
}
