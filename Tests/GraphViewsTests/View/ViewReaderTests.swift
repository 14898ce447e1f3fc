import Diagnostics
import GraphCore
import GraphViews
import Testing

@Suite struct ViewReaderTests {
  private func read(_ text: String) -> (views: [GraphView], findings: [String]) {
    let file = SourceFile(name: "Views/sketch.yaml", text: text)
    let (library, findings) = ViewLibrary.read([file])
    return (library.views, findings.sorted.map { sentence($0) })
  }

  private func sentence(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.range.map { "\($0.start.line):\($0.start.column): " } ?? ""
    return "\(place)\(diagnostic.message) [\(diagnostic.id)]"
  }

  @Test func readsAll() throws {
    let (views, findings) = read(
      """
      title: {en: Sketch, zh: 草图}
      dek: A line
      layout: layers
      theme: paper
      page: portrait
      language: zh
      as-of: 2013
      include-proposed: yes
      relationships: [pact]
      except: [mill]
      notes:
        - {en: One}
        - Two
        - {about: alder, en: Three}
      marks: {friendship: F}
      groups:
        - title: {en: Full}
          place: middle
          ink: blue
          show:
            - {via: member-of, to: dyers, where: {status: full}}
            - {via: member-of, from: birch}
            - kind: Guild
            - entities: [alder, birch]
            - cedar
      """)
    #expect(findings.isEmpty)
    let view = try #require(views.first)
    #expect(view.id == "sketch" && view.title[.chinese] == "草图" && view.layout == "layers")
    #expect(view.page == .portrait && view.language == .chinese && view.includesProposed)
    #expect(view.time == .day(Day(year: 2013, month: 12, day: 31)))
    #expect(view.notes.map { $0.text.text(in: .english) } == ["One", "Two", "Three"])
    #expect(view.notes.map(\.subject) == [nil, nil, "alder"])
    #expect(view.marks == ["friendship": LocalizedText("F", zh: "F", ru: "F")])
    let parts = try #require(view.selector as? PartsSelector)
    #expect(parts.groups.count == 1 && parts.groups[0].parts.count == 6)
    #expect(parts.groups[0].place == .middle && parts.groups[0].ink == "blue")
  }

