import Foundation
import GraphCore
import GraphTestSupport
import GraphText
import Testing

/// Citations for other programs: escaped, dated, with their places.
@Suite struct BibliographyFormatTests {
  private func edition() throws -> Edition {
    var builder = try PocketGraph.builder()
    var reference = Reference(id: "odd-one", title: "50 % of {A} & \\B_c ~ “x”", kind: "news")
    reference.author = "Al-Ḥasan, J."
    reference.publisher = "P&Q"
    reference.date = CalendarDate(year: 2013, month: 5)
    reference.accessed = CalendarDate(year: 2024, month: 2, day: 9)
    reference.url = "https://example.org/a_b%20c#d"
    reference.language = "en"
    let id = builder.add(reference)
    var claim = builder.claims[0]
    claim.citations = [
      Citation(id, locator: "art. 7"), Citation(id, locator: "“100 %”"), Citation(id),
    ]
    builder.replace(ClaimID(0), by: claim)
    return Edition(of: try builder.build())
  }

  private func list(_ edition: Edition) throws -> CitationList {
    let id = try #require(edition.graph.references.firstIndex { $0.id == "odd-one" })
    let claims = edition.graph.claims.indices.filter {
      edition.graph.claims[$0].citations.contains { $0.reference == ReferenceID(id) }
    }
    return CitationList(of: claims.map { ClaimID($0) })
  }

  @Test func bibTeXIsEscapedAndKeepsPlaces() throws {
    let edition = try edition()
    #expect(
      AnswerFormat.bibtex.print(try list(edition), edition) == #"""
        @article{odd-one,
          title = {{50 \% of \textbraceleft A\textbraceright  \& \textbackslash B\_c \textasciitilde  “x”}},
          author = {{Al-Ḥasan, J.}},
          journal = {P\&Q},
          date = {2013-05},
          year = {2013},
          month = {5},
          url = {https://example.org/a_b%20c#d},
          urldate = {2024-02-09},
          langid = {en},
          note = {Cited at: art. 7; “100 \%”.}
        }

        """#)
  }

  @Test func cslKeepsDatesAndPlaces() throws {
    let edition = try edition()
    let text = AnswerFormat.csl.print(try list(edition), edition)
    let items = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]]
    let item = try #require(items?.first)
    #expect(items?.count == 1)
    #expect(item["id"] as? String == "odd-one")
    #expect(item["type"] as? String == "article-newspaper")
    #expect(item["title"] as? String == "50 % of {A} & \\B_c ~ “x”")
    #expect(item["author"] as? [[String: String]] == [["literal": "Al-Ḥasan, J."]])
    #expect(item["container-title"] as? String == "P&Q")
    #expect(item["issued"] as? [String: [[Int]]] == ["date-parts": [[2013, 5]]])
    #expect(item["accessed"] as? [String: [[Int]]] == ["date-parts": [[2024, 2, 9]]])
    #expect(item["URL"] as? String == "https://example.org/a_b%20c#d")
    #expect(item["note"] as? String == "Cited at: art. 7; “100 %”.")
  }

  /// Any answer gives the documents that its text cites.
  @Test func everyAnswerGivesItsDocuments() throws {
    let edition = Edition(of: try PocketGraph.graph())
    for (name, answer) in try Sample.answers(in: edition) {
      let csl = AnswerFormat.csl.print(answer, edition)
      let items = try JSONSerialization.jsonObject(with: Data(csl.utf8)) as? [[String: Any]]
      let ids = Set(try #require(items).compactMap { $0["id"] as? String })
      let bibtex = AnswerFormat.bibtex.print(answer, edition)
      #expect(bibtex.split(separator: "\n").count { $0.hasPrefix("@") } == ids.count, "\(name)")
      let text = answer.text(in: edition)
      let cited = edition.graph.references.filter { text.contains($0.title) }.map(\.id)
      #expect(Set(cited).isSubset(of: ids), "\(name)")
    }
  }

  @Test func whatFallsWithADocumentIsMarked() throws {
    let graph = try PocketGraph.graph()
    let edition = Edition(of: graph)
    for number in graph.references.indices {
      let card = ReferenceCard(of: ReferenceID(number))
      let citing = graph.claims.filter { $0.citations.contains { $0.reference.index == number } }
      let alone = citing.filter { Set($0.citations.map(\.reference)).count == 1 }
      #expect(
        card.text(in: edition).contains(
          "\(citing.count) claims rest on it, \(alone.count) on it alone."))
      #expect(card.table(in: edition).rows.count == citing.count)
      #expect(card.table(in: edition).rows.count { $0[4] == "yes" } == alone.count)
    }
  }
}
