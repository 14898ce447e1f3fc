import Foundation
import GraphCore
import Testing

@testable import GraphText

/// One catalog: what answers say is a phrase, and figures that say it use the phrase.
@Suite struct WordingTests {
  @Test(arguments: Language.allCases)
  func everyLanguageHasEveryPhrase(language: Language) {
    let missing = Phrase.allCases.filter { Words.of(language).phrases[$0] == nil }
    #expect(missing == [])
  }

  /// No Chinese wording of a figure is a phrase of answers, too: it would be translated twice.
  @Test func noWordingOfAFigureIsAPhrase() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources/GraphText/Words")
    let phrases = Set(Words.chinese.phrases.values)
    var read = 0
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    for file in files where file.hasPrefix("FigureWords") {
      let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      let wordings = text.split(separator: "\"").map(String.init).filter { part in
        part.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
      }
      read += wordings.count
      #expect(phrases.isDisjoint(with: wordings), "\(file)")
    }
    #expect(read > 40)
  }

  @Test func aPhraseInAllLanguagesHasItsPlacesFilled() {
    let text = Phrase.since.localized("2001")
    #expect(Language.allCases.map { text.text(in: $0) } == ["since 2001", "自2001起", "с 2001"])
  }
}
