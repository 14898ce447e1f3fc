import GraphText

/// The marks of a map whose names find no room there, roughly: by a first choice of places that
/// looks at no name twice.
struct MapCrowd {
  private struct Mark {
    let point: Point
    let radius: Double
    let size: PageSize
    let isMember: Bool
    /// About what its name costs on the map, in the units of `LabelCost`.
    var value = 0.0
  }

  /// What a name costs that has room on the map.
  private static let easy = 3.0
  /// So few marks deserve no inset.
  private static let fewest = 4
  private var marks: [Mark]
  private let samples: [Point]

  init(_ figure: MapFigure) {
    let names = MapNames(figure: figure)
    marks = figure.marks.marks.indices.filter { !figure.isInHole(figure.marks.marks[$0].point) }
      .map { index in
        let mark = figure.marks.marks[index]
        return Mark(
          point: mark.point, radius: mark.radius, size: names.size(of: index),
          isMember: !mark.isWayPoint)
      }.sorted { ($0.point.x, $0.point.y) < ($1.point.x, $1.point.y) }
    samples = figure.samples
    let placed = Self.placed(
      marks, samples, in: figure.pane.frame, besides: figure.blocked + figure.holes)
    for index in marks.indices {
      marks[index].value = placed.contains(index) ? Self.easy : marks[index].isMember ? 80 : 25
    }
  }

  /// The part of the map for which an inset at a place wins most names, clear of some frames;
  /// states count more than way-points.
  func window(for place: Frame, zoom: Double, besides others: [Frame]) -> Frame? {
    let size = PageSize(width: place.width / zoom, height: place.height / zoom)
    let half = Point(size.width / 2 - 12 / zoom, size.height / 2 - 8 / zoom)
    func around(_ center: Point) -> Frame {
      Frame(center.x - size.width / 2, center.y - size.height / 2, size.width, size.height)
    }
    func isFree(_ frame: Frame) -> Bool { !others.contains(where: frame.overlaps) }
    var (best, most) = (Point(0, 0), 0.0)
    for mark in marks where mark.value > Self.easy {
      for dx in [-0.8, -0.4, 0, 0.4, 0.8] {
        for dy in [-0.8, -0.3, 0.3, 0.8] {
          let center = Point(mark.point.x + dx * half.x, mark.point.y + dy * half.y)
          let value = value(within: half, of: center)
          if value > most, isFree(around(center)) { (best, most) = (center, value) }
        }
      }
    }
    let members = near(best.x, half.x).filter { abs($0.point.y - best.y) < half.y }.map(\.point)
    guard members.count >= Self.fewest, let first = members.first, let last = members.last else {
      return nil
    }
    let ys = members.map(\.y)
    let middle = Point((first.x + last.x) / 2, ((ys.min() ?? 0) + (ys.max() ?? 0)) / 2)
    // With its members in the middle, where that is free.
    return [middle, best].map(around).first(where: isFree)
  }

  /// About what the names in a window cost on the map.
  func cost(of window: Frame) -> Double {
    marks.filter { window.contains(Frame($0.point.x, $0.point.y, 0, 0)) }.reduce(0) {
      $0 + $1.value
    }
  }

  /// The most that an inset could win: the value of all marks of a window.
  func mostGain(of window: Frame) -> Double {
    marks.reduce(0) { $0 + (Self.isInside($1.point, window) ? $1.value : 0) }
  }

  private static func isInside(_ point: Point, _ window: Frame) -> Bool {
    abs(point.x - window.center.x) < window.width / 2
      && abs(point.y - window.center.y) < window.height / 2
  }

