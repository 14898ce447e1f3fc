import GraphCore
import GraphPaths
import GraphTestSupport
import GraphText
import Testing

/// Answers at the edges of validities, against the rule of design.md §2.
@Suite struct EdgesOfTimeTests {
  private func edition(_ asOf: String? = nil, during: String? = nil) throws -> Edition {
    let graph = try EdgesOfTime.graph()
    return Edition(
      of: graph, at: try AskedTime(asOf: asOf, during: during, knowledge: graph.knowledge))
  }

  /// The states of a status in the organisation, each with its certainty unless it is certain.
  private func holders(_ status: String, _ edition: Edition) throws -> [String] {
    var selection = EntitySelection(in: edition.frame)
    selection.joinedTo = try Sample.node("sco", edition.graph)
    selection.edgeStates = .init("status", status)
    return selection.members(of: edition.graph).map { found in
      let mark = found.certainty == .certain ? "" : " \(found.certainty.rawValue)"
      return edition.graph[found.node].id + mark
    }
  }

  private func text(_ id: String, _ edition: Edition) throws -> String {
    EntityCard(of: try Sample.node(id, edition.graph)).text(in: edition)
  }

  @Test func onTheVeryDayOfAccessionTheNewStatusHolds() throws {
    let eve = try edition("2017-06-08")
    #expect(try holders("observer", eve).contains("india"))
    #expect(try holders("member", eve) == [])
    let day = try edition("2017-06-09")
    #expect(try holders("member", day) == ["india"])
    #expect(try !holders("observer", day).contains("india"))
    let card = try text("india", day)
    #expect(card.contains("  is a member of SCO, since 9 June 2017 (granted 10 July 2015)\n"))
    #expect(
      card.contains("  formerly: is an observer of SCO, from 5 July 2005 until 9 June 2017\n"))
  }

  /// The stretch that includes the day has both, and says when each held.
  @Test func aStretchOverTheDayHasBothStatuses() throws {
    let stretch = try edition(during: "2017-06-08/2017-06-09")
    #expect(try holders("member", stretch) == ["india"])
    #expect(try holders("observer", stretch).contains("india"))
    let card = try text("india", stretch)
    #expect(card.contains("  is a member of SCO, since 9 June 2017"))
    #expect(card.contains("  is an observer of SCO, from 5 July 2005 until 9 June 2017\n"))
    let eve = try edition(during: "2017-06-01/2017-06-08")
    #expect(try holders("member", eve) == [], "the day itself is not in the stretch")
  }

  @Test func aStatusOnlyGrantedIsNotHeld() throws {
    let between = try edition("2016-01-01")
    #expect(try holders("member", between) == [])
    let card = try text("india", between)
    #expect(card.contains("  is an observer of SCO"))
    #expect(
      card.contains("  later: is a member of SCO, since 9 June 2017 (granted 10 July 2015)\n"))
  }

  /// A promotion in 2015: until its last day the old status counts, and nothing is certain.
  @Test func aPromotionInAYearCountsOnItsLastDay() throws {
    for day in ["2015-01-01", "2015-12-30"] {
      let edition = try self.edition(day)
      #expect(try holders("dialogue-partner", edition) == ["belarus possibly-still"])
      #expect(
        try holders("observer", edition) == ["belarus possibly-already", "india"])
      let card = try text("belarus", edition)
      #expect(
        card.contains("is a dialogue partner of SCO, from 16 June 2009 until 2015 (possibly still)")
      )
      #expect(card.contains("later: is an observer of SCO, since 2015 (possibly already)"))
    }
    let eve = try edition("2014-12-31")
    #expect(try holders("dialogue-partner", eve) == ["belarus"])
    #expect(try holders("observer", eve) == ["india"])
    let last = try edition("2015-12-31")
    #expect(try holders("dialogue-partner", last) == [])
    #expect(try holders("observer", last) == ["belarus", "india"])
    #expect(try holders("observer", edition("2015")) == ["belarus", "india"])
    #expect(
      try holders("observer", edition(during: "2015/2015")) == ["belarus", "india"],
      "certain on the last day of the stretch")
  }

  @Test func anEventOfADayIsNotThereBeforeIt() throws {
    func events(_ asOf: String?, _ during: String? = nil) throws -> Int {
      let edition = try self.edition(asOf, during: during)
      let kind = edition.graph.schema.entityKind(named: "Event")
      return EntitySelection(kind, in: edition.frame).members(of: edition.graph).count
    }
    #expect(try events("2017-06-08") == 0)
    #expect(try events("2017-06-09") == 1)
    #expect(try events("2017-06-10") == 1)
    #expect(try events(nil, "2017-06-09/2017-06-30") == 1)
    #expect(try events(nil, "2017-06-10/2017-06-30") == 0)
    let later = try text("summit", edition("2017-06-10"))
    #expect(later.contains("Summit (event)") && !later.contains("formerly"))
    let earlier = try text("summit", edition("2017-06-08"))
    #expect(earlier.contains("Summit (event, not there at that time)"))
  }

  @Test func aTermHoldsOnItsLastDay() throws {
    func holds(_ day: String) throws -> Bool {
      try text("china", edition(day)).contains("\n  chairs SCO, from 15 June 2011 to 7 June 2012\n")
    }
    #expect(try !holds("2011-06-14"))
    #expect(try holds("2011-06-15"))
    #expect(try holds("2012-06-07"))
    #expect(try !holds("2012-06-08"))
  }

  @Test func aThingFoundedSomeTimeInAYearIsPossiblyThere() throws {
    let graph = try EdgesOfTime.graph()
    let kind = graph.schema.entityKind(named: "Organization")
    func listed(_ day: String) throws -> String {
      let edition = try self.edition(day)
      return EntityList(EntitySelection(kind, in: edition.frame), countsOnly: true)
        .text(in: edition)
    }
    #expect(try listed("2012-12-31") == "1\n")
    #expect(try listed("2013-06-01") == "1, 1 uncertain\n")
    #expect(try listed("2013") == "2\n")
    let early = try edition("2013-06-01")
    #expect(
      EntityList(EntitySelection(kind, in: early.frame)).text(in: early)
        == """
        As of 1 June 2013. Organisations: 1, 1 uncertain.

          SCO

        Possibly already
          Bloc, since 2013 (possibly already)

        """)
    #expect(
      try text("bloc", early)
        .contains("Bloc (organisation, not there at that time, possibly already)"))
  }

  @Test func aStretchFindsEveryStageOfIt() throws {
    func found(_ stage: String, _ during: String) throws -> Bool {
      let edition = try self.edition(during: during)
      var selection = EntitySelection(in: edition.frame)
      selection.states = .init("stage", stage)
      return !selection.members(of: edition.graph).isEmpty
    }
    #expect(try found("agreed", "2014/2016") && found("operating", "2014/2016"))
    #expect(try found("agreed", "2014/2015-04-19") && !found("operating", "2014/2015-04-19"))
    #expect(try !found("agreed", "2015-04-20/2016"))
  }

  @Test func comparisonsSayWhatIsOpen() throws {
    let graph = try EdgesOfTime.graph()
    func told(_ from: String, _ to: String) throws -> String {
      let days = [from, to].map { EdgesOfTime.date($0).lastDay }
      var comparison = Comparison(graph.changes(from: days[0], to: days[1]))
      comparison.about = try Sample.node("belarus", graph)
      return comparison.text(in: Edition(of: graph))
    }
    #expect(
      try told("2014", "2016")
        == """
        From 31 December 2014 to 31 December 2016. Belarus: Upgraded: 1.

        Upgraded
          Membership
            Belarus – SCO: dialogue partner → observer, since 2015

        """)
    #expect(
      try told("2015-03-01", "2016")
        == """
        From 1 March 2015 to 31 December 2016. Belarus: Upgraded: 1.

        Upgraded
          Membership
            Belarus – SCO: dialogue partner → observer, since 2015 (possibly already on 1 March 2015)

        """)
    #expect(
      try told("2014", "2015-03-01")
        == """
        From 31 December 2014 to 1 March 2015. Belarus: Uncertain: 2; Unchanged: 1.

        Uncertain
          Membership
            Belarus – SCO: dialogue partner, from 16 June 2009 until 2015 (possibly still)
            Belarus – SCO: observer, since 2015 (possibly already)

        """)
    #expect(
      try told("2017", "2018")
        == "From 31 December 2017 to 31 December 2018. Belarus: Unchanged: 1.\n")
  }

  @Test func timelinesSayWhatIsOpen() throws {
    let graph = try EdgesOfTime.graph()
    func lines(_ id: String, _ frame: TimeFrame? = nil) throws -> [String] {
      var selection = Timeline.Selection(in: frame ?? .day(graph.knowledge))
      selection.about = try Sample.node(id, graph)
      let text = TimelineAnswer(selection, of: graph).text(in: Edition(of: graph))
      return text.split(separator: "\n").dropFirst().map { line in
        line.split(separator: " ").joined(separator: " ")
      }
    }
    #expect(
      try lines("belarus") == [
        "16 June 2009 begins Belarus – SCO: dialogue partner",
        "some time in 2015 upgraded Belarus – SCO: dialogue partner → observer",
      ])
    #expect(
      try lines("china") == [
        "15 June 2011 begins China – SCO: chair", "7 June 2012 ends China – SCO: chair",
        "9 June 2017 takes place Summit – China: host",
      ])
    #expect(
      try lines("india") == [
        "5 July 2005 begins India – SCO: observer",
        "10 July 2015 dated India – SCO: granted, member (granted 10 July 2015)",
        "9 June 2017 upgraded India – SCO: observer → member (granted 10 July 2015)",
      ])
    let early = Day(year: 2015, month: 1, day: 1)
    #expect(try lines("belarus", .day(early)).count == 2, "the year has begun: possibly already")
    #expect(try lines("belarus", .day(early.advanced(by: -1))).count == 1)
    #expect(try lines("belarus", .during(early, early)).count == 1)
  }
}
