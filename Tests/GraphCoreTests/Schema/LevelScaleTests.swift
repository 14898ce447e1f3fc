import GraphCore
import GraphTestSupport
import Testing

@Suite struct LevelScaleTests {
  private static func level(_ number: Int) -> Level {
    Level(id: "l\(number)", family: "f", rank: number, name: LocalizedText("L\(number)"))
  }

  private static func cover(_ above: Int, _ below: Int) -> LevelCover {
    LevelCover(above: LevelID(above), below: LevelID(below))
  }

  private static func scale(
    _ count: Int, _ covers: [(Int, Int)]
  ) throws(LevelScale.Flaw) -> LevelScale {
    try LevelScale((0..<count).map(level), covers: covers.map { cover($0.0, $0.1) })
  }

  /// Every level that a walk up the covers comes by, the starting one included.
  private func above(_ start: Int, _ covers: [(Int, Int)]) -> Set<Int> {
    var (seen, open): (Set<Int>, [Int]) = ([start], [start])
    while let here = open.popLast() {
      for (upper, lower) in covers where lower == here && seen.insert(upper).inserted {
        open.append(upper)
      }
    }
    return seen
  }

  /// A shuffled acyclic order: covers lead from a later to an earlier level of a random row.
  private func randomCovers(_ count: Int, _ random: inout RepeatableRandom) -> [(Int, Int)] {
    let row = (0..<count).shuffled(using: &random)
    guard count > 1 else { return [] }
    return (0..<random.below(3 * count)).map { _ in
      let upper = 1 + random.below(count - 1)
      return (row[upper], row[random.below(upper)])
    }
  }

  @Test(arguments: [1, 2, 5, 12, 64])
  func closureIsReachability(count: Int) throws {
    var random = RepeatableRandom(seed: UInt64(count))
    for _ in 0..<10 {
      let covers = randomCovers(count, &random)
      let scale = try Self.scale(count, covers)
      let reached = (0..<count).map { above($0, covers) }
      var wrong: [(Int, Int)] = []
      for low in 0..<count {
        let mask = (0..<64).filter { scale.atLeastMasks[low] & (1 << UInt64($0)) != 0 }
        if Set(mask) != reached[low] { wrong.append((low, low)) }
        for high in 0..<count {
          let isBelow = reached[high].contains(low)
          let expected: Bool? = reached[low].contains(high) ? true : isBelow ? false : nil
          if scale.isAtLeast(LevelID(high), LevelID(low)) != expected { wrong.append((high, low)) }
        }
      }
      #expect(wrong.isEmpty, "\(covers)")
    }
  }

  @Test func theOrderIsReflexiveAntisymmetricAndTransitive() throws {
    var random = RepeatableRandom(seed: 9)
    for _ in 0..<20 {
      let count = 2 + random.below(7)
      let scale = try Self.scale(count, randomCovers(count, &random))
      let ids = (0..<count).map { LevelID($0) }
      for one in ids {
        #expect(scale.isAtLeast(one, one) == true)
        for two in ids where two != one {
          let (there, back) = (scale.isAtLeast(one, two), scale.isAtLeast(two, one))
          #expect(there == back.map { !$0 })
          for three in ids where there == true && scale.isAtLeast(two, three) == true {
            #expect(scale.isAtLeast(one, three) == true)
          }
        }
      }
    }
  }

  @Test func ringsAreRefusedWithTheirLevels() {
    #expect(throws: LevelScale.Flaw.cycle([LevelID(1), LevelID(2), LevelID(4)])) {
      try Self.scale(6, [(0, 1), (1, 2), (2, 4), (4, 1), (5, 3)])
    }
    #expect(throws: LevelScale.Flaw.cycle([LevelID(0), LevelID(1)])) {
      try Self.scale(2, [(0, 1), (1, 0)])
    }
  }

  @Test func whatFitsNoMaskIsRefused() throws {
    #expect(throws: LevelScale.Flaw.tooMany(65)) { try Self.scale(65, []) }
    #expect(try Self.scale(64, [(63, 0)]).isAtLeast(LevelID(63), LevelID(0)) == true)
    #expect(throws: LevelScale.Flaw.unknownLevel(LevelID(2))) { try Self.scale(2, [(0, 2)]) }
    #expect(throws: LevelScale.Flaw.unknownLevel(LevelID(70))) { try Self.scale(2, [(70, 0)]) }
  }

  @Test func levelsAreFoundById() throws {
    let scale = try Self.scale(3, [])
    #expect(scale.level(id: "l2") == LevelID(2))
    #expect(scale.level(id: "l3") == nil)
    #expect(scale[LevelID(1)].id == "l1")
    #expect(LevelScale.empty.levels.isEmpty)
  }
}
