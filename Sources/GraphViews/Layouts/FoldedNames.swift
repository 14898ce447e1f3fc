import GraphCore
import GraphText

/// The names in a box of many, each with the year of its tie, points between them.
struct FoldedNames {
  /// The label, line by line.
  let lines: [LabelLine]
  /// How many names there was no room for; the last line counts them.
  let hidden: Int

  /// The names in lines no wider than `width`, in at most `limit` lines.
  ///
  /// - Complexity: O(names that fit × letters) where not all do, else O(letters).
  init(
    _ names: [(text: String, year: Int?)], in language: Language, width: Double,
    limit: Int = .max
  ) {
    let parts = names.map { Self.part($0.text, year: $0.year) }
    var count = Self.most(parts, limit: limit, width: width)
    var lines = Self.lines(
      Array(parts.prefix(count)), rest: parts.count - count, language, width)
    while lines.count > limit, count > 1 {
      count -= 1
      lines = Self.lines(Array(parts.prefix(count)), rest: parts.count - count, language, width)
    }
    self.lines = lines.map { LabelLine($0, size: 8.5) }
    hidden = parts.count - count
  }

  /// A short name is not broken, and its year stays with it; one that ends in that year says it.
  private static func part(_ name: String, year: Int?) -> String {
    let own = year.map { name.hasSuffix(" \($0)") } ?? true
    let text = own ? name : year.map { "\(name)\u{A0}\($0)" } ?? name
    let isBroken = text.utf8.contains(UInt8(ascii: " "))
    guard isBroken, text.utf8.count <= 24 || text.count <= 24 else { return text }
    return text.split(separator: " ").joined(separator: "\u{A0}")
  }

  /// How many names lines have room for at the very most.
  private static func most(_ parts: [String], limit: Int, width: Double) -> Int {
    let room = Double(limit) * width
    var used = 0.0
    let first = parts.firstIndex { part in
      used += TextMetrics.width(part, size: 8.5)
      return used > room
    }
    return max(first ?? parts.count, min(parts.count, 1))
  }

  private static func lines(
    _ parts: [String], rest: Int, _ language: Language, _ width: Double
  ) -> [String] {
    var text = parts.joined(separator: "\u{A0}· ")
    if rest > 0 { text += " " + FigureWords.moreParts(rest).text(in: language) }
    return TextMetrics.wrap(text, width: width, size: 8.5)
  }
}
