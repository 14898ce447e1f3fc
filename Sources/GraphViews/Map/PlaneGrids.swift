/// Points in cells of a plane, to count those in a rectangle.
struct PointGrid {
  private struct Cell: Hashable { let x, y: Int }

  private let side = 12.0
  private var cells: [Cell: [Point]] = [:]

  init(_ points: [Point]) {
    for point in points { cells[cell(point.x, point.y), default: []].append(point) }
  }

  private func cell(_ x: Double, _ y: Double) -> Cell {
    Cell(x: Int((x / side).rounded(.down)), y: Int((y / side).rounded(.down)))
  }

  /// How many points lie in the rectangle.
  func count(in frame: Frame) -> Int {
    let (low, high) = (cell(frame.x, frame.y), cell(frame.right, frame.bottom))
    var count = 0
    for x in low.x...high.x {
      for y in low.y...high.y {
        for point in cells[Cell(x: x, y: y)] ?? []
        where point.x > frame.x && point.x < frame.right && point.y > frame.y
          && point.y < frame.bottom
        {
          count += 1
        }
      }
    }
    return count
  }
}

/// Rectangles in cells of a plane, to find whether another touches one.
struct FrameGrid {
  private struct Cell: Hashable { let x, y: Int }

  private let side = 24.0
  private var cells: [Cell: [Frame]] = [:]

  init(_ frames: [Frame]) {
    for frame in frames { visit(frame) { cells[$0, default: []].append(frame) } }
  }

  /// Whether some rectangle overlaps this one.
  func touches(_ frame: Frame) -> Bool {
    var isTouched = false
    visit(frame) { cell in
      isTouched = isTouched || (cells[cell] ?? []).contains { $0.overlaps(frame) }
    }
    return isTouched
  }

  /// The centres of the rectangles that overlap this one, each once.
  func centers(touching frame: Frame) -> Set<Point> {
    var centers: Set<Point> = []
    visit(frame) { cell in
      for other in cells[cell] ?? [] where other.overlaps(frame) { centers.insert(other.center) }
    }
    return centers
  }

  private func visit(_ frame: Frame, _ body: (Cell) -> Void) {
    let low = Cell(x: number(frame.x), y: number(frame.y))
    let high = Cell(x: number(frame.right), y: number(frame.bottom))
    for x in low.x...high.x { for y in low.y...high.y { body(Cell(x: x, y: y)) } }
  }

  private func number(_ value: Double) -> Int { Int((value / side).rounded(.down)) }
}
