/// How many cells of a terminal texts take: wide scalars two, combining ones none.
public enum TerminalWidth {
  /// The cells of a text, as `visible` shows it.
  ///
  /// - Complexity: O(*n*) in the scalars of the text.
  public static func cells(of text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + VisibleScalar($1).width }
  }

  /// A text on one line with nothing invisible in it.
  public static func visible(_ text: some StringProtocol) -> String {
    text.unicodeScalars.reduce(into: "") { $0 += VisibleScalar($1).text }
  }
}
