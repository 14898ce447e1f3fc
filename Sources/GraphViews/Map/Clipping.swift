/// Areas and lines cut to a rectangle.
enum Clipping {
  /// The polygon within the rectangle, by Sutherland and Hodgman's algorithm; parts that a polygon
  /// falls into stay joined along the rectangle's sides.
  static func polygon(_ ring: [Point], to frame: Frame) -> [Point] {
    var ring = ring
    let sides: [(inside: (Point) -> Double, cut: (Point, Point) -> Point)] = [
      ({ $0.x - frame.x }, { vertical($0, $1, frame.x) }),
      ({ frame.right - $0.x }, { vertical($0, $1, frame.right) }),
      ({ $0.y - frame.y }, { horizontal($0, $1, frame.y) }),
      ({ frame.bottom - $0.y }, { horizontal($0, $1, frame.bottom) }),
    ]
    for side in sides {
      guard var before = ring.last else { return [] }
      var kept: [Point] = []
      for point in ring {
        let (isIn, wasIn) = (side.inside(point) >= 0, side.inside(before) >= 0)
        if isIn != wasIn { kept.append(side.cut(before, point)) }
        if isIn { kept.append(point) }
        before = point
      }
      ring = kept
    }
    return ring
  }

  /// The runs of a line that lie within the rectangle, by Liang and Barsky's algorithm.
  static func line(_ line: [Point], to frame: Frame) -> [[Point]] {
    var runs: [[Point]] = []
    for (start, end) in zip(line, line.dropFirst()) {
      guard let (one, two) = segment(start, end, frame) else { continue }
      if let last = runs.last?.last, last == one {
        runs[runs.count - 1].append(two)
      } else {
        runs.append([one, two])
      }
    }
    return runs
  }

  private static func segment(_ start: Point, _ end: Point, _ frame: Frame) -> (Point, Point)? {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    var (low, high) = (0.0, 1.0)
    let bounds = [
      (-dx, start.x - frame.x), (dx, frame.right - start.x),
      (-dy, start.y - frame.y), (dy, frame.bottom - start.y),
    ]
    for (step, room) in bounds {
      if step == 0 {
        if room < 0 { return nil }
      } else if step < 0 {
        low = max(low, room / step)
      } else {
        high = min(high, room / step)
      }
    }
    guard low < high else { return nil }
    func at(_ share: Double) -> Point { Point(start.x + dx * share, start.y + dy * share) }
    return (low == 0 ? start : at(low), high == 1 ? end : at(high))
  }

  private static func vertical(_ one: Point, _ two: Point, _ x: Double) -> Point {
    Point(x, one.y + (two.y - one.y) * (x - one.x) / (two.x - one.x))
  }

  private static func horizontal(_ one: Point, _ two: Point, _ y: Double) -> Point {
    Point(one.x + (two.x - one.x) * (y - one.y) / (two.y - one.y), y)
  }
}
