import GraphCore
import GraphPaths
import GraphTestSupport
import GraphText
import Testing

/// Lists say what each is, and count apart what is not the same.
@Suite struct ListTests {
  private func edition(_ day: String, _ language: Language = .english) throws -> Edition {
    let graph = try PocketGraph.graph()
    let time = try AskedTime(asOf: day, during: nil, knowledge: graph.knowledge)
    return Edition(of: graph, at: time, in: language)
  }

  private func list(
    _ edition: Edition, in place: String, atLeast level: Int? = nil, countsOnly: Bool = false
  ) -> EntityList {
    var selection = EntitySelection(
      edition.graph.schema.entityKind(named: "Village"), in: edition.frame)
    selection.joinedTo = edition.graph.node(id: place)
    selection.atLeast = level.map { LevelID($0) }
    return EntityList(selection, countsOnly: countsOnly)
  }

  @Test func guestsAreNotCountedAsMembersInSilence() throws {
    let english = try edition("2010")
    let lines = list(english, in: "dyers").text(in: english).split(separator: "\n")
    #expect(
      lines.prefix(3) == [
        "As of 31 December 2010. Villages: 2 (1 guest, 1 member).",
        "  Alder: member, since 15 June 2001 [1]",
        "  Birch: guest, from 2004 until May 2013 [1]",
      ])
    let chinese = try edition("2010", .chinese)
    #expect(
      list(chinese, in: "dyers").text(in: chinese).contains("村：2（客人：1，成员：1）"))
    let russian = try edition("2010", .russian)
    #expect(
      list(russian, in: "dyers").text(in: russian).contains("Деревни: 2 (гость: 1, член: 1)"))
  }

  @Test func aNumberAloneSaysBesideItWhatItCounts() throws {
    let edition = try edition("2010")
    let count = list(edition, in: "dyers", countsOnly: true)
    #expect(count.text(in: edition) == "2\n")
    #expect(count.notes(in: edition) == ["2 (1 guest, 1 member)."])
    let uniform = list(edition, in: "weavers", countsOnly: true)
    #expect(uniform.text(in: edition) == "2\n")
    #expect(uniform.notes(in: edition) == [])
  }

  @Test func tablesAndDocumentsHaveTheWordToo() throws {
    let edition = try edition("2010")
    let answer = list(edition, in: "dyers")
    #expect(
      AnswerFormat.csv.print(answer, edition).split(separator: "\r\n").map(String.init) == [
        "id,kind,name,label,with,since,until,certainty",
        "alder,Village,Alder,member,dyers,2001-06-15,,certain",
        "birch,Village,Birch,guest,dyers,2004,2013-05,certain",
      ])
    let json = answer.json(in: edition)
    #expect(
      json["labels"] == [
        ["label": "guest", "count": 1], ["label": "member", "count": 1],
      ])
  }

  /// Trade cannot be compared with friendship: it does not pass, and is named.
  @Test func whatCannotBeComparedIsLeftOutAndNamed() throws {
    let edition = try edition("2010")
    let answer = list(edition, in: "alder", atLeast: 0)
    #expect(
      answer.text(in: edition).hasPrefix(
        """
        As of 31 December 2010. Villages: 1.

          Birch: friendship, since 15 June 2001 [1]

        In force but not comparable with “friendship”, and so left out: 1 (Alder – Cedar: trade \
        pact).
        """))
    #expect(answer.json(in: edition)["incomparable"] == ["pact/alder/cedar/2004"])
    #expect(list(edition, in: "alder", atLeast: 1).isEmpty(in: edition))
    let today = try self.edition("2015")
    #expect(list(today, in: "alder", atLeast: 0).json(in: today)["incomparable"] == [])
  }

  @Test func neighboursAtALevelNameWhatCannotBeCompared() throws {
    let edition = try edition("2010")
    let graph = edition.graph
    var constraints = PathConstraints(in: edition.frame)
    constraints.atLeast = LevelID(0)
    let near = graph.neighborhood(
      of: try Sample.node("alder", graph), hops: 2,
      filter: PathFilter(constraints, for: graph))
    #expect(near.neighbors.map { graph[$0.node].id } == ["birch"])
    let text = near.text(in: edition)
    #expect(
      text.contains(
        "In force but not comparable with “friendship”, and so not walked: 1 (Alder – Cedar: trade "
          + "pact)."), "\(text)")
    #expect(near.json(in: edition)["incomparable"] == ["pact/alder/cedar/2004"])
    constraints.atLeast = nil
    let all = graph.neighborhood(
      of: try Sample.node("alder", graph), hops: 1, filter: PathFilter(constraints, for: graph))
    #expect(all.incomparable == [])
  }
}
