import Foundation
import GraphCore
import GraphPaths
import GraphTestSupport
import GraphText
import Testing

/// Laws of every answer, on the pocket graph.
@Suite struct AnswerTests {
  static let names = [
    "cite", "cite-one", "compare", "compare-about", "kinds", "levels", "list", "list-count",
    "neighbors", "path", "path-one", "path-none", "reference", "references", "show", "show-all",
    "show-proposed", "timeline", "timeline-about",
  ]

  private func answer(_ name: String, in edition: Edition) throws -> any Answer {
    try #require(try Sample.answers(in: edition).first { $0.name == name }?.answer)
  }

  @Test(arguments: names) func readsAsRecorded(name: String) throws {
    let graph = try PocketGraph.graph()
    for language in Language.allCases {
      let edition = Edition(of: graph, in: language)
      let text = try answer(name, in: edition).text(in: edition)
      try Snapshot.check(text, "\(name).\(language.rawValue).txt")
    }
    let edition = Edition(of: graph)
    let table = AnswerFormat.csv.print(try answer(name, in: edition), edition)
    try Snapshot.check(table, "\(name).csv")
    let document = AnswerFormat.json.print(try answer("path-one", in: edition), edition)
    try Snapshot.check(document, "path-one.json")
  }

  @Test(arguments: names) func documentsFitTheirShape(name: String) throws {
    let graph = try PocketGraph.graph()
    let stretch = try AskedTime(asOf: nil, during: "2003/2010", knowledge: graph.knowledge)
    for edition in [Edition(of: graph), Edition(of: graph, at: stretch, in: .chinese)] {
      let answer = try answer(name, in: edition)
      let shape = type(of: answer).shape
      #expect(SchemaValidator(shape.schema).faults(answer.json(in: edition)) == [])
      #expect(answer.json(in: edition)["schema"] == .text(shape.id))
    }
  }

  @Test(arguments: names) func documentsAreJSON(name: String) throws {
    let edition = Edition(of: try PocketGraph.graph())
    let text = AnswerFormat.json.print(try answer(name, in: edition), edition)
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(text.utf8)) }
  }

  @Test(arguments: names) func citationsPointIntoTheReferences(name: String) throws {
    let edition = Edition(of: try PocketGraph.graph())
    let document = try answer(name, in: edition).json(in: edition)
    guard case .object(let references)? = document["references"] else { return }
    let cited = Set(citations(document))
    #expect(cited.isSubset(of: Set(references.map(\.key))))
  }

  private func citations(_ value: JSONValue) -> [String] {
    switch value {
    case .array(let elements): return elements.flatMap(citations)
    case .object(let members):
      let own = value["locator"] == nil ? nil : value["reference"]
      guard case .text(let id)? = own else { return members.flatMap { citations($0.value) } }
      return [id]
    default: return []
    }
  }

  @Test func shapesAreACatalog() {
    let names = AnswerShape.all.map(\.name)
    #expect(names == names.sorted())
    #expect(
      names == [
        "cite", "compare", "kinds", "levels", "list", "neighbors", "path", "reference",
        "references", "show", "timeline",
      ])
    for shape in AnswerShape.all {
      #expect(shape.schema["$schema"] == "https://json-schema.org/draft/2020-12/schema")
      #expect(AnswerShape.named(shape.name)?.id == "sco.\(shape.name)/1")
    }
  }

  /// One more is one file and one line in the catalog.
  @Test func foldersHoldWhatCatalogsList() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources/GraphText")
    func files(_ folder: String, _ ending: String) throws -> [String] {
      try FileManager.default
        .contentsOfDirectory(atPath: root.appendingPathComponent(folder).path)
        .filter { $0.hasSuffix(ending) && $0 != "Answer" + ending }
        .map { String($0.dropLast(ending.count)).lowercased() }.sorted()
    }
    #expect(try files("Answers/Shapes", "Shape.swift") == AnswerShape.all.map(\.name))
    #expect(try files("Formats", "Format.swift") == AnswerFormat.all.map(\.name))
  }

  @Test func formatsAreACatalog() {
    #expect(AnswerFormat.all.map(\.name) == ["bibtex", "csl", "csv", "json", "text"])
    #expect(AnswerFormat.named("bib")?.name == "bibtex")
    #expect(AnswerFormat.named("CSL-JSON")?.name == "csl")
    #expect(AnswerFormat.named("JSON")?.name == "json")
    #expect(AnswerFormat.named("yaml") == nil)
    #expect(AnswerFormat.all.allSatisfy { !$0.summary.isEmpty && !$0.lost.isEmpty })
  }

  @Test func emptinessIsToldApart() throws {
    let edition = Edition(of: try PocketGraph.graph())
    for (name, answer) in try Sample.answers(in: edition) {
      #expect(answer.isEmpty(in: edition) == (name == "path-none"), "\(name)")
    }
    var nobody = EntitySelection(in: edition.frame)
    nobody.edgeStates = .init("status", "nothing")
    #expect(EntityList(nobody).isEmpty(in: edition))
    #expect(!EntityList(nobody, countsOnly: true).isEmpty(in: edition))
    #expect(EntityList(nobody, countsOnly: true).text(in: edition) == "0\n")
  }

  @Test func uncertainOnesAreToldApart() throws {
    let graph = try PocketGraph.graph()
    let day = AskedTime(
      asOf: CalendarDate(Day(year: 2013, month: 5, day: 10)), knowledge: graph.knowledge)
    let edition = Edition(of: graph, at: day)
    var selection = EntitySelection(in: edition.frame)
    selection.joinedTo = graph.node(id: "dyers")
    selection.edgeStates = .init("status", "full")
    #expect(EntityList(selection, countsOnly: true).text(in: edition) == "1, 1 uncertain\n")
    #expect(
      EntityList(selection).text(in: edition).hasPrefix(
        """
        As of 10 May 2013. Entities: 1, 1 uncertain.

          Alder: member, since 15 June 2001 [1]

        Possibly already
          Birch: member, since May 2013 (possibly already) [1]
        """))
  }
}
