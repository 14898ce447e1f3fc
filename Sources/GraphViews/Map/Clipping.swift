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

  /// Whether a point lies within a ring: by the number of sides to the right of it.
  static func ring(_ ring: [Point], contains point: Point) -> Bool {
    guard var before = ring.last else { return false }
    var isInside = false
    for corner in ring {
      if (corner.y > point.y) != (before.y > point.y) {
        let x = horizontal(before, corner, point.y).x
        if x > point.x { isInside.toggle() }
      }
      before = corner
    }
    return isInside
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

  /// The runs of a line that lie outside of all rectangles.
  static func line(_ line: [Point], besides frames: FrameGrid) -> [[Point]] {
    var runs: [[Point]] = [Array(line.prefix(1))]
    for (start, end) in zip(line, line.dropFirst()) {
      let around = Frame(
        min(start.x, end.x) - 0.02, min(start.y, end.y) - 0.02, abs(end.x - start.x) + 0.04,
        abs(end.y - start.y) + 0.04)
      let shares = frames.frames(touching: around).compactMap { share(start, end, $0) }
        .sorted { ($0.low, $0.high) < ($1.low, $1.high) }
      func at(_ share: Double) -> Point {
        Point(start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share)
      }
      var reached = 0.0
      for (low, high) in shares where high > reached {
        if low > reached { runs[runs.count - 1].append(at(low)) }
        runs.append(high < 1 ? [at(high)] : [])
        reached = high
      }
      guard reached < 1 else { continue }
      if runs[runs.count - 1].isEmpty { runs[runs.count - 1] = [at(reached)] }
      runs[runs.count - 1].append(end)
    }
    return runs.filter { $0.count > 1 }
  }

  /// Whether a stretch of the segment lies within the rectangle.
  static func meets(_ start: Point, _ end: Point, _ frame: Frame) -> Bool {
    guard max(start.x, end.x) >= frame.x, min(start.x, end.x) <= frame.right,
      max(start.y, end.y) >= frame.y, min(start.y, end.y) <= frame.bottom
    else { return false }
    return share(start, end, frame) != nil
  }

  private static func segment(_ start: Point, _ end: Point, _ frame: Frame) -> (Point, Point)? {
    guard let (low, high) = share(start, end, frame) else { return nil }
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    func at(_ share: Double) -> Point { Point(start.x + dx * share, start.y + dy * share) }
    return (low == 0 ? start : at(low), high == 1 ? end : at(high))
  }

  /// From what share of the segment to what share it lies within the rectangle.
  private static func share(
    _ start: Point, _ end: Point, _ frame: Frame
  ) -> (low: Double, high: Double)? {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    var (low, high) = (0.0, 1.0)
    func leaves(_ room: Double, by step: Double) -> Bool {
      if step == 0 { return room >= 0 }
      if step < 0 { low = max(low, room / step) } else { high = min(high, room / step) }
      return true
    }
    guard leaves(start.x - frame.x, by: -dx), leaves(frame.right - start.x, by: dx),
      leaves(start.y - frame.y, by: -dy), leaves(frame.bottom - start.y, by: dy), low < high
    else { return nil }
    return (low, high)
  }

  private static func vertical(_ one: Point, _ two: Point, _ x: Double) -> Point {
    Point(x, one.y + (two.y - one.y) * (x - one.x) / (two.x - one.x))
  }

  private static func horizontal(_ one: Point, _ two: Point, _ y: Double) -> Point {
    Point(one.x + (two.x - one.x) * (y - one.y) / (two.y - one.y), y)
  }
}
