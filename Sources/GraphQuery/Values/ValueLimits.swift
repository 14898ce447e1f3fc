/// How large a single value may grow: a short query can double a text a hundred times.
enum ValueLimits {
  /// The most bytes of a text.
  static let text = 1 << 26
  /// The most elements of a list.
  static let list = 10_000_000
  /// How deep lists and maps may nest.
  static let depth = 1000

  /// Refuses a text that would become too long.
  static func check(text count: Int) throws(QueryError) {
    guard count > text else { return }
    throw .argument(
      "a text of \(count) bytes is too long; \(text) are allowed", .numberOutOfRange)
  }

  /// Refuses a list that would become too long.
  static func check(list count: Int) throws(QueryError) {
    guard count > list else { return }
    throw .argument(
      "a list of \(count) elements is too long; \(list) are allowed", .numberOutOfRange)
  }

  /// How deep a value nests, at most one more than allowed.
  ///
  /// - Complexity: O(values inside).
  static func nesting(of value: QueryValue, below allowed: Int = depth) -> Int {
    guard allowed >= 0 else { return 0 }
    switch value {
    case .list(let list): return 1 + deepest(list, below: allowed - 1)
    case .map(let map): return 1 + deepest(map.entries.map(\.value), below: allowed - 1)
    default: return 0
    }
  }

  private static func deepest(_ values: [QueryValue], below allowed: Int) -> Int {
    values.reduce(0) { max($0, nesting(of: $1, below: allowed)) }
  }
}

/// Watches how deep what `reduce` gathers nests, by an estimate that is made good when it is high.
struct NestingWatch {
  private let growth: Int
  private var estimate = 0

  /// Makes a watch over a step, which cannot nest deeper than it has parts that make lists.
  init(_ step: Expression) { growth = step.listMakers }

  /// Takes note of one more step.
  ///
  /// - Throws: `QueryError` where the value nests too deep.
  mutating func step(_ value: QueryValue) throws(QueryError) {
    estimate += growth
    guard estimate > ValueLimits.depth else { return }
    estimate = ValueLimits.nesting(of: value)
    guard estimate > ValueLimits.depth else { return }
    throw .argument(
      "lists and maps may nest \(ValueLimits.depth) deep, and reduce() nests them deeper",
      .numberOutOfRange)
  }
}

extension Expression {
  /// How many of its parts can put a value into a list or a map.
  fileprivate var listMakers: Int {
    let inner = children.reduce(0) { $0 + $1.listMakers }
    switch kind {
    case .list, .listComprehension, .map, .call, .reduce, .patternComprehension, .binary:
      return inner + 1
    default: return inner
    }
  }
}
