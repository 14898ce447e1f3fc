import GraphTestSupport
import Testing

@testable import GraphViews

@Suite struct MapGeometryTests {
  /// Kilometres east and north of the centre, as PROJ gives them for `+proj=laea +R=6371000`.
  @Test(arguments: [
    (40, 76, 0, 0), (55.7558, 37.6173, -2302.55, 2304.60),
    (39.9042, 116.4074, 3285.27, 766.07), (28.6139, 77.2090, 118.60, -1263.24),
    (30.0444, 31.2357, -4102.07, -77.58), (4.1755, 73.5093, -290.26, -3915.66),
    (0, 40, -4161.20, -3681.50), (70, 120, 1598.88, 3780.07),
  ])
  func projectionAgreesWithPROJ(latitude: Double, longitude: Double, east: Double, north: Double) {
    let point = MapProjection.project(GeoPoint(latitude, longitude))
    #expect(abs(point.x - east) < 0.01 && abs(point.y + north) < 0.01)
  }

  @Test func sineAndCosineLieOnTheCircle() {
    for tenth in stride(from: -7200, through: 7200, by: 7) {
      let (sine, cosine) = (
        MapProjection.sine(Double(tenth) / 10), MapProjection.cosine(Double(tenth) / 10)
      )
      #expect(abs(sine * sine + cosine * cosine - 1) < 1e-12)
    }
    #expect(abs(MapProjection.sine(30) - 0.5) < 1e-13)
    #expect(abs(MapProjection.sine(-450) + 1) < 1e-12)
  }

  @Test func outlinesAreRingsWithinTheWindow() {
    #expect(Coastlines.land.count == 300 && Coastlines.lakes.count == 67)
    #expect((Coastlines.land + Coastlines.lakes).map(\.count).reduce(0, +) == 6025)
    for ring in Coastlines.land + Coastlines.lakes {
      #expect(ring.count >= 4)
      for point in ring {
        #expect((0...160).contains(point.longitude) && (-15...80).contains(point.latitude))
      }
    }
  }

  /// A point on the line lies within the rectangle just when a run covers it.
  @Test func clippedLinesAreWhatLiesInside() {
    var random = RepeatableRandom(seed: 11)
    let frame = Frame(10, 10, 40, 30)
    for _ in 0..<200 {
      let line = (0..<5).map { _ in
        Point(Double(random.below(60)), Double(random.below(50)))
      }
      let runs = Clipping.line(line, to: frame)
      for point in runs.joined() {
        #expect(point.x >= 10 - 1e-9 && point.x <= 50 + 1e-9)
        #expect(point.y >= 10 - 1e-9 && point.y <= 40 + 1e-9)
      }
      let inside = zip(line, line.dropFirst()).map { length($0, $1, in: frame) }.reduce(0, +)
      let kept = runs.map { zip($0, $0.dropFirst()).map(distance).reduce(0, +) }.reduce(0, +)
      #expect(abs(inside - kept) < 1.5)
    }
  }

  /// The part of a segment inside a frame, counted in a thousand steps.
  private func length(_ one: Point, _ two: Point, in frame: Frame) -> Double {
    let count = (0..<1000).count { step in
      let share = (Double(step) + 0.5) / 1000
      let point = Point(one.x + (two.x - one.x) * share, one.y + (two.y - one.y) * share)
      return frame.contains(Frame(point.x, point.y, 0, 0))
    }
    return distance(one, two) * Double(count) / 1000
  }

  @Test func clippedAreasKeepTheirSize() {
    let frame = Frame(0, 0, 10, 10)
    let square = [Point(-5, -5), Point(5, -5), Point(5, 5), Point(-5, 5)]
    #expect(area(Clipping.polygon(square, to: frame)) == 25)
    let around = [Point(-5, -5), Point(20, -5), Point(20, 20), Point(-5, 20)]
    #expect(area(Clipping.polygon(around, to: frame)) == 100)
    #expect(Clipping.polygon(square.map { Point($0.x - 20, $0.y) }, to: frame).isEmpty)
  }

  private func area(_ ring: [Point]) -> Double {
    let next = ring.dropFirst() + ring.prefix(1)
    return abs(zip(ring, next).map { $0.x * $1.y - $1.x * $0.y }.reduce(0, +)) / 2
  }

  @Test func curvesPassThroughTheirPoints() {
    let points = [Point(0, 0), Point(30, 5), Point(32, 40), Point(90, 41)]
    let curve = RouteCurves.smooth(points)
    #expect(curve.count == 10)
    #expect(stride(from: 0, to: 10, by: 3).map { curve[$0] } == points)
    for start in [0, 3, 6] {
      let span = distance(curve[start], curve[start + 3])
      #expect(distance(curve[start], curve[start + 1]) <= 0.4 * span + 1e-9)
      #expect(distance(curve[start + 2], curve[start + 3]) <= 0.4 * span + 1e-9)
    }
  }
}
