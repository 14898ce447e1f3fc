import GraphCore

/// Equality and order as a query writes them: what cannot be known or compared is null.
///
/// Numbers compare by value whatever their type; texts by code points; lists element by element.
/// Values of different types are not equal, and their order is null. Levels compare with each
/// other, and with texts that name one, in the scale's partial order; what cannot be compared is
/// null and is counted in the context. A date of reduced precision is before a day only where all
/// its days are.
enum Comparison {
  /// A comparison of two values.
  typealias Test = @Sendable (QueryValue, QueryValue, EvaluationContext) -> Bool?

  /// How two values of comparable types stand to each other.
  enum Order: Sendable {
    case less
    case equal
    case greater
    /// No order holds, which is known: NaN with any number.
    case none
  }

  /// What an operator does.
  static func test(_ symbol: ComparisonOperator) -> Test {
    switch symbol {
    case .equal: equals
    case .notEqual: { left, right, context in equals(left, right, context).map { !$0 } }
    case .less: ordered { $0 == .less }
    case .lessOrEqual: ordered { $0 == .less || $0 == .equal }
    case .greater: ordered { $0 == .greater }
    case .greaterOrEqual: ordered { $0 == .greater || $0 == .equal }
    }
  }

  private static func ordered(_ fits: @escaping @Sendable (Order) -> Bool) -> Test {
    { left, right, context in order(left, right, context).map(fits) }
  }

  /// Whether two values are equal, nil where nulls inside leave it open.
  static func equals(
    _ left: QueryValue, _ right: QueryValue, _ context: EvaluationContext
  ) -> Bool? {
    switch (left, right) {
    case (.null, _), (_, .null): return nil
    case (.float(let one), .float(let other)): return one == other
    case (.list(let one), .list(let other)): return equalLists(one, other, context)
    case (.map(let one), .map(let other)): return equalMaps(one, other, context)
    case (.level, .string), (.string, .level):
      guard let pair = levels(left, right, context) else { return false }
      return pair.0 == pair.1
    case (.date(let one), .date(let other)): return one.isSameDay(as: other)
    case (.dateTime(let one), .dateTime(let other)): return one.isSameMoment(as: other)
    case (.time(let one), .time(let other)): return one.utcNano == other.utcNano
    default: return left == right
    }
  }

  private static func equalLists(
    _ left: [QueryValue], _ right: [QueryValue], _ context: EvaluationContext
  ) -> Bool? {
    guard left.count == right.count else { return false }
    var truth: Bool? = true
    for (one, other) in zip(left, right) {
      truth = Logic.and(truth, equals(one, other, context))
      if truth == false { return false }
    }
    return truth
  }

  private static func equalMaps(
    _ left: QueryMap, _ right: QueryMap, _ context: EvaluationContext
  ) -> Bool? {
    guard left.count == right.count else { return false }
    var truth: Bool? = true
    for entry in left.entries {
      guard let other = right[entry.key] else { return false }
      truth = Logic.and(truth, equals(entry.value, other, context))
    }
    return truth
  }

  /// How two values stand to each other, nil where that is not known or they cannot be compared.
  static func order(
    _ left: QueryValue, _ right: QueryValue, _ context: EvaluationContext
  ) -> Order? {
    switch (left, right) {
    case (.integer(let one), .integer(let other)): return Order(sign(one, other))
    case (.integer, .float), (.float, .integer), (.float, .float):
      if left.isNaN || right.isNaN { return Order.none }
      return Order(GlobalOrder.compare(left, right))
    case (.string(let one), .string(let other)): return Order(sign(one, other))
    case (.boolean, .boolean): return Order(GlobalOrder.compare(left, right))
    case (.list(let one), .list(let other)): return orderLists(one, other, context)
    case (.level, .level), (.level, .string), (.string, .level):
      return orderLevels(left, right, context)
    case (.date(let one), .date(let other)): return one.order(relativeTo: other)
    case (.time(let one), .time(let other)): return Order(sign(one.utcNano, other.utcNano))
    case (.localTime, .localTime), (.localDateTime, .localDateTime), (.dateTime, .dateTime):
      return Order(TemporalOrder.compare(left, right))
    default: return nil
    }
  }

  private static func orderLists(
    _ left: [QueryValue], _ right: [QueryValue], _ context: EvaluationContext
  ) -> Order? {
    for (one, other) in zip(left, right) {
      switch equals(one, other, context) {
      case true?: continue
      case false?: return order(one, other, context)
      case nil: return nil
      }
    }
    return Order(sign(left.count, right.count))
  }

  private static func orderLevels(
    _ left: QueryValue, _ right: QueryValue, _ context: EvaluationContext
  ) -> Order? {
    guard let (one, other) = levels(left, right, context) else { return nil }
    if one == other { return .equal }
    guard let isAbove = context.reader.graph.levels.isAtLeast(one, other) else {
      context.incomparableLevels += 1
      return nil
    }
    return isAbove ? .greater : .less
  }

  private static func levels(
    _ left: QueryValue, _ right: QueryValue, _ context: EvaluationContext
  ) -> (LevelID, LevelID)? {
    guard let one = level(left, context), let other = level(right, context) else { return nil }
    return (one, other)
  }

  private static func level(_ value: QueryValue, _ context: EvaluationContext) -> LevelID? {
    switch value {
    case .level(let level): level
    case .string(let id): context.levels[id]
    default: nil
    }
  }
}

extension Comparison.Order {
  /// Makes an order of a negative, zero or positive number.
  init(_ sign: Int) {
    self = sign < 0 ? .less : sign == 0 ? .equal : .greater
  }
}

extension QueryValue {
  /// Whether it is the number that is no number.
  var isNaN: Bool {
    if case .float(let value) = self { value.isNaN } else { false }
  }
}
