import Diagnostics
import GraphCore
import GraphData
import SCO
import Testing

/// What became of the statements of texts, checked row by row.
@Suite struct CoverageTests {
  static let texts = "texts:\n  - {text: doc, rows: c0-001/c0-003}\n"
  static let rows = """
    coverage:
      - {row: c0-001, text: doc, rests: [participates-in/india/sco/2017-06-09, china, cpec/stage]}
      - {row: c0-002, text: doc, rests: partnership/india/china}
      - {row: c0-003, text: doc, reason: opinion, locator: "“the best of all”", note: Of the author.}

    """

  @Test func rowsAreGivenAsTheyStand() {
    let dataset = PocketData.load(Self.texts + Self.rows)
    #expect(DiagnosticFormatter().string(for: dataset.diagnostics) == "")
    #expect(dataset.coverage.map(\.id) == ["c0-001", "c0-002", "c0-003"])
    #expect(dataset.coverage[1].rests == ["partnership/india/china"])
    #expect(dataset.coverage[2].reason == "opinion")
    #expect(dataset.coverage[2].locator == "“the best of all”")
  }

  @Test(arguments: [
    (
      "rests: [participates-in/india/sko]",
      "row 'c0-001': no claim is at 'participates-in/india/sko'", "data.row-claim"
    ),
    ("rests: [cpec/length-km]", "row 'c0-001': no claim is at 'cpec/length-km'", "data.row-claim"),
    (
      "rests: [participates-in/india/sco/2016]",
      "row 'c0-001': no claim is at 'participates-in/india/sco/2016'", "data.row-claim"
    ),
    (
      "rests: [china/iso2/7]", "row 'c0-001': no claim is at 'china/iso2/7'", "data.row-claim"
    ),
    (
      "rests: [other]", "row 'c0-001': no claim at 'other' cites 'doc'", "data.row-claim"
    ),
    (
      "reason: opinoin, locator: x", "no reason named 'opinoin'; did you mean 'opinion'?",
      "data.unknown-choice"
    ),
    (
      "note: x",
      "a row of the coverage has either claims under 'rests' or a 'reason'; this has neither",
      "data.coverage-keys"
    ),
    (
      "rests: china, reason: aim, locator: x",
      "a row of the coverage has either claims under 'rests' or a 'reason'; not both",
      "data.coverage-keys"
    ),
    (
      "reason: aim", "a row with a 'reason' says under 'locator' where it stands in the text",
      "data.coverage-keys"
    ),
  ])
  func sentences(_ row: String, _ message: String, _ id: String) {
    let others = """
      references:
        - {id: second, title: Another, kind: news, publisher: P, date: 2020}
      themes:
        - {id: other, name: {en: Other, zh: 另, ru: Иное}, cite: second}
      texts:
        - {text: doc, rows: c0-001/c0-001}
      coverage:
        - {row: c0-001, text: doc, \(row)}
      """
    let found = PocketData.load(others).diagnostics.filter { $0.severity.failsCheck }
    #expect(found.map(\.message) == [message])
    #expect(found.map(\.id) == [id])
    #expect(found.first?.range?.start.line == 8)
  }

  @Test func aRowStandsOnce() {
    #expect(
      PocketData.findings(
        Self.texts + Self.rows + "  - {row: c0-001, text: doc, rests: india}\n")
          == """
          f.yaml:7:11: error: there is a row 'c0-001' already [data.row-twice]
          7 |   - {row: c0-001, text: doc, rests: india}
            |           ^~~~~~
          f.yaml:4:11: note: first here
          4 |   - {row: c0-001, text: doc, rests: [participates-in/india/sco/2017-06-09, china, cpec/stage]}
            |           ^~~~~~
          """)
  }

  @Test func rowsThatLackAndRowsTooManyAreFound() {
    let text =
      Self.texts.replacing("c0-003", with: "c0-005") + Self.rows.replacing("001", with: "9")
    #expect(Set(PocketData.ids(text)) == ["data.row-missing"])
    #expect(
      PocketData.load(text).diagnostics.map(\.message) == [
        "3 of the 5 rows of 'doc' are missing: c0-001, c0-004 and c0-005",
        "'c0-9' is none of the rows that 'texts' announces for 'doc'",
      ])
  }

  @Test(arguments: ["c0-001", "c0-003/c0-001", "c0-1/c0-02", "c0-001/c1-002", "/", "a/b", "-1/-2"])
  func aRangeOfRowsHasTwoEnds(_ rows: String) {
    let found = PocketData.load("texts:\n  - {text: doc, rows: \(rows)}\n").diagnostics
    #expect(found.map(\.id) == ["data.covered-rows"])
    #expect(
      found.map(\.message) == [
        "'\(rows)' should be the first and the last row, such as c0-001/c0-052"
      ])
  }

  @Test func theTextIsAReference() {
    #expect(
      PocketData.load("coverage:\n  - {row: c0-001, text: dok, rests: china}\n").diagnostics
        .map(\.message) == ["no reference named 'dok'; did you mean 'doc'?"])
  }
}
