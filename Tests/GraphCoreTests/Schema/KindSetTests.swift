import GraphCore
import GraphTestSupport
import Testing

@Suite struct KindSetTests {
  @Test func randomSetsAgreeWithASet() {
    var random = RepeatableRandom(seed: 1)
    for _ in 0..<200 {
      let numbers = Set((0..<random.below(20)).map { _ in random.below(64) })
      var set = KindSet()
      for number in numbers { set.insert(EntityKindID(number)) }
      #expect(set.kinds.map(\.index) == numbers.sorted())
      #expect((0..<64).filter { set.contains(EntityKindID($0)) } == numbers.sorted())
      #expect(KindSet(rawValue: set.rawValue) == set)
    }
  }

  @Test func kindsMayBeListed() {
    #expect(
      KindSet(EntityKindID(2), EntityKindID(0), EntityKindID(63)).kinds.map(\.index) == [0, 2, 63])
    #expect(KindSet().kinds.isEmpty)
  }

  @Test func whatNoSchemaHasIsNeverIn() {
    var set = KindSet(rawValue: .max)
    set.insert(EntityKindID(64))
    #expect(set.kinds.count == 64)
    #expect(!set.contains(EntityKindID(64)))
    #expect(!set.contains(EntityKindID(4_000_000_000)))
  }
}
