/// A source line as it is shown under a diagnostic: printable, cut around the caret, measured.
struct SnippetLine {
  /// What is printed; `…` marks what was cut.
  let text: String

  /// Cells before the caret.
  let caretCells: Int

  /// Cells of the underline after the caret.
  let underlineCells: Int

  /// Cuts the first line of a range.
  ///
  /// - Parameters:
  ///   - range: a valid range; of a range over several lines the first is underlined to its end.
  ///   - width: the greatest number of cells to show, marks of cuts not counted.
  /// - Complexity: O(`width` + log *n*) for a text of *n* bytes.
  init(range: SourceRange, width: Int) {
    let line = range.file.line(range.start.line)
    let rest = range.file.rest(from: range.start).unicodeScalars
    let column = range.start.column - 1
    let before = line[..<rest.startIndex].unicodeScalars.suffix(width).map { VisibleScalar($0) }
    let after = rest.prefix(width).map { VisibleScalar($0) }
    let head = Self.head(before, cells: width - min(Self.cells(after), width * 2 / 3))
    let tail = Self.tail(after, cells: width - Self.cells(head))

    let isCutBefore = column > head.count
    let isCutAfter = rest.dropFirst(tail.count).first != nil
    let isOneLine = range.end.line == range.start.line
    let marked = isOneLine ? tail.prefix(range.end.column - range.start.column) : tail[...]
    text =
      (isCutBefore ? "…" : "") + (head + tail).map(\.text).joined() + (isCutAfter ? "…" : "")
    caretCells = Self.cells(head) + (isCutBefore ? 1 : 0)
    underlineCells = max(Self.cells(Array(marked)) - 1, 0)
  }

  /// The longest end of some scalars that fits.
  private static func head(_ scalars: [VisibleScalar], cells: Int) -> [VisibleScalar] {
    tail(scalars.reversed(), cells: cells).reversed()
  }

  /// The longest beginning of some scalars that fits.
  private static func tail(_ scalars: [VisibleScalar], cells: Int) -> [VisibleScalar] {
    var left = cells
    return Array(
      scalars.prefix { scalar in
        left -= scalar.width
        return left >= 0
      })
  }

  /// The cells some scalars take.
  private static func cells(_ scalars: [VisibleScalar]) -> Int {
    scalars.reduce(0) { $0 + $1.width }
  }
}
