import GraphTestSupport
import Testing

@testable import GraphViews

@Suite struct BreakableTextTests {
  /// Lines broken letter by letter, each line measured anew for each of its pieces.
  private static func slowLines(_ text: String, width: Double, size: Double) -> [String] {
    var lines: [String] = []
    var line = ""
    for piece in pieces(of: text) {
      let candidate = line + piece
      if !line.isEmpty, TextMetrics.width(trimmed(candidate), size: size) > width {
        lines.append(trimmed(line))
        line = piece
      } else {
        line = candidate
      }
    }
    return trimmed(line).isEmpty ? lines : lines + [trimmed(line)]
  }

  private static let clinging: Set<Character> = [
    "\u{A0}", "*", "†", "‡", "§", "¶", "#", "，", "。", "、", "；", "：", "）", "”", "》", "！", "？",
    "」", "』", "】", "〉", "’", "］", "〕", "…", "％", "·",
  ]
  private static let raised: Set<Character> = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
  private static let opening: Set<Character> = ["（", "“", "《", "「", "『", "【", "〈", "‘", "［", "〔"]
  private static let parting: Set<Character> = [" ", "\n", "\u{2003}", "–", "/"]

  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var piece = ""
    for letter in text {
      if clinging.union(raised).contains(letter), piece.isEmpty { piece = pieces.popLast() ?? "" }
      piece.append(letter == "\n" ? " " : letter)
      if opening.contains(letter) { continue }
      let isWide = letter.unicodeScalars.contains { (0x2E80..<0xFE00).contains($0.value) }
      if isWide || parting.contains(letter) || letter == "-" && piece.count > 5 {
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

  /// Letters that do not stand alone, or are what others are in another form.
  private static let odd: [Character] =
    ([
      "e\u{301}", " \u{301}", "\r\n", "🇰🇿", "*\u{308}", "👩‍👧", "\u{AD}", "“\u{FE0E}", "\u{2001}",
      "\u{387}",
      "\u{232A}", "\u{2329}", "각", "ก้", "\u{2003}",
    ] as [String]).map { Character($0) }
  private static let alphabets: [[Character]] = [
    Array("abcdefg hij-kl/–. \u{A0}*·²"), Array("жзийклё мн-–/ ·§…№"),
    Array("上海合作组织（ ）《》，。、·“”‘’\n-a"), Array("a 🙂é한العر -\n") + odd,
  ]

  @Test(arguments: 0..<60)
  func randomTextsBreakAsTheyDoLetterByLetter(seed: UInt64) {
    var random = RepeatableRandom(seed: seed)
    for alphabet in Self.alphabets {
      let count = Int.random(in: 0...90, using: &random)
      let text = String((0..<count).compactMap { _ in alphabet.randomElement(using: &random) })
      for width in [12.0, 40, 90, 400] {
        let lines = BreakableText(text).lines {
          TextMetrics.width(ofUnits: $0, size: 8.5, isBold: false) <= width
        }
        #expect(lines == Self.slowLines(text, width: width, size: 8.5), "\(text.debugDescription)")
      }
    }
  }

  @Test func lettersThatStandAloneAreLettersForReaders() {
    let alone = (UInt32(0)...0xFFFF).compactMap(Unicode.Scalar.init).filter(LineRole.isAlone)
    #expect(alone.count > 20_000)
    // Each joined to no neighbour: behind and before a letter, a sign, itself.
    for scalar in alone {
      let view = ["a", scalar, scalar, "©", scalar, "中"] as [Unicode.Scalar]
      let text = String(String.UnicodeScalarView(view))
      #expect(text.count == view.count, "U+\(String(scalar.value, radix: 16))")
    }
  }
}
