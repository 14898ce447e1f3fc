import GraphViews

/// The number in a disc, in the middle of it.
///
/// Graphviz takes a text for wider than it is, by whole pixels and a point more, draws it from the
/// left end of that on, and above the middle; in a box nobody sees the point, in a disc of eleven
/// points everybody does. Markup is drawn from its left end on in every format, so that a cell of a
/// point before it, and a row of a point above it, move it.
struct DiscNumber {
  let line: LabelLine

  /// An HTML-like label of the number's own markup.
  func label(_ markup: String) -> String {
    let above = isHigh ? "<TR><TD HEIGHT=\"1\"></TD></TR>" : ""
    let before = isLeft ? "<TD WIDTH=\"1\"></TD>" : ""
    return "<<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\">"
      + above + "<TR>\(before)<TD ALIGN=\"LEFT\">\(markup)</TD></TR></TABLE>>"
  }

  /// The width of a digit, as a share of its size.
  private static let digit = 0.556
  /// Pixels to a point where Graphviz measures.
  private static let pixels = 96.0 / 72

  /// Whether it would stand more than half a point left of the middle.
  private var isLeft: Bool {
    let count = Double(line.text.unicodeScalars.count)
    let hinted = (Self.digit * line.size * Self.pixels).rounded() / Self.pixels
    let taken = (count * hinted).rounded(.down) + 1
    return taken - count * Self.digit * line.size > 1
  }

  /// Whether it would stand more than half a point above the middle.
  private var isHigh: Bool { line.size < 7.6 }
}
