/// A text in a box that may be too narrow for it: smaller letters, then two lines, and a cut only
/// where nothing else helps.
enum FittedText {
  /// The least size, which a page drawn at its own size still shows.
  static let least = 7.1

  /// The lines of a text: one line where it needs that at `size` or a little less; else two at
  /// `size`; else one in the smallest letters, or as many as it needs of these, a word too long for
  /// a line parted at a hyphen.
  ///
  /// - Complexity: O(letters).
  static func lines(
    _ text: String, width: Double, size: Double, isBold: Bool = false, limit: Int = .max
  ) -> [LabelLine] {
    func need(_ text: String, _ size: Double) -> Double {
      TextMetrics.width(text, size: size, isBold: isBold)
    }
    func single(_ sizes: [Double]) -> [LabelLine]? {
      sizes.first { $0 <= size && need(text, $0) <= width }
        .map { [LabelLine(text, size: $0, isBold: isBold)] }
    }
    if let lines = single([size, 8.5, 8]) { return lines }
    let words = text.split(separator: " ")
    if words.count > 1, words.allSatisfy({ need(String($0), size) <= width }) {
      let lines = TextMetrics.wrap(text, width: width, size: size, isBold: isBold)
      if lines.count == 2 { return lines.map { LabelLine($0, size: size, isBold: isBold) } }
    }
    if let lines = single([7.5, least]) { return lines }
    let parted = words.map {
      hyphenated(String($0), width: width, size: least, isBold: isBold)
    }
    return TextMetrics.wrap(
      parted.joined(separator: " "), width: width, size: least, isBold: isBold, limit: limit
    ).map { LabelLine($0, size: least, isBold: isBold) }
  }

  /// Lines of one label: where two of their sizes are no whole numbers, the larger ones become
  /// eight points, or as small as the smallest, since a label is drawn in one such size only.
  static func together(_ lines: [LabelLine]) -> [LabelLine] {
    let parted = lines.map(\.size).filter { $0 != $0.rounded() }
    guard let small = parted.min() else { return lines }
    return lines.map { line in
      guard line.size != line.size.rounded(), line.size > small else { return line }
      return LabelLine(
        line.text, size: line.size > 8 ? 8 : small, isBold: line.isBold, isMuted: line.isMuted)
    }
  }

  /// A word too long for a width in parts that are not, each but the last with its hyphen; a
  /// word without a sound place for it stays whole.
  static func hyphenated(
    _ word: String, width: Double, size: Double, isBold: Bool
  ) -> String {
    func need(_ text: String) -> Double { TextMetrics.width(text, size: size, isBold: isBold) }
    guard need(word) > width, word.count > 5 else { return word }
    let letters = Array(word)
    guard
      let place = WordBreak.places(in: word).last(where: { need(letters[..<$0] + "-") <= width })
    else { return word }
    let rest = hyphenated(String(letters[place...]), width: width, size: size, isBold: isBold)
    return letters[..<place] + "-\u{200B} " + rest
  }
}
