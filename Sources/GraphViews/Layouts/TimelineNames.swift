import GraphCore

/// The column of names before the bars.
struct TimelineNames {
  let scene: Scene

  private static let widths = 132.0...190
  private let size = 9.0

  /// Its width: that of the longest name, or of half a heading of rows told together, which has two
  /// lines; within limits.
  func width(of sections: [TimelineRows.Section]) -> Double {
    let rows = sections.flatMap(\.rows).map { row in
      let text = scene.name(of: row)
      let marks = scene.disputeMarks.marks(of: row.bars.map(\.edge))
      return TextMetrics.width(text + marks, size: size) + 7
    }
    let folds = sections.flatMap(\.folds).map(width)
    let (least, most) = (Self.widths.lowerBound, Self.widths.upperBound)
    return min(max((rows + folds).max() ?? 0, least), most)
  }

  /// The least width in which the heading of rows told together has two lines, its number on the
  /// second.
  private func width(of fold: TimelineFold) -> Double {
    guard let title = fold.title else { return 0 }
    let number = scene.bracketed("\(fold.rows.count)")
    let widths = stride(from: Self.widths.lowerBound, to: Self.widths.upperBound, by: 4)
    return widths.first { lines(title, number, within: $0).last?.contains("…") == false }
      ?? Self.widths.upperBound
  }

  /// A heading in one line or two of a column, its number on the last of them.
  func lines(_ title: String, _ number: String, within width: Double, most: Int = 2) -> [String] {
    let room = width - 8 - TextMetrics.width(number, size: size)
    let isShort = most == 1 || TextMetrics.width(title, size: size) <= room
    let wide = isShort ? [title] : TextMetrics.wrap(title, width: width - 8, size: size)
    let isWide = wide.count == most && TextMetrics.width(wide[most - 1], size: size) <= room
    var lines =
      isShort || isWide ? wide : TextMetrics.wrap(title, width: room, size: size, limit: most)
    lines[lines.count - 1] =
      TextMetrics.clipped(lines[lines.count - 1], width: room, size: size) + number
    return lines
  }
}
