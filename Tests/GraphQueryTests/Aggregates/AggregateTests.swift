import GraphTestSupport
import Testing

@testable import GraphQuery

@Suite struct AggregateTests {
  private func gather(
    _ name: String, _ values: [QueryValue], _ options: QueryValue...
  ) throws -> QueryValue {
    let aggregate = try #require(AggregateCatalog.aggregate(named: name))
    var accumulator = try aggregate.makeAccumulator(options)
    for value in values { try accumulator.add(value) }
    return try accumulator.result()
  }

  private func numbers(_ random: inout RepeatableRandom) -> [Double] {
    (0..<(1 + random.below(20))).map { _ in Double(random.below(1000)) / 8 }
  }

  @Test func deviationsAreThoseOfTwoPasses() throws {
    var random = RepeatableRandom(seed: 21)
    for _ in 0..<200 {
      let list = numbers(&random)
      let mean = list.reduce(0, +) / Double(list.count)
      let squares = list.map { ($0 - mean) * ($0 - mean) }.reduce(0, +)
      let sample = list.count > 1 ? (squares / Double(list.count - 1)).squareRoot() : 0
      let values = list.map { QueryValue.float($0) }
      #expect(abs((try gather("stDev", values).number ?? -1) - sample) < 1e-9)
      let whole = (squares / Double(list.count)).squareRoot()
      #expect(abs((try gather("stDevP", values).number ?? -1) - whole) < 1e-9)
      #expect(abs((try gather("avg", values).number ?? -1) - mean) < 1e-9)
    }
  }

  /// The discrete percentile is the least number with at least that share at or below it.
  @Test func discretePercentilesAreFoundByCounting() throws {
    var random = RepeatableRandom(seed: 22)
    for _ in 0..<200 {
      let list = numbers(&random)
      let share = Double(random.below(101)) / 100
      let least = list.sorted().first { number in
        Double(list.count { $0 <= number }) >= share * Double(list.count)
      }
      let found = try gather("percentileDisc", list.map { .float($0) }, .float(share))
      #expect(found.number == least)
    }
  }

  @Test func nullsAreLeftOut() throws {
    let values: [QueryValue] = [.null, .integer(3), .null, .integer(1)]
    #expect(try gather("count", values) == .integer(2))
    #expect(try gather("collect", values) == .list([.integer(3), .integer(1)]))
    #expect(try gather("min", values) == .integer(1))
    #expect(try gather("max", values) == .integer(3))
    #expect(try gather("sum", values) == .integer(4))
    #expect(try gather("percentileCont", values, .float(0.5)) == .float(2))
    for name in ["avg", "max", "min"] { #expect(try gather(name, [.null]) == .null) }
    #expect(try gather("sum", []) == .integer(0))
  }

  @Test func smallNumbersBesideGreatOnesCount() throws {
    let values: [QueryValue] = [.float(1e16), .float(1), .float(1), .float(-1e16)]
    #expect(try gather("avg", values) == .float(0.5))
  }

  @Test func wrongTypesAndSharesAreRefused() {
    #expect(throws: QueryError.self) { try gather("sum", [.string("1")]) }
    #expect(throws: QueryError.self) { try gather("percentileDisc", [], .float(1.1)) }
    #expect(throws: QueryError.self) { try gather("sum", [.integer(.max), .integer(1)]) }
  }
}
