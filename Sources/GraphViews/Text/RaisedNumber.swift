/// Numbers as they stand behind a word: raised digits.
///
/// The raised 2 or 3 of a unit of measure is none: it stands alone behind a number and `m` or `km`,
/// with or without words such as `bn` between them.
enum RaisedNumber {
  private static let digits: [Character] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
  private static let units: Set<String> = ["m", "km", "м", "км"]
  private static let powers: Set<Character> = ["²", "³"]
  /// Sets a number apart from a unit before it.
  private static let thinSpace: Character = "\u{2009}"

  /// Whether a character is a raised digit.
  static func contains(_ character: Character) -> Bool { digits.contains(character) }

  /// A number in raised digits.
  static func text(_ number: Int) -> String {
    String(String(number).compactMap { $0.wholeNumberValue.map { digits[$0] } })
  }

  /// A text with a number behind it, from which the number can be read back.
  static func text(_ number: Int, behind text: String) -> String {
    let isOpen = text.last.map(contains) ?? false || units.contains(lastWord(of: text[...]))
    return text + (isOpen ? String(thinSpace) : "") + self.text(number)
  }

  /// The numbers in raised digits that stand in a text, in their order.
  static func numbers(in text: String) -> [Int] {
    var (numbers, rest) = ([Int](), text[...])
    while let start = rest.firstIndex(where: contains) {
      let run = rest[start...].prefix(while: contains)
      if !isPower(run, behind: text[..<start]) {
        numbers.append(run.reduce(0) { $0 * 10 + (digits.firstIndex(of: $1) ?? 0) })
      }
      rest = rest[run.endIndex...]
    }
    return numbers
  }

  private static func isPower(_ run: Substring, behind text: Substring) -> Bool {
    run.count == 1 && run.allSatisfy(powers.contains) && units.contains(lastWord(of: text))
  }

  /// The letters at the end of a text that follow a space or a digit; empty where none do.
  private static func lastWord(of text: Substring) -> String {
    let word = text.reversed().prefix { $0.isLetter }
    let before = text.dropLast(word.count).last
    guard let before, before.isWhitespace || before.isNumber else { return "" }
    return String(word.reversed())
  }
}
