import GraphQuery
import Testing

@Suite struct QueryValueTests {
  @Test func groupingTakesWholeAndFractionForTheSame() {
    let values: Set<QueryValue> = [
      .integer(1), .float(1.0), .null, .null, .float(.nan), .float(.nan),
    ]
    #expect(values.count == 3)
  }

  @Test func theOrderRunsFromMapsToNull() {
    let sorted: [QueryValue] = [
      .map(QueryMap()), .list([.string("list")]), .string("text"), .boolean(false),
      .integer(1), .float(1.5), .float(.nan), .null,
    ]
    #expect(sorted.shuffled().sorted(by: GlobalOrder.precedes) == sorted)
  }
}
