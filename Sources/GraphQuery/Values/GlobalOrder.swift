/// The order of ORDER BY, min and max: total, over values of all types.
///
/// Ascending: maps, nodes, edges, lists, paths, date-times, local date-times, dates, times, local
/// times, durations, levels, texts, truth values, numbers, NaN, null.
public enum GlobalOrder {
  /// Whether `left` comes before `right` when ascending.
  public static func precedes(_ left: QueryValue, _ right: QueryValue) -> Bool {
    compare(left, right) < 0
  }

  /// Negative, zero or positive as `left` comes before, with or after `right`.
  public static func compare(_ left: QueryValue, _ right: QueryValue) -> Int {
    let (one, other) = (rank(left), rank(right))
    return one == other ? compareWithinType(left, right) : one - other
  }

  private static func rank(_ value: QueryValue) -> Int {
    switch value {
    case .map: 0
    case .node: 1
    case .edge: 2
    case .list: 3
    case .path: 4
    case .dateTime: 5
    case .localDateTime: 6
    case .date: 7
    case .time: 8
    case .localTime: 9
    case .duration: 10
    case .level: 11
    case .string: 12
    case .boolean: 13
    case .integer: 14
    case .float(let number): number.isNaN ? 15 : 14
    case .null: 16
    }
  }

  private static func compareWithinType(_ left: QueryValue, _ right: QueryValue) -> Int {
    switch (left, right) {
    case (.boolean(let one), .boolean(let other)): sign(one ? 1 : 0, other ? 1 : 0)
    case (.integer(let one), .integer(let other)): sign(one, other)
    case (.float(let one), .float(let other)): one.isNaN ? 0 : sign(one, other)
    case (.integer(let one), .float(let other)): NumberOrder.compare(one, other)
    case (.float(let one), .integer(let other)): -NumberOrder.compare(other, one)
    case (.string(let one), .string(let other)): sign(one, other)
    case (.list(let one), .list(let other)): compareLists(one, other)
    case (.map(let one), .map(let other)): compareMaps(one, other)
    case (.node(let one), .node(let other)): sign(one, other)
    case (.edge(let one), .edge(let other)): sign(one, other)
    case (.path(let one), .path(let other)): compareLists(one.elements, other.elements)
    case (.level(let one), .level(let other)): sign(one, other)
    default: TemporalOrder.compare(left, right)
    }
  }

  private static func compareLists(_ left: [QueryValue], _ right: [QueryValue]) -> Int {
    for (one, other) in zip(left, right) {
      let order = compare(one, other)
      if order != 0 { return order }
    }
    return sign(left.count, right.count)
  }

  private static func compareMaps(_ left: QueryMap, _ right: QueryMap) -> Int {
    let (one, other) = (left.sortedEntries, right.sortedEntries)
    let byKeys = compareLists(one.map { .string($0.key) }, other.map { .string($0.key) })
    return byKeys != 0 ? byKeys : compareLists(one.map(\.value), other.map(\.value))
  }
}

/// Negative, zero or positive as the first comes before, with or after the second.
func sign<Item: Comparable>(_ left: Item, _ right: Item) -> Int {
  left < right ? -1 : left == right ? 0 : 1
}
