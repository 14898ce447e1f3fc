import Testing

@testable import GraphViews

/// Words at the end of a line.
@Suite struct WordBreakTests {
  private func parts(_ word: String) -> [String] {
    let letters = Array(word)
    let places = [0] + WordBreak.places(in: word) + [letters.count]
    return zip(places, places.dropFirst()).map { String(letters[$0..<$1]) }
  }

  /// As dictionaries divide them.
  @Test func russianWordsBreakBetweenSyllables() {
    #expect(parts("сотрудничества") == ["со", "труд", "ни", "чес", "тва"])
    #expect(parts("антитеррористическая").joined(separator: "-").hasPrefix("ан-ти-тер-ро-рис"))
    #expect(parts("организация") == ["ор", "га", "ни", "за", "ция"])
    #expect(parts("конвенция") == ["кон", "вен", "ция"])
    #expect(parts("письменный") == ["пись", "мен", "ный"])
    #expect(parts("война").count == 2 && parts("война")[0] == "вой")
    #expect(parts("имя") == ["имя"] && parts("форум") == ["фо", "рум"])
  }

  /// No part of one letter, none without a vowel, none that begins with a sign, no consonant apart
  /// from its vowel.
  @Test func partsObeyTheRules() {
    let vowels = Set("аеёиоуыэюя")
    let words = [
      "Шанхайская", "противодействие", "экстремизму", "добрососедство", "государственный",
      "подъезд", "объединённый", "чрезвычайных", "взаимодействия", "строительство", "Афганистан",
    ]
    for word in words {
      let (letters, places) = (Array(word.lowercased()), WordBreak.places(in: word))
      #expect(!places.isEmpty, "\(word)")
      for place in places {
        let (left, right) = (letters[..<place], letters[place...])
        for part in [left, right] {
          #expect(part.count > 1 && part.contains(where: vowels.contains), "\(word): \(place)")
        }
        guard let first = right.first, let last = left.last else { continue }
        #expect(!"ьъй".contains(first), "\(word): \(place)")
        #expect(
          !vowels.contains(first) || vowels.contains(last) || last == "й", "\(word): \(place)")
      }
    }
  }

  /// A preposition of one letter stands with its word where there is room for both.
  @Test func prepositionsStayWithTheirWords() {
    let text = "Договор о добрососедстве и дружбе в районе границы с 14.09.2022"
    for width in stride(from: 90.0, through: 300, by: 7) {
      let lines = TextMetrics.wrap(text, width: width, size: 9)
      #expect(lines.joined(separator: " ") == text)
      for (line, next) in zip(lines, lines.dropFirst()) {
        let isLone = [" о", " и", " с"].contains { line.hasSuffix($0) }
        #expect(!isLone || TextMetrics.width("о " + next, size: 9) > width, "\(lines)")
      }
    }
  }

  /// No line of Chinese begins with a closing mark or ends with an opening one, and the last one is
  /// no single letter.
  @Test func chineseLinesKeepTheirMarks() {
    let text = "上海合作组织（简称“上合组织”）成员国元首理事会会议，在天津举行；会后发表《天津宣言》。"
    for width in stride(from: 90.0, through: 300, by: 3) {
      let lines = TextMetrics.wrap(text, width: width, size: 9)
      #expect(lines.joined() == text, "\(width)")
      for line in lines {
        #expect(!"，。；）”》".contains(line.first ?? "一"), "\(width): \(lines)")
        #expect(!"（“《".contains(line.last ?? "一"), "\(width): \(lines)")
      }
    }
    let name = "上海合作组织人工智能银行"
    for width in stride(from: 30.0, through: 130, by: 3) {
      let lines = TextMetrics.wrap(name, width: width, size: 9)
      #expect(lines.joined() == name && (lines.last ?? "").count > 1, "\(width): \(lines)")
    }
  }
}
