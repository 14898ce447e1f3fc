import Testing

@testable import GraphViews

/// What grids find is what a look at every thing finds.
@Suite struct PlaneGridTests {
  @Test(arguments: [3, 40, 400])
  func framesAreThoseOfALookAtAll(count: Int) {
    var random = SplitMix(seed: UInt64(count))
    let frames = (0..<count).map { _ in Self.frame(&random, most: 90) }
    let grid = FrameGrid(frames)
    for _ in 0..<300 {
      let asked = Self.frame(&random, most: 120)
      let expected = frames.filter { $0.overlaps(asked) }
      #expect(Set(grid.frames(touching: asked)) == Set(expected))
      #expect(grid.count(touching: asked) == expected.count)
      #expect(grid.touches(asked) == !expected.isEmpty)
    }
  }

  @Test func pointsAreThoseOfALookAtAll() {
    var random = SplitMix(seed: 7)
    let points = (0..<500).map { _ in Self.frame(&random, most: 1).center }
    let grid = PointGrid(points)
    for _ in 0..<300 {
      let asked = Self.frame(&random, most: 60)
      let expected = points.count { point in
        point.x > asked.x && point.x < asked.right && point.y > asked.y && point.y < asked.bottom
      }
      #expect(grid.count(in: asked) == expected)
      #expect(grid.count(in: asked, most: 2) == min(expected, 2))
      #expect(grid.isEmpty(asked) == (expected == 0))
    }
  }

  /// A rectangle in a plane that reaches beyond the origin.
  private static func frame(_ random: inout SplitMix, most: Double) -> Frame {
    Frame(
      random.unit() * 700 - 200, random.unit() * 500 - 150, 1 + random.unit() * most,
      1 + random.unit() * most)
  }
}
