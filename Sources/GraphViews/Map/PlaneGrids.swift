/// Things in the square cells of a plane, so that those near a rectangle are found without a look
/// at the others.
///
/// The things of all cells stand in one row, cell by cell and row of cells by row: what a rectangle
/// meets in a row of cells is one stretch of it. What lies beyond a thousand cells either way is
/// kept in the outermost ones.
struct PlaneGrid<Thing> {
  private let side: Double
  private let columns: Range<Int>
  private let rows: Range<Int>
  /// Where the things of each cell begin, and where those of the last one end.
  private var starts: [Int]
  private var things: [Thing] = []

  /// Puts each thing into all cells that its frame meets.
  init(_ things: [Thing], side: Double, frame: (Thing) -> Frame) {
    let frames = things.map(frame)
    func range(_ low: Double?, _ high: Double?) -> Range<Int> {
      let first = Self.number(low ?? 0, side)
      return first..<min(max(Self.number(high ?? 0, side), first), first + 999) + 1
    }
    self.side = side
    columns = range(frames.map(\.x).min(), frames.map(\.right).max())
    rows = range(frames.map(\.y).min(), frames.map(\.bottom).max())
    starts = Array(repeating: 0, count: columns.count * rows.count + 1)
    guard let any = things.first else { return }
    var ends = starts
    for frame in frames { eachCell(of: frame) { ends[$0 + 1] += 1 } }
    for cell in ends.indices.dropFirst() { ends[cell] += ends[cell - 1] }
    starts = ends
    var sorted = Array(repeating: any, count: ends.last ?? 0)
    for (index, frame) in frames.enumerated() {
      eachCell(of: frame) { cell in
        sorted[ends[cell]] = things[index]
        ends[cell] += 1
      }
    }
    self.things = sorted
  }

  /// Whether one of the things in the cells that the frame meets is as asked for; a thing in
  /// several cells is asked several times.
  func contains(near frame: Frame, where isAsked: (Thing) -> Bool) -> Bool {
    let across = span(frame.x, frame.right, within: columns)
    for row in span(frame.y, frame.bottom, within: rows) {
      let (first, last) = (
        row * columns.count + across.lowerBound, row * columns.count + across.upperBound
      )
      for place in starts[first]..<starts[last + 1] where isAsked(things[place]) { return true }
    }
    return false
  }

  /// Calls with the numbers of the cells that a frame meets.
  private func eachCell(of frame: Frame, _ body: (Int) -> Void) {
    let across = span(frame.x, frame.right, within: columns)
    for row in span(frame.y, frame.bottom, within: rows) {
      for column in across { body(row * columns.count + column) }
    }
  }

  private func span(_ low: Double, _ high: Double, within range: Range<Int>) -> ClosedRange<Int> {
    let last = range.upperBound - 1
    let first = min(max(Self.number(low, side), range.lowerBound), last)
    let end = min(max(Self.number(high, side), first), last)
    return first - range.lowerBound...end - range.lowerBound
  }

  private static func number(_ value: Double, _ side: Double) -> Int {
    Int((value / side).rounded(.down))
  }
}

/// Points in cells of a plane, to count those in a rectangle.
struct PointGrid {
  private let grid: PlaneGrid<Point>

  init(_ points: [Point]) {
    grid = PlaneGrid(points, side: 12) { Frame($0.x, $0.y, 0, 0) }
  }

  /// How many points lie in the rectangle.
  func count(in frame: Frame) -> Int {
    var count = 0
    _ = grid.contains(near: frame) { point in
      if frame.surrounds(point) { count += 1 }
      return false
    }
    return count
  }

  /// Whether no point lies in the rectangle.
  func isEmpty(_ frame: Frame) -> Bool {
    !grid.contains(near: frame) { frame.surrounds($0) }
  }
}

/// Points of lines in cells of a plane, to count those of other lines in a rectangle.
struct LinePointGrid {
  private struct LinePoint {
    let point: Point
    let line: Int
  }

  private let grid: PlaneGrid<LinePoint>

  init(_ lines: [[Point]]) {
    let points = lines.enumerated().flatMap { line, points in
      points.map { LinePoint(point: $0, line: line) }
    }
    grid = PlaneGrid(points, side: 12) { Frame($0.point.x, $0.point.y, 0, 0) }
  }

  /// How many points of all lines but one lie in the rectangle.
  func count(in frame: Frame, besides line: Int) -> Int {
    var count = 0
    _ = grid.contains(near: frame) { other in
      if other.line != line, frame.surrounds(other.point) { count += 1 }
      return false
    }
    return count
  }
}

/// Rectangles in cells of a plane, to find whether another touches one.
struct FrameGrid {
  private let grid: PlaneGrid<Frame>

  init(_ frames: [Frame]) {
    grid = PlaneGrid(frames, side: 24) { $0 }
  }

  /// Whether some rectangle overlaps this one.
  func touches(_ frame: Frame) -> Bool {
    grid.contains(near: frame) { $0.overlaps(frame) }
  }

  /// Whether a straight line meets some rectangle.
  func touches(_ start: Point, _ end: Point) -> Bool {
    let frame = Frame(
      min(start.x, end.x), min(start.y, end.y), abs(end.x - start.x), abs(end.y - start.y))
    return grid.contains(near: frame) { Clipping.meets(start, end, $0) }
  }

  /// The rectangles that overlap this one; of several with one centre the first.
  func frames(touching frame: Frame) -> [Frame] {
    var frames: [Frame] = []
    _ = grid.contains(near: frame) { other in
      if other.overlaps(frame), !frames.contains(where: { $0.center == other.center }) {
        frames.append(other)
      }
      return false
    }
    return frames
  }
}

/// Lines in cells of a plane, to count those that a straight one crosses.
struct StrokeGrid {
  /// A stretch between two points of a line.
  private struct Stroke {
    let start, end: Point
    let line: Int

    var frame: Frame {
      Frame(
        min(start.x, end.x), min(start.y, end.y), abs(start.x - end.x), abs(start.y - end.y))
    }
  }

  private let grid: PlaneGrid<Stroke>

  init(_ lines: [[Point]]) {
    let strokes = lines.enumerated().flatMap { number, line in
      zip(line, line.dropFirst()).map { Stroke(start: $0, end: $1, line: number) }
    }
    grid = PlaneGrid(strokes, side: 12, frame: \.frame)
  }

  /// How many lines the way from one point to the other crosses.
  func crossings(of start: Point, _ end: Point) -> Int {
    let frame = Frame(
      min(start.x, end.x), min(start.y, end.y), abs(start.x - end.x), abs(start.y - end.y))
    var crossed: [Int] = []
    _ = grid.contains(near: frame) { stroke in
      if !crossed.contains(stroke.line), areCrossed((start, end), (stroke.start, stroke.end)) {
        crossed.append(stroke.line)
      }
      return false
    }
    return crossed.count
  }
}

extension Frame {
  /// Whether a point lies in the rectangle, and not on its border.
  fileprivate func surrounds(_ point: Point) -> Bool {
    point.x > x && point.x < right && point.y > y && point.y < bottom
  }
}

/// Whether two straight lines cross within both.
func areCrossed(
  _ one: (start: Point, end: Point), _ two: (start: Point, end: Point)
) -> Bool {
  func side(_ a: Point, _ b: Point, _ c: Point) -> Double {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
  }
  return side(one.start, one.end, two.start) * side(one.start, one.end, two.end) < 0
    && side(two.start, two.end, one.start) * side(two.start, two.end, one.end) < 0
}
