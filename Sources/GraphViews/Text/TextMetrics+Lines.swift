extension TextMetrics {
  /// The text in lines no wider than `width`, broken between words or, in scripts without spaces,
  /// between letters; what does not fit in `limit` lines ends in an ellipsis.
  ///
  /// - Complexity: O(letters).
  static func wrap(
    _ text: String, width: Double, size: Double, isBold: Bool = false, limit: Int = .max
  ) -> [String] {
    func need(_ text: String) -> Double { self.width(text, size: size, isBold: isBold) }
    if !text.utf8.contains(UInt8(ascii: "\n")) {
      let whole = trimmed(text)
      if need(whole) <= width { return [whole] }
    }
    let broken = BreakableText(text).lines {
      self.width(ofUnits: $0, size: size, isBold: isBold) <= width
    }
    var lines = withoutOrphan(broken)
    for index in lines.indices.dropLast().reversed() {
      guard let word = lastLetter(of: lines[index]) else { continue }
      let next = "\(word) \(lines[index + 1])"
      guard need(next) <= width else { continue }
      (lines[index], lines[index + 1]) = (String(lines[index].dropLast(2)), next)
    }
    lines = lines.map { clipped($0, width: width, size: size, isBold: isBold) }
    guard lines.count > limit else { return lines.isEmpty ? [""] : lines }
    let rest = lines[(limit - 1)...].joined(separator: " ") + "…"
    return lines.prefix(limit - 1) + [clipped(rest, width: width, size: size, isBold: isBold)]
  }

  /// A Russian word of one letter at the end of a line that has others: it belongs to the next.
  private static func lastLetter(of line: String) -> Character? {
    guard let scalar = line.unicodeScalars.last, (0x400...0x4FF).contains(scalar.value),
      let last = line.last, last.unicodeScalars.allSatisfy({ (0x400...0x4FF).contains($0.value) })
    else { return nil }
    let before = line.dropLast()
    return before.last == " " && !before.dropLast().isEmpty ? last : nil
  }

  /// Lines of which the last is no single letter of a full width: it takes one from that before.
  private static func withoutOrphan(_ lines: [String]) -> [String] {
    guard lines.count > 1, let last = lines.last, last.first.map(isWide) == true,
      last.filter({ !clings($0) }).count == 1
    else { return lines }
    var before = lines[lines.count - 2]
    var moved = ""
    while let letter = before.popLast() {
      moved = String(letter) + moved
      if !clings(letter), before.last?.onlyScalar.map(LineRole.opens) != true { break }
    }
    let isWhole = moved.allSatisfy { isWide($0) || clings($0) }
    guard before.count > 1, isWhole else { return lines }
    return lines.dropLast(2) + [trimmed(before), moved + last]
  }

  private static func clings(_ letter: Character) -> Bool {
    letter.onlyScalar.map(LineRole.clings) ?? false
  }

  private static func isWide(_ character: Character) -> Bool {
    character.unicodeScalars.contains(where: LineRole.isWide)
  }
}
