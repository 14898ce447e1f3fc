/// Things in the square cells of a plane, so that those near a rectangle are found without a look
/// at the others.
///
/// The things of all cells stand in one row, cell by cell and row of cells by row: what a rectangle
/// meets in a row of cells is one stretch of it. What lies beyond a thousand cells either way is
/// kept in the outermost ones.
struct PlaneGrid<Thing> {
  private let side: Double
  /// The upper left corner of the first cell.
  private let origin: Point
  private let columns: Int
  private let rows: Int
  /// Where the things of each cell begin, and where those of the last one end.
  private var starts: [Int]
  private var things: [Thing] = []

  /// Puts each thing into all cells that its frame meets.
  init(_ things: [Thing], side: Double, frame: (Thing) -> Frame) {
    let frames = things.map(frame)
    let corner = Point(frames.map(\.x).min() ?? 0, frames.map(\.y).min() ?? 0)
    func cells(_ length: Double) -> Int { Int(min(max(length, 0) / side, 999)) + 1 }
    self.side = side
    origin = corner
    columns = cells((frames.map(\.right).max() ?? 0) - corner.x)
    rows = cells((frames.map(\.bottom).max() ?? 0) - corner.y)
    starts = Array(repeating: 0, count: columns * rows + 1)
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
    let across = span(frame.x - origin.x, frame.width, of: columns)
    for row in span(frame.y - origin.y, frame.height, of: rows) {
      let (first, last) = (
        row * columns + across.lowerBound, row * columns + across.upperBound
      )
      for place in starts[first]..<starts[last + 1] where isAsked(things[place]) { return true }
    }
    return false
  }

  /// As `contains`, but a thing in several cells is asked once, in the first that the frame meets.
  func containsOnce(
    near frame: Frame, ofFrame own: (Thing) -> Frame, where isAsked: (Thing) -> Bool
  ) -> Bool {
    let across = span(frame.x - origin.x, frame.width, of: columns)
    let along = span(frame.y - origin.y, frame.height, of: rows)
    for row in along {
      for column in across {
        let cell = row * columns + column
        for place in starts[cell]..<starts[cell + 1] {
          let frame = own(things[place])
          guard max(number(frame.x - origin.x, of: columns), across.lowerBound) == column,
            max(number(frame.y - origin.y, of: rows), along.lowerBound) == row
          else { continue }
          if isAsked(things[place]) { return true }
        }
      }
    }
    return false
  }

  /// Calls with the numbers of the cells that a frame meets.
  private func eachCell(of frame: Frame, _ body: (Int) -> Void) {
    let across = span(frame.x - origin.x, frame.width, of: columns)
    for row in span(frame.y - origin.y, frame.height, of: rows) {
      for column in across { body(row * columns + column) }
    }
  }

  @inline(__always)
  private func span(_ start: Double, _ length: Double, of count: Int) -> ClosedRange<Int> {
    let first = number(start, of: count)
    return first...max(number(start + length, of: count), first)
  }

  /// The number of the cell at a distance from the first one's beginning, the nearest there is.
  @inline(__always)
  private func number(_ away: Double, of count: Int) -> Int {
    Int(max(0, min(away / side, Double(count - 1))))
  }
}

/// Points in cells of a plane, to count those in a rectangle.
struct PointGrid {
  private let grid: PlaneGrid<Point>

  init(_ points: [Point]) {
    grid = PlaneGrid(points, side: 12) { Frame($0.x, $0.y, 0, 0) }
  }

  /// How many points lie in the rectangle; where there are as many as `most` or more, that.
  func count(in frame: Frame, most: Int = .max) -> Int {
    var count = 0
    _ = grid.contains(near: frame) { point in
      if frame.surrounds(point) { count += 1 }
      return count >= most
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

  /// Whether one of the rectangles that overlap this one is as asked for; each is asked once.
  func contains(touching frame: Frame, where isAsked: (Frame) -> Bool) -> Bool {
    grid.containsOnce(near: frame, ofFrame: { $0 }) { $0.overlaps(frame) && isAsked($0) }
  }

  /// The rectangles that overlap this one.
  func frames(touching frame: Frame) -> [Frame] {
    var frames: [Frame] = []
    _ = contains(touching: frame) { other in
      frames.append(other)
      return false
    }
    return frames
  }

  /// How many rectangles overlap this one.
  func count(touching frame: Frame) -> Int {
    var count = 0
    _ = contains(touching: frame) { _ in
      count += 1
      return false
    }
    return count
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
