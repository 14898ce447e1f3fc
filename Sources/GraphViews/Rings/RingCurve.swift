/// The way of a line between two boxes on rings round a centre.
struct RingCurve {
  let center: Point
  /// The boxes that stand on the rings.
  var boxes: [Frame] = []
  /// Those of them that are drawn as ellipses.
  var ellipses: Set<Frame> = []

  /// How the two bends of a curve are turned about the centre, in degrees, and how far they are
  /// drawn out from it.
  private typealias Bend = (first: Double, second: Double, reach: Double)

  /// Both bends turned alike, the least first.
  private static let bends: [Bend] = [
    0, 8, -8, 16, -16, 26, -26, 38, -38, 54, -54, 72, -72,
  ]
  .flatMap { turn in [1, 0.8, 1.2, 0.55, 1.5, 0.3].map { (turn, turn, $0) } }

  /// Bends turned apart, for lines that no curve of one bow gets past all boxes.
  private static let snakes: [Bend] = {
    let turns = [0.0, 14, -14, 30, -30, 50, -50, 75, -75, 100, -100]
    return turns.flatMap { one in
      turns.filter { $0 != one }.flatMap { two in
        [1, 0.75, 1.3, 0.4, 1.8, 0.1].map { (one, two, $0) }
      }
    }
  }()

  /// A Bézier curve from the side of one box to that of the other: between rings it leaves along
  /// the radius, on one ring it bends inwards; where others stand in its way it is bent until it
  /// passes them, or runs behind as little of them as can be.
  ///
  /// - Complexity: O(boxes), with up to 738 curves of 64 points.
  func route(from one: Frame, to two: Frame) -> [Point] {
    let others = FrameGrid(boxes.filter { $0 != one && $0 != two })
    var best: (curve: [Point], hidden: Int)?
    for bend in Self.bends.lazy + Self.snakes {
      let curve = self.curve(from: one, to: two, bend)
      let hidden = (1..<64).count { step in
        let point = split(curve, at: Double(step) / 64).left[3]
        return others.touches(Frame(point.x - 1, point.y - 1, 2, 2))
      }
      if hidden == 0 { return curve }
      if hidden < best?.hidden ?? .max { best = (curve, hidden) }
    }
    return best?.curve ?? []
  }

  private func curve(from one: Frame, to two: Frame, _ bend: Bend) -> [Point] {
    let (a, d) = (one.center, two.center)
    let (inner, outer) = (distance(a, center), distance(d, center))
    var curve = [a, between(a, d, 1.0 / 3), between(a, d, 2.0 / 3), d]
    if abs(inner - outer) < 1 {
      let pull = min(0.5, distance(a, d) / max(inner * 3.2, 1))
      curve[1] = between(a, center, pull)
      curve[2] = between(d, center, pull)
    } else if min(inner, outer) > 1 {
      let middle = (inner + outer) / 2
      curve[1] = between(center, a, middle / inner)
      curve[2] = between(center, d, middle / outer)
    }
    curve[1] = turned(curve[1], by: bend.first, bend.reach)
    curve[2] = turned(curve[2], by: bend.second, bend.reach)
    return trimmed(curve, one, two)
  }

  /// A point turned about the centre, and drawn out from it.
  private func turned(_ point: Point, by degrees: Double, _ reach: Double) -> Point {
    guard degrees != 0 || reach != 1 else { return point }
    let (sine, cosine) = (MapProjection.sine(degrees), MapProjection.cosine(degrees))
    let (x, y) = ((point.x - center.x) * reach, (point.y - center.y) * reach)
    return Point(center.x + x * cosine - y * sine, center.y + x * sine + y * cosine)
  }

  private func between(_ a: Point, _ b: Point, _ share: Double) -> Point {
    Point(a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share)
  }

  /// The part of the curve outside the boxes; where it leaves a box is found by bisection.
  private func trimmed(_ curve: [Point], _ one: Frame, _ two: Frame) -> [Point] {
    func point(_ share: Double) -> Point { split(curve, at: share).left[3] }
    func border(_ inside: Double, _ outside: Double, of frame: Frame) -> Double {
      var (inside, outside) = (inside, outside)
      for _ in 0..<24 {
        let middle = (inside + outside) / 2
        if covers(frame, point(middle)) { inside = middle } else { outside = middle }
      }
      return outside
    }
    let start = border(0, 0.5, of: one)
    let end = border(1, 0.5, of: two)
    guard start < end, start < 1 else { return curve }
    let rest = split(curve, at: start).right
    return split(rest, at: (end - start) / (1 - start)).left
  }

  private func covers(_ frame: Frame, _ point: Point) -> Bool {
    if ellipses.contains(frame) {
      let x = (point.x - frame.center.x) / (frame.width / 2)
      let y = (point.y - frame.center.y) / (frame.height / 2)
      return x * x + y * y <= 1
    }
    return point.x >= frame.x && point.x <= frame.right && point.y >= frame.y
      && point.y <= frame.bottom
  }

  /// The two parts of a curve, by de Casteljau's construction.
  private func split(_ curve: [Point], at share: Double) -> (left: [Point], right: [Point]) {
    let ab = between(curve[0], curve[1], share)
    let bc = between(curve[1], curve[2], share)
    let cd = between(curve[2], curve[3], share)
    let (abc, bcd) = (between(ab, bc, share), between(bc, cd, share))
    let middle = between(abc, bcd, share)
    return ([curve[0], ab, abc, middle], [middle, bcd, cd, curve[3]])
  }
}
