import GraphCore
import GraphTestSupport
import SCO
import Testing

@testable import GraphText

@Suite struct SentenceTests {
  private func edge(_ number: Int, _ language: Language, on day: Day? = nil) throws -> String {
    let graph = try PocketGraph.graph()
    let time = day.map { AskedTime(asOf: CalendarDate($0), knowledge: graph.knowledge) }
    return Edition(of: graph, at: time, in: language).sentence(of: EdgeID(number))
  }

  @Test func englishIsASentence() throws {
    #expect(
      try edge(0, .english) == "Alder is a member of the Dyers’ Guild, since 15 June 2001")
    #expect(
      try edge(1, .english, on: Day(year: 2013, month: 5, day: 3))
        == "Birch is a guest of the Dyers’ Guild, from 2004 until May 2013 (possibly still)")
    #expect(
      try edge(6, .english) == "Birch has a brotherhood with Cedar, since May 2013 (disputed)")
    #expect(
      try edge(8, .english)
        == "Cedar Mill lies in Cedar, since 2004 (stage: proposed; so says one interested text)")
  }

  @Test func otherLanguagesAreLinesOfLabels() throws {
    #expect(try edge(0, .russian) == "Ольха — Красильщики: член с 15.06.2001")
    #expect(try edge(0, .chinese) == "桤木村 — 染匠行会：成员，自2001年6月15日起")
    #expect(try edge(5, .russian) == "Ольха — Берёза: дружба с 15.06.2001")
  }

  @Test func missingNamesFallBackToEnglish() throws {
    #expect(try edge(4, .chinese) == "桦树村 — Weavers’ Guild：成员，自2004年起")
  }

  /// Every kind of our subject is read in every language without a place left open.
  @Test func everyReadingIsFilled() throws {
    for kind in Schema.sco.relationshipKinds {
      let readings = [kind.reading] + kind.variants.map(\.reading)
      for reading in readings {
        #expect(reading.forward.contains("{other}") && reading.backward.contains("{other}"))
        #expect(Language.allCases.allSatisfy { reading.label[$0] != nil }, "\(kind.name)")
        for key in places(reading.forward) + places(reading.backward) where key != "other" {
          #expect(kind.property(key)?.isRequired == true, "\(kind.name) \(key)")
        }
      }
    }
  }

  private func places(_ text: String) -> [String] {
    text.split(separator: "{").dropFirst().map { String($0.prefix { $0 != "}" }) }
  }

  @Test func templatesAreFilledInOnePass() {
    let template = Template("{a} and {b}, {c}")
    #expect(template.filled { ["a": "{b}", "b": "x"][$0] } == "{b} and x, c")
    #expect(Template("{0}{1}{0}").filled(["1", "{0}"]) == "1{0}1")
    #expect(Template("{0}. {0}").filled(["2012 г."]) == "2012 г. 2012 г.")
    #expect(Template("open { brace").filled { _ in "" } == "open { brace")
  }

  @Test func everyPhraseIsSaidInEveryLanguage() {
    for phrase in Phrase.allCases {
      for language in Language.allCases {
        #expect(Words.of(language).phrases[phrase] != nil, "\(phrase) in \(language)")
      }
    }
  }

  @Test func bibliographiesNumberByFirstUse() throws {
    let graph = try PocketGraph.graph()
    var bibliography = Bibliography(Edition(of: graph))
    let (one, two) = (Citation(ReferenceID(1)), Citation(ReferenceID(0), locator: "art. 2"))
    #expect(bibliography.mark([one, two]) == " [1, 2]")
    #expect(bibliography.mark([two, Citation(ReferenceID(0))]) == " [2, 3]")
    #expect(bibliography.mark([]) == "")
    #expect(
      bibliography.lines == [
        "  [1] A. Scribe, Chronicle of the valley, 2013. Valley archive, shelf 4",
        "  [2] Guild hall, Charter of the guilds, 15 June 2001, art. 2. https://example.org/charter",
        "  [3] Guild hall, Charter of the guilds, 15 June 2001. https://example.org/charter",
      ])
    #expect(bibliography.references == [ReferenceID(1), ReferenceID(0)])
  }

  @Test func edgesHaveLastingNames() throws {
    let sketch = try GraphSketch(
      """
      A -member-> B since 2001
      A -member-> B since 2001
      A -partner- B
      """)
    #expect(
      sketch.graph.edgeIDs.map(sketch.graph.textID) == [
        "member/a/b/2001", "member/a/b/2001/2", "partner/a/b",
      ])
  }
}
