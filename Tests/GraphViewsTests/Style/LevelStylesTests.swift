import GraphCore
import GraphTestSupport
import Testing

@testable import GraphViews

@Suite struct LevelStylesTests {
  /// The law of the house: what cannot be compared is never told apart by width alone; lines and
  /// cells have one colour a level, and no two levels of a rank the same.
  @Test(arguments: 1...40)
  func incomparableLevelsDifferInForm(seed: UInt64) throws {
    let scale = try randomScale(seed: seed)
    let styles = LevelStyles(scale)
    let colors = LevelColors(scale: scale, theme: .paper)
    for one in scale.levels.indices {
      for two in scale.levels.indices.dropFirst(one + 1) {
        guard scale.isAtLeast(LevelID(one), LevelID(two)) == nil else { continue }
        let (first, second) = (styles.look(of: LevelID(one)), styles.look(of: LevelID(two)))
        let fills = (colors.fill(of: LevelID(one)), colors.fill(of: LevelID(two)))
        #expect(first.pattern != second.pattern || fills.0 != fills.1)
        #expect(colors.line(of: LevelID(one)) == fills.0)
      }
    }
  }

  @Test func widthGrowsWithTheRankAlongALadder() throws {
    let levels = (0..<4).map {
      Level(id: "l\($0)", family: "f", rank: $0 * 2, name: LocalizedText())
    }
    let covers = (1..<4).map { LevelCover(above: LevelID($0), below: LevelID($0 - 1)) }
    let styles = LevelStyles(try LevelScale(levels, covers: covers))
    let looks = (0..<4).map { styles.look(of: LevelID($0)) }
    #expect(Set(looks.map(\.pattern)) == [.solid])
    let widths = looks.compactMap(\.width)
    #expect(widths == widths.sorted() && Set(widths).count == 4)
  }

  private func randomScale(seed: UInt64) throws -> LevelScale {
    var random = RepeatableRandom(seed: seed)
    let count = 2 + random.below(7)
    let levels = (0..<count).map {
      Level(id: "l\($0)", family: "f", rank: random.below(4), name: LocalizedText())
    }
    var covers: [LevelCover] = []
    for low in 0..<count {
      for high in (low + 1)..<max(count, low + 1) where random.once(in: 3) {
        covers.append(LevelCover(above: LevelID(high), below: LevelID(low)))
      }
    }
    return try LevelScale(levels, covers: covers)
  }
}
