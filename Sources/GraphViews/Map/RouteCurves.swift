import GraphCore

/// The ways of routes across a pane: smooth curves through their way-points, side by side where
/// several take the same stretch.
struct RouteCurves {
  /// A route's way: the points of Bézier curves, three for each after the first.
  struct Curve {
    let route: MapRoute
    /// The numbers of the marks it passes; outside of the pane there is none.
    let marks: [Int?]
    let points: [Point]

    /// Points along it, some two points of length apart.
    let samples: [Point]
  }

  private struct Stretch: Hashable {
    let low, high: Int

    init(_ one: Int, _ two: Int) { (low, high) = (min(one, two), max(one, two)) }
  }

  private let gap = 2.7
  let curves: [Curve]

  init(_ routes: [MapRoute], marks: MapMarks, in pane: MapPane) {
    let ways = routes.map { Self.way(of: $0, marks: marks, in: pane) }
    var users: [Stretch: [Int]] = [:]
    for (index, way) in ways.enumerated() {
      for (one, two) in zip(way, way.dropFirst()) {
        guard let from = one.mark, let to = two.mark else { continue }
        let stretch = Stretch(from, to)
        if users[stretch]?.contains(index) != true { users[stretch, default: []].append(index) }
      }
    }
    let gap = gap
    curves = ways.indices.map { index in
      let way = ways[index]
      let offsets = zip(way, way.dropFirst()).map { one, two -> Double in
        guard let from = one.mark, let to = two.mark else { return 0 }
        let all = users[Stretch(from, to)] ?? []
        let place = Double(all.firstIndex(of: index) ?? 0) - Double(all.count - 1) / 2
        return (from < to ? 1 : -1) * place * gap
      }
      let points = Self.smooth(Self.moved(way.map(\.point), by: offsets))
      return Curve(
        route: routes[index], marks: way.map(\.mark), points: points,
        samples: Self.samples(of: points))
    }
  }

  private struct Pass {
    let mark: Int?
    let point: Point
  }

  /// The marks of a route one after the other, each once in a row.
  private static func way(of route: MapRoute, marks: MapMarks, in pane: MapPane) -> [Pass] {
    var way: [Pass] = []
    for stop in route.stops {
      let mark = marks.mark(at: stop.place)
      if let mark, way.last?.mark == mark { continue }
      way.append(
        Pass(mark: mark, point: mark.map { marks.marks[$0].point } ?? pane.onPage(stop.projected)))
    }
    return way
  }

  /// The points moved sideways, each by the mean of its stretches' offsets.
  private static func moved(_ points: [Point], by offsets: [Double]) -> [Point] {
    guard points.count > 1, offsets.contains(where: { $0 != 0 }) else { return points }
    return points.indices.map { index in
      let before = index > 0 ? offsets[index - 1] : offsets[index]
      let after = index < offsets.count ? offsets[index] : offsets[index - 1]
      let (from, to) = (points[max(index - 1, 0)], points[min(index + 1, points.count - 1)])
      let length = max(distance(from, to), 1e-6)
      let offset = (before + after) / 2
      return Point(
        points[index].x - (to.y - from.y) / length * offset,
        points[index].y + (to.x - from.x) / length * offset)
    }
  }

  /// Centripetal Catmull–Rom curves through the points (Yuksel, Schaefer and Keyser 2011), their
  /// handles no longer than 0.4 of a segment.
  static func smooth(_ points: [Point]) -> [Point] {
    guard points.count > 1 else { return points }
    let first = mirrored(points[1], at: points[0])
    let last = mirrored(points[points.count - 2], at: points[points.count - 1])
    let all = [first] + points + [last]
    var curve = [points[0]]
    for index in 1..<(all.count - 2) {
      let (p0, p1, p2, p3) = (all[index - 1], all[index], all[index + 1], all[index + 2])
      curve.append(handle(p0, p1, p2))
      curve.append(handle(p3, p2, p1))
      curve.append(p2)
    }
    return curve
  }

  /// The handle beside `p1` towards `p2`.
  private static func handle(_ p0: Point, _ p1: Point, _ p2: Point) -> Point {
    let d1 = distance(p0, p1).squareRoot()
    let d2 = distance(p1, p2).squareRoot()
    guard d1 > 1e-6, d2 > 1e-6 else { return p1 }
    let (a, b) = (d1 * d1, d2 * d2)
    let middle = 2 * a + 3 * d1 * d2 + b
    let under = 3 * d1 * (d1 + d2)
    let raw = Point(
      (a * p2.x - b * p0.x + middle * p1.x) / under, (a * p2.y - b * p0.y + middle * p1.y) / under)
    let length = distance(raw, p1)
    let limit = 0.4 * distance(p1, p2)
    guard length > limit else { return raw }
    let share = limit / length
    return Point(p1.x + (raw.x - p1.x) * share, p1.y + (raw.y - p1.y) * share)
  }

  private static func mirrored(_ point: Point, at center: Point) -> Point {
    Point(2 * center.x - point.x, 2 * center.y - point.y)
  }

  /// Points along Bézier curves, some two points of length apart.
  static func samples(of curve: [Point]) -> [Point] {
    guard curve.count >= 4 else { return curve }
    var samples = [curve[0]]
    for start in stride(from: 0, to: curve.count - 3, by: 3) {
      let (a, b, c, d) = (curve[start], curve[start + 1], curve[start + 2], curve[start + 3])
      let count = max(Int(distance(a, d) / 2), 2)
      for step in 1...count {
        let t = Double(step) / Double(count)
        let u = 1 - t
        let (k0, k1, k2, k3) = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
        samples.append(
          Point(
            k0 * a.x + k1 * b.x + k2 * c.x + k3 * d.x, k0 * a.y + k1 * b.y + k2 * c.y + k3 * d.y))
      }
    }
    return samples
  }
}