  /// The value of the marks of a window for whose names an inset has room.
  func gain(of window: Frame, at place: Frame, _ zoom: Double) -> Double {
    func moved(_ point: Point) -> Point {
      Point(
        place.center.x + (point.x - window.center.x) * zoom,
        place.center.y + (point.y - window.center.y) * zoom)
    }
    let own = marks.filter { Self.isInside($0.point, window) }
    let enlarged = own.map {
      Mark(point: moved($0.point), radius: $0.radius, size: $0.size, isMember: $0.isMember)
    }
    // Enlarged lines have their points farther apart.
    var lines: [Point] = []
    for (one, two) in zip(samples, samples.dropFirst()) where Self.isInside(one, window) {
      if distance(one, two) < 4 {
        MapFigure.addPoints(from: moved(one), to: moved(two), into: &lines)
        lines.append(moved(two))
      } else {
        lines.append(moved(one))
      }
    }
    return Self.placed(enlarged, lines, in: place, besides: []).reduce(0) { $0 + own[$1].value }
  }

  /// What the marks within half a width and half a height of a centre are worth.
  private func value(within half: Point, of center: Point) -> Double {
    var value = 0.0
    for mark in near(center.x, half.x) where abs(mark.point.y - center.y) < half.y {
      value += mark.value
    }
    return value
  }

  /// The marks that are no farther than half a width from a vertical line.
  private func near(_ x: Double, _ half: Double) -> ArraySlice<Mark> {
    var (start, end) = (0, marks.count)
    while start < end {
      let middle = (start + end) / 2
      if marks[middle].point.x > x - half { end = middle } else { start = middle + 1 }
    }
    return marks[start...].prefix { $0.point.x < x + half }
  }

  // MARK: Places

  /// Which marks have a name when each takes the first free of a few places, members first.
  private static func placed(
    _ marks: [Mark], _ lines: [Point], in frame: Frame, besides blocked: [Frame]
  ) -> Set<Int> {
    let free = FreeSpace(
      frame,
      taken: blocked + lines.map { Frame($0.x - 0.7, $0.y - 0.7, 1.4, 1.4) }
        + marks.map { mark in
          Frame(
            mark.point.x - mark.radius, mark.point.y - mark.radius, 2 * mark.radius,
            2 * mark.radius)
        }, side: 2)
    var (boxes, placed): ([Frame], Set<Int>) = ([], [])
    let order =
      marks.indices.filter { marks[$0].isMember }
      + marks.indices.filter { !marks[$0].isMember }
    for index in order {
      let mark = marks[index]
      let box = places(of: mark).first { box in
        frame.contains(box) && free.isFree(box.widened(by: -0.8))
          && !boxes.contains(where: box.overlaps) && isClear(from: mark, to: box, free)
      }
      guard let box else { continue }
      boxes.append(box)
      placed.insert(index)
    }
    return placed
  }

  /// Whether nothing lies between a mark and the box of its name.
  private static func isClear(from mark: Mark, to box: Frame, _ free: FreeSpace) -> Bool {
    let end = Point(
      min(max(mark.point.x, box.x), box.right), min(max(mark.point.y, box.y), box.bottom))
    let length = distance(mark.point, end)
    return stride(from: mark.radius + 4, to: length, by: 3).allSatisfy { away in
      let (x, y) = (
        mark.point.x + (end.x - mark.point.x) * away / length,
        mark.point.y + (end.y - mark.point.y) * away / length
      )
      return free.isFree(Frame(x, y, 0.1, 0.1))
    }
  }

  /// Beside a mark, and farther off in eight directions.
  private static func places(of mark: Mark) -> [Frame] {
    let (w, h) = (mark.size.width, mark.size.height)
    return [mark.radius + 2, 15, 28].flatMap { away -> [Frame] in
      let slant = away * 0.75
      let (x, y) = (mark.point.x, mark.point.y)
      return [
        Frame(x + away, y - h / 2, w, h), Frame(x - away - w, y - h / 2, w, h),
        Frame(x - w / 2, y - away - h, w, h), Frame(x - w / 2, y + away, w, h),
        Frame(x + slant, y - slant - h, w, h), Frame(x + slant, y + slant, w, h),
        Frame(x - slant - w, y - slant - h, w, h), Frame(x - slant - w, y + slant, w, h),
      ]
    }
  }
}
