import GraphCore
import GraphPaths
import GraphTestSupport
import GraphText
import SCO
import Testing

/// Answers about ways in words: one test for each thing that was once said wrongly.
@Suite struct PathTextTests {
  private func answer(
    _ sketch: GraphSketch, _ from: String, _ to: String, at frame: TimeFrame? = nil,
    _ change: (inout PathQuestion) throws -> Void = { _ in }
  ) throws -> PathAnswer {
    var question = PathQuestion(
      from: try sketch.node(from), to: try sketch.node(to),
      constraints: PathConstraints(in: frame ?? .day(sketch.graph.knowledge)))
    try change(&question)
    return try sketch.graph.answer(question)
  }

  private func lines(_ answer: PathAnswer, _ edition: Edition) -> [String] {
    answer.text(in: edition).split(separator: "\n").map(String.init)
  }

  @Test func aStretchSaysOnWhichDaysAllHolds() throws {
    let sketch = try GraphSketch(
      """
      A -partner- B since 2001-01-01 until 2003-01-01
      A -partner- B since 2004-01-01 until 2006-01-01
      B -partner- C since 2002-01-01
      """)
    let time = try AskedTime(
      asOf: nil, during: "2000/2005-06-30", knowledge: sketch.graph.knowledge)
    let answer = try answer(sketch, "A", "C", at: time.frame)
    let english = Edition(of: sketch.graph, at: time)
    #expect(
      lines(answer, english).contains(
        "  Each step holds, by one of its relationships or another, from 1 January 2002 "
          + "to 31 December 2002, from 1 January 2004 to 30 June 2005."))
    guard case .array(let paths)? = answer.json(in: english)["paths"] else {
      return #expect(Bool(false), "no paths")
    }
    #expect(
      paths.first?["together"] == [
        ["since": "2002-01-01", "until": "2003-01-01"],
        ["since": "2004-01-01", "until": "2005-07-01"],
      ])
  }

  @Test(arguments: [
    (Language.english, "Cut off at 2 ways: the others are not listed."),
    (.chinese, "截止于2条路径：其余未列。"), (.russian, "Предел: 2 путей; остальные опущены."),
  ]) func theLastLineSaysWhatWasCutOff(language: Language, line: String) throws {
    let sketch = try GraphSketch(
      """
      A -member-> S
      B -member-> S
      A -member-> T
      B -member-> T
      A -member-> U
      B -member-> U
      """)
    let answer = try answer(sketch, "A", "B") { ($0.want, $0.limits.paths) = (.best(100_000), 2) }
    let edition = Edition(of: sketch.graph, in: language)
    #expect(lines(answer, edition).filter { $0 == line }.count == 1)
    #expect(lines(answer, edition).last == line)
    #expect(answer.json(in: edition)["complete"] == false)
  }

  @Test func theOtherOneIsNoNumber() throws {
    let sketch = try GraphSketch(
      """
      A -member-> S
      B -member-> S
      A -lies-> T
      B -lies-> T
      """)
    let answer = try answer(sketch, "A", "B")
    #expect(
      lines(answer, Edition(of: sketch.graph)).last?.hasPrefix("The other one: --all-shortest.")
        == true)
  }

  @Test func whatIsDroppedIsListedByFrequency() throws {
    let sketch = try GraphSketch(
      """
      high > low
      A -member-> S
      A -member-> T
      A -member-> U
      A -lies-> S
      A -lies-> T
      A -joins-> S
      A -knows-> S
      A -knows-> T
      A -partner- V level low
      B -leads-> W
      """)
    let answer = try answer(sketch, "A", "B") { $0.constraints.atLeast = try sketch.level("high") }
    #expect(
      lines(answer, Edition(of: sketch.graph)).dropFirst().first
        == "  Dropped on the way: 3 members, 2 knowses, 2 lieses and 2 others without a level; "
        + "1 partner below that level. They were met around the two ends before the search ended.")
  }

  @Test func anAbsentEndIsReasonEnough() throws {
    let sketch = try GraphSketch(
      """
      A since 1996-04-26 until 2001-06-15
      B since 2001-06-15
      A -member-> B since 2001-06-15
      C -member-> B
      """)
    let answer = try answer(sketch, "A", "B")
    let text = lines(answer, Edition(of: sketch.graph))
    #expect(text.count == 3)
    #expect(text[1] == "  A is not there at that time.")
    #expect(text[2] == "  With --during 1996-04-26/2001-06-15 there is one of 1 step.")
  }

  @Test func labelsFollowTheWalkAndQuoteTheWording() throws {
    let graph = try Self.states()
    let (china, india, russia) = (NodeID(0), NodeID(1), NodeID(2))
    let question = PathQuestion(
      from: india, to: russia, constraints: PathConstraints(in: .day(graph.knowledge)))
    let answer = try graph.answer(question)
    #expect(answer.paths.first?.nodes == [india, china, russia])
    let russian = lines(answer, Edition(of: graph, in: .russian)).dropFirst()
    #expect(
      russian.prefix(2) == [
        "  Индия — Китай: стратегическое партнёрство (англ. «strategic partnership for peace») с 2005",
        "  Китай — Россия: стратегическое партнёрство («стратегическое взаимодействие») с 1996",
      ])
    let chinese = lines(answer, Edition(of: graph, in: .chinese)).dropFirst()
    #expect(chinese.first == "  印度 — 中国：战略伙伴关系（“战略合作伙伴关系”），自2005年起")
  }

  private static func states() throws -> Graph {
    var builder = GraphBuilder(
      GraphHeader(
        name: "states", title: "States", version: "1",
        knowledge: Day(year: 2015, month: 12, day: 31), license: "CC-BY-4.0"), schema: .sco)
    builder.levels = try LevelScale(
      [
        Level(
          id: "strategic", family: "partnership", rank: 1,
          name: LocalizedText("Strategic", zh: "战略伙伴关系", ru: "стратегическое партнёрство"))
      ], covers: [])
    let state = try #require(builder.schema.entityKind(named: "State"))
    for (id, zh, ru) in [
      ("china", "中国", "Китай"), ("india", "印度", "Индия"), ("russia", "俄罗斯", "Россия"),
    ] {
      let node = Node(id: id, kinds: KindSet(state), names: LocalizedText(id, zh: zh, ru: ru))
      builder.add(Claim(.node(builder.add(node))))
    }
    let kind = try #require(builder.schema.relationshipKind(named: "PARTNERSHIP"))
    for (target, since, wording, original) in [
      (1, 2005, "strategic partnership for peace", "战略合作伙伴关系"),
      (2, 1996, "strategic interaction", "стратегическое взаимодействие"),
    ] {
      var claim = Claim(
        .edge(kind, from: NodeID(0), to: NodeID(target)),
        validity: Validity(since: CalendarDate(year: since)))
      claim.properties = [
        Property("level", .level(LevelID(0))), Property("wording", .text(wording)),
        Property("wording-original", .text(original)),
      ]
      builder.add(claim)
    }
    return try builder.build()
  }

  @Test func tablesKeepTheWording() throws {
    let graph = try Self.states()
    let question = PathQuestion(
      from: NodeID(0), to: NodeID(1), constraints: PathConstraints(in: .day(graph.knowledge)))
    let table = try graph.answer(question).table(in: Edition(of: graph)).csv
    #expect(
      table == "path,step,from,to,kind,label,wording,since,until,granted,formalised,confidence,"
        + "certainty,disputed,citations\r\n"
        + "1,1,china,india,PARTNERSHIP,Strategic,strategic partnership for peace,2005,,,,sourced,"
        + "certain,no,\r\n")
  }

  /// Told by what of it is not sure, with its documents.
  @Test func aWayThatMayBeThereAlreadyIsTold() throws {
    let sketch = try GraphSketch(
      """
      A -partner- V
      V -partner- B
      A -member-> B since 2013
      """)
    let time = try AskedTime(asOf: "2013-05", during: nil, knowledge: sketch.graph.knowledge)
    let answer = try answer(sketch, "A", "B", at: time.frame)
    func text(_ language: Language) -> String {
      answer.text(in: Edition(of: sketch.graph, at: time, in: language))
    }
    #expect(
      text(.english).contains(
        "\nA shorter way, of 1 step, is possibly there already: A members B, since 2013 (possibly "
          + "already) [1].\n"), "\(text(.english))")
    #expect(text(.chinese).contains("\n可能已有更短的路径（1步）：A — B："), "\(text(.chinese))")
    #expect(
      text(.russian).contains("\nВозможно, уже есть более короткий путь (шагов: 1): A — B: "),
      "\(text(.russian))")
    let json = JSONWriter().text(answer.json(in: Edition(of: sketch.graph, at: time)))
    #expect(json.contains("\"possible\": {"))
  }

  @Test func aWayThatMayBeTheOnlyOneIsToldWithItsDocuments() throws {
    let sketch = try GraphSketch("A -member-> B since 2013")
    let time = try AskedTime(asOf: "2013-05", during: nil, knowledge: sketch.graph.knowledge)
    let answer = try answer(sketch, "A", "B", at: time.frame)
    let text = answer.text(in: Edition(of: sketch.graph, at: time))
    #expect(
      text.hasSuffix(
        "  A way of 1 step is possibly there already: A members B, since 2013 (possibly already) "
          + "[1].\n\n  [1] The sketch.\n"), "\(text)")
  }

  /// A way of one step has its days, too.
  @Test func aStretchSaysOnWhichDaysAStepHolds() throws {
    let sketch = try GraphSketch(
      """
      A -partner- B since 2001-01-01 until 2003-01-01
      A -partner- B since 2004-01-01 until 2006-01-01
      """)
    let time = try AskedTime(
      asOf: nil, during: "2002/2005-06-30", knowledge: sketch.graph.knowledge)
    let answer = try answer(sketch, "A", "B", at: time.frame)
    #expect(
      lines(answer, Edition(of: sketch.graph, at: time)).contains(
        "  The step holds, by one of its relationships or another, from 1 January 2002 "
          + "to 31 December 2002, from 1 January 2004 to 30 June 2005."))
  }

  /// There is one count of what cannot be compared, and only what is in force is in it: the pact of
  /// the future is told as not yet in force.
  @Test func whatIsNotInForceIsNotCompared() throws {
    let graph = try PocketGraph.graph()
    for (year, count) in [(2003, 0), (2010, 1), (2014, 0)] {
      let day = CalendarDate(Day(year: year, month: 1, day: 1))
      let edition = Edition(of: graph, at: AskedTime(asOf: day, knowledge: graph.knowledge))
      let answer = try Sample.path("alder", "cedar", in: edition) {
        $0.constraints.atLeast = LevelID(1)
      }
      let text = answer.text(in: edition)
      #expect(text.split(separator: "not comparable").count - 1 == count, "\(year): \(text)")
      let compared: Set<DropReason> = [.incomparable, .belowLevel, .noLevel]
      for group in answer.dropped where compared.contains(group.reason) {
        for edge in group.edges {
          #expect(edition.frame.admits(graph[edge].interval), "\(year): \(group.reason)")
        }
      }
    }
  }

  /// What cannot be compared does not pass, and the answer says how many those were and which,
  /// whether there is a way or none.
  @Test func incomparableOnesInForceAreCountedAndNamed() throws {
    let graph = try PocketGraph.graph()
    let day = CalendarDate(Day(year: 2010, month: 1, day: 1))
    let edition = Edition(of: graph, at: AskedTime(asOf: day, knowledge: graph.knowledge))
    func answer(_ target: String, _ level: Int) throws -> PathAnswer {
      try Sample.path("alder", target, in: edition) { $0.constraints.atLeast = LevelID(level) }
    }
    let none = try answer("cedar", 1)
    #expect(none.paths.isEmpty)
    #expect(
      none.text(in: edition).contains(
        "\n  In force but not comparable with “brotherhood”, and so not walked: 1 "
          + "(Alder – Cedar: trade pact).\n"))
    let found = try answer("birch", 0)
    #expect(found.paths.count == 1)
    #expect(
      found.text(in: edition).hasSuffix(
        "\nIn force but not comparable with “friendship”, and so not walked: 1 "
          + "(Alder – Cedar: trade pact).\n"))
    guard case .array(let dropped)? = found.json(in: edition)["dropped"] else { return }
    #expect(dropped.map { $0["reason"] } == ["incomparable"])
    #expect(dropped.first?["edges"] == ["pact/alder/cedar/2004"])
    #expect(dropped.first?["levels"] == ["trade"])
  }

  @Test func flagsAndFamiliesAreSaidInEachLanguage() throws {
    let graph = try Self.states()
    func said(_ flag: Bool) -> [String] {
      Language.allCases.map { Edition(of: graph, in: $0).words(.flag(flag), of: nil) }
    }
    #expect(Set(said(true)) == ["yes", "是", "да"])
    #expect(Set(said(false)) == ["no", "否", "нет"])
    let levels = LevelList().text(in: Edition(of: graph, in: .russian))
    #expect(levels.contains("\nПартнёрство: "))
  }
}
