/// How wide text will be, near enough to place it before any font is opened.
///
/// Advance widths in thousandths of the size, as measured for Liberation Sans (which has Arial's)
/// through Graphviz; other scripts by the widest of their usual letters, emoji
/// by the boxes that stand for them where no font has them. Graphviz hints widths, so
/// boxes add a twentieth.
enum TextMetrics {
  private static let ascii: [Int] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ]

  /// The width of a line of text in points.
  static func width(_ text: String, size: Double, isBold: Bool = false) -> Double {
    let units = text.unicodeScalars.reduce(0) { $0 + width($1) }
    return Double(units) / 1000 * size * (isBold ? 1.11 : 1.05)
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20...0x7E: ascii[Int(scalar.value) - 0x20]
    case 0x200D: 1000
    case 0x300...0x36F, 0x200B...0x200F, 0x2060...0x206F, 0xFE00...0xFE0F: 0
    case 0x2013, 0x2018...0x201D, 0xB7: 500
    case 0xA7, 0x2020, 0x2021: 556
    case 0x2009: 200
    case 0xB2, 0xB3, 0xB9, 0x2070...0x2079: 350
    case 0x400...0x42F: 740
    case 0x430...0x4FF: 590
    case 0x600...0x6FF: 520
    case 0x1100...0x11FF, 0x2E80...0xA4CF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0xFF00...0xFF60: 1000
    case 0x1F000...: 2300
    default: 640
    }
  }

  /// The text in lines no wider than `width`, broken between words or, in scripts without spaces,
  /// between letters; what does not fit in `limit` lines ends in an ellipsis.
  static func wrap(
    _ text: String, width: Double, size: Double, isBold: Bool = false, limit: Int = .max
  ) -> [String] {
    if !text.utf8.contains(UInt8(ascii: "\n")) {
      let whole = trimmed(text)
      if self.width(whole, size: size, isBold: isBold) <= width { return [whole] }
    }
    var lines: [String] = []
    var line = ""
    for piece in pieces(of: text) {
      let candidate = line + piece
      if !line.isEmpty, self.width(trimmed(candidate), size: size, isBold: isBold) > width {
        lines.append(trimmed(line))
        line = piece
      } else {
        line = candidate
      }
    }
    if !trimmed(line).isEmpty { lines.append(trimmed(line)) }
    lines = withoutOrphan(lines)
    for index in lines.indices.dropLast().reversed() {
      guard let word = lastLetter(of: lines[index]) else { continue }
      let next = "\(word) \(lines[index + 1])"
      guard self.width(next, size: size, isBold: isBold) <= width else { continue }
      (lines[index], lines[index + 1]) = (String(lines[index].dropLast(2)), next)
    }
    lines = lines.map { clipped($0, width: width, size: size, isBold: isBold) }
    guard lines.count > limit else { return lines.isEmpty ? [""] : lines }
    let rest = lines[(limit - 1)...].joined(separator: " ") + "…"
    return lines.prefix(limit - 1) + [clipped(rest, width: width, size: size, isBold: isBold)]
  }

  /// A line in two, the last word alone on the second; a line of one word stays one.
  static func withLastWordApart(_ line: String) -> [String] {
    guard let space = line.lastIndex(of: " ") else { return [line] }
    return [String(line[..<space]), String(line[line.index(after: space)...])]
  }

  /// The text cut to a width; a cut ends in an ellipsis.
  static func clipped(
    _ text: String, width: Double, size: Double, isBold: Bool = false
  ) -> String {
    guard self.width(text, size: size, isBold: isBold) > width else { return text }
    var result = ""
    var used = self.width("…", size: size, isBold: isBold)
    for character in text {
      used += self.width(String(character), size: size, isBold: isBold)
      if used > width { break }
      result.append(character)
    }
    return trimmed(result) + "…"
  }

  /// What no line begins with: spaces that bind, signs, closing marks of a full width.
  private static let clinging: Set<Character> = [
    "\u{A0}", "*", "†", "‡", "§", "¶", "#", "，", "。", "、", "；", "：", "）", "”", "》", "！", "？",
    "」", "』", "】", "〉", "’", "］", "〕", "…", "％", "·",
  ]

  /// What no line ends with: opening marks of a full width.
  private static let opening: Set<Character> = ["（", "“", "《", "「", "『", "【", "〈", "‘", "［", "〔"]

  private static func isWide(_ character: Character) -> Bool {
    character.unicodeScalars.contains { $0.value >= 0x2E80 && $0.value < 0xFE00 }
  }

  /// A Russian word of one letter at the end of a line that has others: it belongs to the next.
  private static func lastLetter(of line: String) -> Character? {
    guard let last = line.last, line.count > 2, line.dropLast().last == " ",
      last.unicodeScalars.allSatisfy({ (0x400...0x4FF).contains($0.value) })
    else { return nil }
    return last
  }

  /// Lines of which the last is no single letter of a full width: it takes one from that before.
  private static func withoutOrphan(_ lines: [String]) -> [String] {
    guard lines.count > 1, let last = lines.last, last.first.map(isWide) == true,
      last.filter({ !clinging.contains($0) }).count == 1
    else { return lines }
    var before = lines[lines.count - 2]
    var moved = ""
    while let letter = before.popLast() {
      moved = String(letter) + moved
      if !clinging.contains(letter), before.last.map(opening.contains) != true { break }
    }
    let isWhole = moved.allSatisfy { isWide($0) || clinging.contains($0) }
    guard before.count > 1, isWhole else { return lines }
    return lines.dropLast(2) + [trimmed(before), moved + last]
  }

  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var piece = ""
    for character in text {
      let clings = Self.clinging.contains(character) || RaisedNumber.contains(character)
      if clings, piece.isEmpty { piece = pieces.popLast() ?? "" }
      let isSpace = character == " " || character == "\n"
      let isWide = isWide(character)
      piece.append(isSpace ? " " : character)
      let isHyphen = character == "-" && piece.count > 5
      if opening.contains(character) { continue }
      if isSpace || isWide || character == "\u{2003}" || isHyphen || character == "–"
        || character == "/"
      {
        pieces.append(piece)
        piece = ""
      }
    }
    return piece.isEmpty ? pieces : pieces + [piece]
  }

  private static func trimmed(_ text: String) -> String {
    var slice = text[...]
    while let first = slice.first, " \u{2003}".contains(first) { slice.removeFirst() }
    while let last = slice.last, " \u{2003}".contains(last) { slice.removeLast() }
    return String(slice)
  }
}
