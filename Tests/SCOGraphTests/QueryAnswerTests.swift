import SCOGraph
import Testing

/// What a query's answer gives to Swift, to people and to programs.
@Suite struct QueryAnswerTests {
  static let members =
    "MATCH (s:State)-[r:PARTICIPATES_IN {status: $status}]->({id: 'sco'}) AS OF date($day) "
    + "RETURN s.id AS id, s.name AS name, r.since AS since, s AS state, [1, 2] AS list ORDER BY id"

  static func answer() throws -> QueryAnswer {
    try Graph.sco.query(members, parameters: ["status": "member", "day": "2016-12-31"])
  }

  struct Member: Decodable, Equatable {
    struct State: Decodable, Equatable {
      let iso2: String
      let landlocked: Bool
    }

    let id: String
    let since: String
    let state: State
    let list: [Int]
    let nothing: Double?
  }

  @Test func rowsAreDecodedIntoTypes() throws {
    let rows = try Self.answer().rows
    let first = try #require(rows.first)
    let member = try first.decode(as: Member.self)
    #expect(
      member
        == Member(
          id: "china", since: "2001-06-15", state: .init(iso2: "CN", landlocked: false),
          list: [1, 2], nothing: nil))
    #expect(rows.count == 6)
    #expect(first["name"]?.string == "China")
    #expect(first["nobody"] == nil)
  }

  @Test func aRowOfOneColumnIsDecodedAsItsValue() throws {
    let answer = try Graph.sco.query("MATCH (s:State {id: 'china'}) RETURN s")
    #expect(try answer.rows.map { try $0.decode(as: String.self) } == ["china"])
  }

  @Test func aWrongTypeIsToldWithItsColumn() throws {
    struct Wrong: Decodable { let name: Int }
    let row = try #require(try Self.answer().rows.first)
    let error = #expect(throws: DecodingError.self) { try row.decode(as: Wrong.self) }
    #expect(error.map(String.init(describing:))?.contains("STRING is no Int in 'name'") == true)
  }

  @Test func aQueryIsPreparedOnceAndRunAgain() throws {
    let query = try Graph.sco.prepare(Self.members)
    #expect(query.parameters == ["day", "status"])
    let session = QuerySession(ClaimReader(.sco))
    for (day, count) in [("2016-12-31", 6), ("2024-12-31", 10)] {
      let answer = try QueryAnswer(
        running: query, in: session, parameters: ["status": "member", "day": .string(day)])
      #expect(answer.rows.count == count)
    }
  }

  /// Row by row or all at once: the same bytes, and each row by itself.
  @Test(arguments: [
    "MATCH (s:State {id: 'india'})-[r]->(o) RETURN s, r, o.name AS name ORDER BY name",
    "MATCH p = ANY SHORTEST ({id: 'china'})-[]-+({id: 'belarus'}) RETURN p, length(p) AS steps",
    "MATCH (s:State)-[r:PARTICIPATES_IN]->({id: 'sco'}) RETURN r.status AS s, count(*) AS n "
      + "WITH PROVENANCE",
    "MATCH (s:State) WHERE s.id = 'china' AND s.name = 'x' RETURN s, s.aliases AS names",
  ])
  func streamedAnswersAreTheGatheredOnes(text: String) throws {
    let (edition, command) = (Edition(of: .sco), QueryCommand(text))
    let query = try command.prepared(in: .sco)
    let answer = try command.answer(query, in: edition)
    let gathered = [
      "csv": answer.table(in: edition).csv, "json": JSONWriter().text(answer.json(in: edition)),
    ]
    for (format, whole) in gathered.sorted(by: { $0.key < $1.key }) {
      var pieces: [String] = []
      let done = try command.stream(query, in: edition, as: format) { pieces.append($0) }
      #expect(try #require(done).rows == answer.rows.count)
      #expect(pieces.joined() == whole)
      #expect(pieces.count == answer.rows.count + 2)
    }
    #expect(try command.stream(query, in: edition, as: "text") { _ in } == nil)
  }

  /// Only the rows tell what a list holds that may mix nodes with other values.
  @Test func csvWaitsWhereOnlyRowsTellTheColumns() throws {
    let command = QueryCommand(
      "MATCH (s:State) RETURN CASE s.landlocked WHEN true THEN s ELSE s.name END AS mixed")
    let query = try command.prepared(in: .sco)
    #expect(try command.stream(query, in: Edition(of: .sco), as: "csv") { _ in } == nil)
    #expect(query.elements == [.unknown])
  }

  @Test func textCarriesDatesAndNumberedDocuments() throws {
    let answer = try Graph.sco.query(
      "MATCH (:State {id: 'india'})-[r:PARTICIPATES_IN]->(:Organization {id: 'sco'}) RETURN r")
    let text = answer.text(in: Edition(of: .sco))
    #expect(text.hasPrefix("As of 30 November 2025, the data's last day. 1 row.\n\nr\n-"))
    #expect(text.contains("india -[PARTICIPATES_IN, since 2017-06-09 [1"))
    #expect(text.contains("\n  [1] "))
  }

  @Test func wideLettersTakeTwoCells() throws {
    let answer = try Graph.sco.query(
      "MATCH (s:State) WHERE s.id IN ['china', 'india'] RETURN s.name_zh AS a, s.id AS b ORDER BY b"
    )
    let lines = answer.text(in: Edition(of: .sco)).split(separator: "\n")
    #expect(lines[1] == "a     b")
    #expect(lines[3] == "中国  china")
  }

  @Test func aLimitIsAnnounced() throws {
    let answer = try Graph.sco.query(
      "MATCH (s:State) RETURN s.id", limits: QueryLimits(rows: 3))
    let edition = Edition(of: .sco)
    #expect(answer.rows.count == 3)
    #expect(answer.json(in: edition)["complete"] == .flag(false))
    #expect(answer.json(in: edition)["cut"] == .text("rows"))
    #expect(
      answer.notes(in: edition) == [
        "warning: there are more rows; allow more with --max-rows."
      ])
  }

  @Test func provenanceGivesTheClaimsOfEachRow() throws {
    let answer = try Graph.sco.query(
      "MATCH (:State {id: 'india'})-[r:PARTICIPATES_IN]->(o {id: 'sco'}) "
        + "RETURN r.status WITH PROVENANCE")
    let row = try #require(answer.rows.first)
    #expect(row.claims.count == 3)
    #expect(answer.table(in: Edition(of: .sco)).header == ["r.status", "claims"])
    guard case .object(let references)? = answer.json(in: Edition(of: .sco))["references"] else {
      Issue.record("no references")
      return
    }
    #expect(!references.isEmpty)
  }
}
