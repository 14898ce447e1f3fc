/// Which parts of a rectangle are taken, so that a free place of some size is found at once.
///
/// The rectangle is cut into square cells; a cell that something meets is taken as a whole. Sums
/// over all cells above and to the left of each (Crow 1984) tell in one step whether any cell of a
/// part is taken.
struct FreeSpace {
  private let frame: Frame
  private let side: Double
  private let columns: Int
  private let rows: Int
  private var sums: [Int32]

  /// - Complexity: O(cells + cells that something meets).
  init(_ frame: Frame, taken: [Frame], side: Double = 4) {
    (self.frame, self.side) = (frame, side)
    columns = max(Int((frame.width / side).rounded(.up)), 1)
    rows = max(Int((frame.height / side).rounded(.up)), 1)
    sums = Array(repeating: 0, count: (columns + 1) * (rows + 1))
    for thing in taken {
      guard let (across, along) = cells(of: thing) else { continue }
      for row in along { for column in across { sums[place(row + 1, column + 1)] = 1 } }
    }
    add()
  }

  /// Turns what is taken into sums, row by row.
  private mutating func add() {
    for row in 1...rows {
      var along: Int32 = 0
      for place in place(row, 1)...place(row, columns) {
        along += sums[place]
        sums[place] = sums[place - columns - 1] + along
      }
    }
  }

  /// Whether nothing lies in a part of the rectangle, as far as cells tell.
  func isFree(_ part: Frame) -> Bool {
    guard let (across, along) = cells(of: part) else { return true }
    let (left, right) = (across.lowerBound, across.upperBound + 1)
    let (top, bottom) = (along.lowerBound, along.upperBound + 1)
    return sums[place(bottom, right)] - sums[place(top, right)] - sums[place(bottom, left)]
      + sums[place(top, left)] == 0
  }

  private func place(_ row: Int, _ column: Int) -> Int { row * (columns + 1) + column }

  private func cells(of part: Frame) -> (ClosedRange<Int>, ClosedRange<Int>)? {
    guard part.right > frame.x, part.x < frame.right, part.bottom > frame.y,
      part.y < frame.bottom
    else { return nil }
    func number(_ value: Double, _ count: Int) -> Int {
      min(max(Int((value / side).rounded(.down)), 0), count - 1)
    }
    return (
      number(part.x - frame.x, columns)...number(part.right - frame.x - 0.01, columns),
      number(part.y - frame.y, rows)...number(part.bottom - frame.y - 0.01, rows)
    )
  }
}
