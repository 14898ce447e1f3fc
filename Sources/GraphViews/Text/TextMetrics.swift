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
    var units = 0
    for scalar in text.unicodeScalars { units += self.units(of: scalar) }
    return width(ofUnits: units, size: size, isBold: isBold)
  }

  /// The width of so many thousandths of the size.
  static func width(ofUnits units: Int, size: Double, isBold: Bool) -> Double {
    Double(units) / 1000 * size * (isBold ? 1.11 : 1.05)
  }

  /// The width of a scalar in thousandths of the size.
  static func units(of scalar: Unicode.Scalar) -> Int {
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

  /// The text without the blanks at its ends.
  static func trimmed(_ text: String) -> String {
    guard let first = text.utf8.first, let last = text.utf8.last else { return text }
    // A blank is one byte, or three that begin with the second of these and end in the third.
    guard [0x20, 0xE2].contains(first) || [0x20, 0x83, 0x81].contains(last) else { return text }
    var slice = text[...]
    while let first = slice.first, " \u{2003}".contains(first) { slice.removeFirst() }
    while let last = slice.last, " \u{2003}".contains(last) { slice.removeLast() }
    return String(slice)
  }
}
