import GraphCore

/// A partial order of levels as lines of text: one row a level, the highest first, and strokes
/// that lead from each down to those directly below.
///
/// Each column is a strand that looks for one level; strands that look for the same level meet in
/// its row, and the strands of its covers part from there.
struct LevelLattice {
  /// A row: its strokes, and the level that stands in it, if any.
  struct Row {
    let strokes: String
    let level: LevelID?
  }

  private let scale: LevelScale
  private let levels: [LevelID]

  init(_ levels: [LevelID], of scale: LevelScale) { (self.levels, self.scale) = (levels, scale) }

  /// The rows, every level after all that stand above it.
  var rows: [Row] {
    var (strands, rows): ([LevelID], [Row]) = ([], [])
    for level in ordered {
      let own = strands.indices.filter { strands[$0] == level }
      let place = own.first ?? strands.count
      if own.count > 1 {
        rows.append(Row(strokes: joint(strands.count, place, own, "╯", "┴"), level: nil))
        strands = strands.enumerated().filter { $0.offset == place || $0.element != level }
          .map(\.element)
      }
      if own.isEmpty { strands.append(level) }
      let marks = strands.indices.map { $0 == place ? "●" : "│" }
      rows.append(Row(strokes: marks.joined(separator: " "), level: level))
      let below = below(level)
      strands.replaceSubrange(place...place, with: below)
      let new = Array(place..<place + below.count)
      if below.count > 1 {
        rows.append(Row(strokes: joint(strands.count, place, new, "╮", "┬"), level: nil))
      }
    }
    return rows
  }

  /// A row in which the strands `ends` meet at, or part from, the first of them.
  private func joint(
    _ count: Int, _ place: Int, _ ends: [Int], _ corner: String, _ middle: String
  ) -> String {
    guard let last = ends.last else { return "" }
    return (0..<count).map { column -> String in
      let gap = column >= place && column < last ? "─" : " "
      let mark =
        column == place
        ? "├"
        : column == last
          ? corner
          : ends.contains(column)
            ? middle
            : column > place && column < last ? "┼" : "│"
      return mark + gap
    }.joined().trimmingSpaces
  }

  /// The levels such that none comes before one that stands above it: a level comes as soon as all
  /// above it have come, so that strands stay short; of several the one that is drawn highest.
  private var ordered: [LevelID] {
    var (left, result): ([LevelID], [LevelID]) = (levels, [])
    while !left.isEmpty {
      let free = left.filter { level in
        !left.contains { $0 != level && scale.isAtLeast($0, level) == true }
      }
      guard
        let next = free.max(by: { (scale[$0].rank, scale[$1].id) < (scale[$1].rank, scale[$0].id) })
      else { break }
      result.append(next)
      left.removeAll { $0 == next }
    }
    return result
  }

  private func below(_ level: LevelID) -> [LevelID] {
    let below = Set(scale.covers.filter { $0.above == level }.map(\.below))
    return below.filter(levels.contains)
      .sorted { (scale[$1].rank, scale[$0].id) < (scale[$0].rank, scale[$1].id) }
  }
}

extension String {
  /// The text without the spaces at its end.
  fileprivate var trimmingSpaces: String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}
