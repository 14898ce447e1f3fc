package import GraphCore

/// Units in texts of the data, which are written in English.
extension FigureWords {
  /// The text with its units in a language: `15 bcm a year`, `15 млрд м³ в год`, `150亿立方米/年`.
  ///
  /// A language that counts in other powers of ten has the number in them, unless more numbers
  /// follow the unit, which would stay as they are.
  package static func inUnits(_ text: String, _ language: Language) -> String {
    units.reduce(text) { $1.told(in: $0, language) }
  }

  private static let units = [
    Unit(
      "bcm a year", zh: "十亿立方米/年", counted: ("亿立方米/年", 1), ru: "млрд м³ в год"),
    Unit("Mt a year", zh: "百万吨/年", counted: ("万吨/年", 2), ru: "млн т в год"),
    Unit("MW", zh: "兆瓦", counted: nil, ru: "МВт"),
  ]

  /// A unit, and in Chinese the one of another power of ten with the places that it takes.
  private struct Unit: Sendable {
    let words: LocalizedText
    let counted: (name: String, places: Int)?

    init(_ english: String, zh: String, counted: (name: String, places: Int)?, ru: String) {
      words = LocalizedText(english, zh: zh, ru: ru)
      self.counted = counted
    }

    func told(in text: String, _ language: Language) -> String {
      let english = words.text(in: .english)
      guard language != .english, let place = text.firstRange(of: english) else { return text }
      let (head, tail) = (text[..<place.lowerBound], text[place.upperBound...])
      let plain = head + words.text(in: language) + tail
      switch language {
      case .english: return text
      case .russian: return Self.withCommas(String(plain))
      case .chinese:
        guard let counted, !tail.contains(where: \.isNumber), head.last == " " else {
          return String(plain)
        }
        let number = String(
          head.dropLast().reversed().prefix { "0123456789.–".contains($0) }.reversed())
        guard number.contains(where: \.isNumber) else { return String(plain) }
        let numbers = number.split(separator: "–").map { Self.shifted($0, by: counted.places) }
        return head.dropLast(number.count + 1) + numbers.joined(separator: "–") + counted.name
          + tail
      }
    }

    /// A number in tens of so many places less: 6.5 by two is 650.
    private static func shifted(_ number: Substring, by places: Int) -> String {
      let parts = number.split(separator: ".", omittingEmptySubsequences: false)
      let decimals = parts.count > 1 ? String(parts[1]) : ""
      let zeros = String(repeating: "0", count: max(places - decimals.count, 0))
      let moved = parts[0] + decimals.prefix(places) + zeros
      let rest = decimals.dropFirst(places)
      let whole = String(moved.drop { $0 == "0" })
      return (whole.isEmpty ? "0" : whole) + (rest.isEmpty ? "" : "." + rest)
    }

    /// Decimal points between digits as commas.
    private static func withCommas(_ text: String) -> String {
      let letters = Array(text)
      return String(
        letters.indices.map { index in
          let isPoint =
            letters[index] == "." && index > 0 && index + 1 < letters.count
            && letters[index - 1].isNumber && letters[index + 1].isNumber
          return isPoint ? "," : letters[index]
        })
    }
  }
}
