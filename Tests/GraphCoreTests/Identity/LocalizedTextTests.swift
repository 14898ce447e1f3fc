import GraphCore
import Testing

@Suite struct LocalizedTextTests {
  @Test func aMissingLanguageFallsBackInTheOrderOfLanguages() {
    #expect(LocalizedText("a", zh: "b", ru: "c").text(in: .russian) == "c")
    #expect(LocalizedText("a", zh: "b").text(in: .russian) == "a")
    #expect(LocalizedText([.russian: "c", .chinese: "b"]).text(in: .english) == "b")
    #expect(LocalizedText([.russian: "c"]).text(in: .english) == "c")
    #expect(LocalizedText().text(in: .english) == "")
  }

  @Test func onlyWhatIsKnownIsListed() {
    var text = LocalizedText([.russian: "c", .english: "a"])
    #expect(text.languages == [.english, .russian])
    #expect(text[.chinese] == nil)
    text[.english] = nil
    #expect(text.languages == [.russian])
    #expect(!text.isEmpty)
    text[.russian] = nil
    #expect(text.isEmpty)
    #expect(text == LocalizedText())
  }

  @Test func languagesAreOrdered() {
    #expect([Language.russian, .english, .chinese].sorted() == Language.allCases)
    #expect(Language.allCases.map(\.rawValue) == ["en", "zh", "ru"])
  }
}