  @Test func readsComparisonsTimelinesAndLevels() throws {
    let head = "title: {en: A}\nduring: 2003/2013\nrelationships: [pact]\n"
    let (views, findings) = read(head + "layout: compare\ncompare: {about: alder}")
    #expect(findings.isEmpty)
    let changes = try #require(views.first?.selector as? ChangesSelector)
    #expect(changes.about?.text == "alder" && changes.relationships.map(\.text) == ["pact"])
    let all = try #require(read(head + "compare: all").views.first?.selector as? ChangesSelector)
    #expect(all.about == nil)
    let line = try #require(
      read(head + "timeline: {about: dyers}").views.first?.selector as? TimelineSelector)
    #expect(line.about?.text == "dyers" && line.relationships.map(\.text) == ["pact"])
    let levels = read("title: {en: A}\nlayout: lattice\nlevels: [pact, trade]").views.first
    #expect((levels?.selector as? LevelsSelector)?.families.map(\.text) == ["pact", "trade"])
    let scale = read("title: {en: A}\nlevels: all").views.first?.selector as? LevelsSelector
    #expect(scale?.families.isEmpty == true)
  }

  static let mistakes: [(String, String)] = [
    (
      "title: {en: A}\ntimeline: {}",
      "2:11: the entity of 'timeline' needs the key 'about' [yaml.missing-key]"
    ),
    (
      "title: {en: A}\nlayot: layers\naround: {entity: alder}",
      "2:1: a view has no key 'layot'; did you mean 'layout'? [yaml.unknown-key]"
    ),
    (
      "title: {en: A}\nlayout: layer\naround: {entity: alder}",
      "2:9: 'layer' is no layout; did you mean 'layers'? [view.unknown-choice]"
    ),
    (
      "title: {en: A}\ntheme: neon\naround: {entity: alder}",
      "2:8: 'neon' is no theme; there are colour-blind, night, paper and print [view.unknown-choice]"
    ),
    (
      "title: {en: A}\nlabels: latin\naround: {entity: alder}",
      "2:9: 'latin' is no sort of labels; there are local, local+en, full, en and iso [view.unknown-choice]"
    ),
    (
      "title: {en: A}\nlegend: right\naround: {entity: alder}",
      "2:9: 'right' should be 'yes' or 'no' [yaml.value]"
    ),
    (
      "title: {en: A}\nsize: {width: wide}\naround: {entity: alder}",
      "2:15: 'wide' is not a width in pixels from 100 to 20000 [view.bad-size]"
    ),
    (
      "title: {en: A}\nsize: {dpi: 5}\naround: {entity: alder}",
      "2:13: '5' is not a resolution from 10 to 1200 dots per inch [view.bad-size]"
    ),
    (
      "title: {en: A}\nsize: {dpi: 300, width: 800}\naround: {entity: alder}",
      "2:8: a size says either 'width' or 'dpi'; paper is said by 'page' [view.bad-size]"
    ),
    (
      "title: {en: A}\nsize: {widht: 800, dpi: 96}\naround: {entity: alder}",
      "2:8: a size has no key 'widht'; did you mean 'width'? [yaml.unknown-key]"
    ),
    (
      "title: {en: A}\nlegnd: no\naround: {entity: alder}",
      "2:1: a view has no key 'legnd'; did you mean 'legend'? [yaml.unknown-key]"
    ),
    (
      "title: {en: A}\nlayout: ego",
      "1:1: a view needs 'groups', 'show', 'around', 'compare', 'disputes', 'timeline' or 'levels' [view.nothing-shown]"
    ),
    (
      "title: {en: A}\nas-of: 2013-02-30\naround: {entity: alder}",
      "2:8: '2013-02-30' is not a real date; 2013-02 has 28 days [view.bad-time]"
    ),
    (
      "title: {en: A}\nduring: 2015/2013\naround: {entity: alder}",
      "2:9: the stretch 2015/2013 runs backwards; write 2013/2015 [view.bad-time]"
    ),
    (
      "title: {en: A}\nduring: 2015\naround: {entity: alder}",
      "2:9: '2015' is no stretch of days; write 2005/2017-06-09 [view.bad-time]"
    ),
    (
      "title: {en: A}\ngroups:\n  - show:\n      - {from: alder}",
      "4:10: a part names 'entities', a 'kind', or 'via' with 'from' or 'to' [view.nothing-shown]"
    ),
  ]

  @Test(arguments: mistakes)
  func saysWhatIsWrong(text: String, sentence: String) {
    let (views, findings) = read(text)
    #expect(findings == [sentence])
    #expect(views.isEmpty)
  }

  /// What else is wrong stays known where what is shown cannot be read.
  @Test func knowsItsKeysWhateverIsWrong() {
    let (views, findings) = read("title: {en: A}\ntheme: neon\nshow: {query: }\n")
    #expect(views.isEmpty && findings.contains { $0.hasPrefix("2:8: 'neon' is no theme; ") })
    #expect(!findings.contains { $0.contains("has no key") }, "\(findings)")
    #expect(!findings.contains { $0.contains("a view needs") }, "\(findings)")
    let (_, plain) = read("title: {en: A}\ntheme: night\nshow: [a]\nlegend: no\nsize: {dpi: 9}\n")
    #expect(!plain.isEmpty && !plain.contains { $0.contains("key") }, "\(plain)")
  }

  @Test func readsLegendLabelsAndSize() throws {
    let head = "title: {en: A}\naround: {entity: alder}\n"
    let (views, findings) = read(head + "legend: no\nlabels: local+en\nsize: {width: 1600}")
    let view = try #require(views.first)
    #expect(findings.isEmpty)
    #expect(!view.showsLegend && view.names == .both && view.pixels == .width(1600))
    let other = try #require(read(head + "labels: iso\nsize: {dpi: 300}").views.first)
    #expect(other.showsLegend && other.names == .codes && other.pixels == .dotsPerInch(300))
  }

  @Test func everyPageIsComplete() {
    let ids = ViewManuals.all.map(\.id)
    #expect(ids == ids.sorted())
    for page in ViewManuals.all { #expect(!page.meaning.isEmpty && !page.fix.isEmpty) }
  }
}
