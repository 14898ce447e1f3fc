import Diagnostics
import GraphCore
import GraphData
import SCO
import Testing

/// Each rule with the exact text of its finding.
@Suite struct LintTests {
  @Test(arguments: [
    (
      "participates-in:\n  - {from: india, to: sco, status: guest, on: 2026/2027, cite: doc, dispute: start, preferred: no}\n",
      """
      f.yaml:2:47: warning: 'india' participates-in 'sco' begins after the data's knowledge date, \
      2025-11-30 [data.after-knowledge]
      2 |   - {from: india, to: sco, status: guest, on: 2026/2027, cite: doc, dispute: start, preferred: no}
        |                                               ^~~~~~~~~
      """
    ),
    (
      "runs-through:\n  - {from: cpec, to: india, since: 2025-12, cite: doc}\n",
      """
      f.yaml:2:36: warning: 'cpec' runs-through 'india' begins after the data's knowledge date, \
      2025-11-30 [data.after-knowledge]
      2 |   - {from: cpec, to: india, since: 2025-12, cite: doc}
        |                                    ^~~~~~~
      """
    ),
    (
      "participates-in:\n  - {from: india, to: sco, status: guest, on: 1999}\n",
      """
      f.yaml:2:6: error: 'india' participates-in 'sco' has no citation [data.uncited-claim]
      2 |   - {from: india, to: sco, status: guest, on: 1999}
        |      ^~~~
      """
    ),
    (
      "references:\n  - {id: lost, title: Never cited, author: A, date: 2020, kind: weak}\n",
      """
      f.yaml:2:10: warning: nothing cites 'lost' [data.unused-reference]
      2 |   - {id: lost, title: Never cited, author: A, date: 2020, kind: weak}
        |          ^~~~
      """
    ),
    (
      "participates-in:\n  - {from: india, to: sco, status: guest, since: 1999, until: 1998-05, cite: doc}\n",
      """
      f.yaml:2:63: error: the end, 1998-05, is before the beginning, 1999 [data.end-before-start]
      2 |   - {from: india, to: sco, status: guest, since: 1999, until: 1998-05, cite: doc}
        |                                                               ^~~~~~~
      """
    ),
    (
      "participates-in:\n  - {from: india, to: sco, status: guest, since: 1999, until: 1999-05, cite: doc}\n",
      """
      f.yaml:2:63: error: between 1999 and 1999-05 no day is left on which this holds \
      [data.end-before-start]
      2 |   - {from: india, to: sco, status: guest, since: 1999, until: 1999-05, cite: doc}
        |                                                               ^~~~~~~
      """
    ),
    (
      "participates-in:\n  - {from: india, to: sco, status: guest, on: 1999-05-02/1999-05-01, cite: doc}\n",
      """
      f.yaml:2:47: error: the end, 1999-05-01, is before the beginning, 1999-05-02 \
      [data.end-before-start]
      2 |   - {from: india, to: sco, status: guest, on: 1999-05-02/1999-05-01, cite: doc}
        |                                               ^~~~~~~~~~~~~~~~~~~~~
      """
    ),
    (
      "participates-in:\n  - {from: china, to: sco, status: guest, on: 2010-05-01/2010-06, cite: doc}\n",
      """
      f.yaml:2:6: error: 'china' participates-in 'sco': this overlaps another claim from \
      2010-05-01 to 2010-06-30 [data.overlap]
      2 |   - {from: china, to: sco, status: guest, on: 2010-05-01/2010-06, cite: doc}
        |      ^~~~
      records.yaml:24:6: note: the other claim
      24 |   - {from: china, to: sco, status: member, since: 2001-06-15, founding: yes, cite: doc}
         |      ^~~~
      """
    ),
    (
      "runs-through:\n  - {from: cpec, to: china, role: endpoint, sequence: 1, cite: doc}\n",
      """
      f.yaml:2:6: warning: 'cpec' runs-through 'china': the same claim stands elsewhere \
      [data.duplicate-claim]
      2 |   - {from: cpec, to: china, role: endpoint, sequence: 1, cite: doc}
        |      ^~~~
      records.yaml:36:6: note: first here
      36 |   - {from: cpec, to: china, sequence: 1, role: endpoint, cite: doc}
         |      ^~~~
      """
    ),
    (
      """
      states:
        - {id: nepal, name: {en: Nepal}, iso2: NP, cite: doc}
      partnership:
        - {between: [nepal, china], level: strategic, wording: x, cite: doc}

      """,
      """
      f.yaml:2:10: doubt: 'nepal' has no name in zh and ru [data.missing-name]
      2 |   - {id: nepal, name: {en: Nepal}, iso2: NP, cite: doc}
        |          ^~~~~
      """
    ),
    (
      """
      states:
        - {id: nepal, name: {en: Nepal, zh: 尼, ru: Н}, unofficial: [zh], iso2: NP, cite: doc}
      partnership:
        - {between: [nepal, china], level: strategic, wording: x, cite: doc}

      """,
      """
      f.yaml:2:10: doubt: the name of 'nepal' in zh is our own rendering [data.unofficial-name]
      2 |   - {id: nepal, name: {en: Nepal, zh: 尼, ru: Н}, unofficial: [zh], iso2: NP, cite: doc}
        |          ^~~~~
      """
    ),
    (
      "participates-in:\n  - {from: india, to: sco, status: guest, on: 1999, confidence: general-knowledge}\n",
      """
      f.yaml:2:6: doubt: 'india' participates-in 'sco' rests on general knowledge only \
      [data.general-knowledge]
      2 |   - {from: india, to: sco, status: guest, on: 1999, confidence: general-knowledge}
        |      ^~~~
      note: would be confirmed by a document that says so
      """
    ),
    (
      "themes:\n  - {id: energy, name: {en: Energy, zh: 能源, ru: Энергетика}, cite: doc}\n",
      """
      f.yaml:2:10: doubt: no relationship names 'energy' [data.lonely-entity]
      2 |   - {id: energy, name: {en: Energy, zh: 能源, ru: Энергетика}, cite: doc}
        |          ^~~~~~
      """
    ),
    (
      """
      states:
        - {id: nepal, name: {en: china, zh: 尼, ru: Н}, iso2: NP, cite: doc}
      partnership:
        - {between: [nepal, china], level: strategic, wording: x, cite: doc}

      """,
      """
      f.yaml:2:10: warning: 'nepal' is called 'china', and so is 'china' [data.ambiguous-name]
      2 |   - {id: nepal, name: {en: china, zh: 尼, ru: Н}, iso2: NP, cite: doc}
        |          ^~~~~
      records.yaml:11:10: note: the other one
      11 |   - {id: china, name: {en: China, zh: 中国, ru: Китай}, iso2: CN, aliases: [PRC], cite: doc}
         |          ^~~~~
      """
    ),
    (
      """
      states:
        - {id: nepal, name: {en: Nepal, zh: 尼, ru: Н}, iso2: CN, cite: doc}
      partnership:
        - {between: [nepal, china], level: strategic, wording: x, cite: doc}

      """,
      """
      f.yaml:2:10: warning: 'nepal' is called 'CN', and so is 'china' [data.ambiguous-name]
      2 |   - {id: nepal, name: {en: Nepal, zh: 尼, ru: Н}, iso2: CN, cite: doc}
        |          ^~~~~
      records.yaml:11:10: note: the other one
      11 |   - {id: china, name: {en: China, zh: 中国, ru: Китай}, iso2: CN, aliases: [PRC], cite: doc}
         |          ^~~~~
      """
    ),
    (
      "disputes:\n  - {id: other, topic: x, assessment: y, cite: doc}\n",
      """
      f.yaml:2:10: warning: the dispute 'other' is named by no claim [data.one-sided-dispute]
      2 |   - {id: other, topic: x, assessment: y, cite: doc}
        |          ^~~~~
      """
    ),
    (
      """
      disputes:
        - {id: other, topic: x, assessment: y, cite: doc}
      runs-through:
        - {from: cpec, to: india, dispute: other, cite: doc}

      """,
      """
      f.yaml:4:6: warning: the dispute 'other' has no side that is not preferred \
      [data.one-sided-dispute]
      4 |   - {from: cpec, to: india, dispute: other, cite: doc}
        |      ^~~~
      """
    ),
  ])
  func sentences(_ text: String, _ expected: String) {
    #expect(PocketData.findings(text) == expected)
  }

  @Test func valuesOfOnePropertyOverlapToo() {
    let text = """
      corridors:
        - id: road
          name: {en: Road, zh: 路, ru: Дорога}
          mode: road
          stage:
            - {value: agreed, since: 2001, cite: doc}
            - {value: operating, since: 2010, cite: doc}
          cite: doc
      runs-through:
        - {from: road, to: china, cite: doc}
      """
    #expect(
      PocketData.findings(text) == """
        f.yaml:7:10: error: stage of 'road': this overlaps another claim from 2010-12-31 on \
        [data.overlap]
        7 |       - {value: operating, since: 2010, cite: doc}
          |          ^~~~~
        f.yaml:6:10: note: the other claim
        6 |       - {value: agreed, since: 2001, cite: doc}
          |          ^~~~~
        """)
  }

  @Test func claimsThatMeetInAnImpreciseDateDoNotOverlap() {
    #expect(
      PocketData.findings(
        """
        participates-in:
          - {from: india, to: sco, status: guest, since: 1998, until: 1999, cite: doc}
          - {from: india, to: sco, status: invited, since: 1999, until: 2000-01, cite: doc}
        """) == "")
  }

  @Test func anUncitedEntityIsReportedOnceAndItsDatedValuesToo() {
    let text = """
      corridors:
        - id: road
          name: {en: Road, zh: 路, ru: Дорога}
          mode: road
      runs-through:
        - {from: road, to: china, cite: doc}
      """
    #expect(PocketData.ids(text) == ["data.uncited-claim"])
    let cited = text.replacing(
      "mode: road", with: "mode: {value: road, since: 2001}\n    cite: doc")
    #expect(PocketData.ids(cited) == ["data.uncited-claim"])
  }

  @Test(arguments: [
    (
      "part-of:\n  - {from: cpec, to: cpec, cite: doc}\n",
      """
      f.yaml:2:6: error: 'cpec' part-of 'cpec' ties a thing to itself [data.circular]
      2 |   - {from: cpec, to: cpec, cite: doc}
        |      ^~~~
      """
    ),
    (
      circle + "  - {from: b, to: cpec, since: 2010, cite: doc}\n",
      """
      f.yaml:7:6: error: 'b' part-of 'cpec' closes a circle: b → cpec → a → b [data.circular]
      7 |   - {from: b, to: cpec, since: 2010, cite: doc}
        |      ^~~~
      """
    ),
  ])
  func noThingIsPartOfItself(text: String, finding: String) {
    #expect(PocketData.findings(text).contains(finding), "\(PocketData.findings(text))")
  }

  private static let circle = """
    corridors:
      - {id: a, name: {en: A, zh: 甲, ru: А}, mode: road, cite: doc}
      - {id: b, name: {en: B, zh: 乙, ru: Б}, mode: road, cite: doc}
    part-of:
      - {from: cpec, to: a, since: 2001, cite: doc}
      - {from: a, to: b, until: 2015, cite: doc}

    """

  /// What was a part once and is the whole later is no circle; nor is a part of two wholes.
  @Test func circlesOfDifferentTimesAreNone() {
    let later = Self.circle + "  - {from: b, to: cpec, since: 2015, cite: doc}\n"
    #expect(!PocketData.ids(later).contains("data.circular"))
    let twice = Self.circle + "  - {from: cpec, to: b, cite: doc}\n"
    #expect(!PocketData.ids(twice).contains("data.circular"))
  }

  @Test func aLongNameIsADoubtAndALabelAllTheSame() throws {
    let long = String(repeating: "长", count: 100_000)
    let text = """
      states:
        - {id: long, name: {en: L, zh: \(long), ru: Л}, iso2: LO, cite: doc}
      partnership:
        - {between: [long, china], level: strategic, wording: x, cite: doc}
      """
    let dataset = PocketData.load(text)
    #expect(
      dataset.diagnostics.map(\.message) == [
        "the name of 'long' in zh has 100000 characters; drawings cut it at 500"
      ])
    #expect(dataset.diagnostics.map(\.id) == ["data.long-name"])
    #expect(PocketData.findings(text).utf8.count < 2_000)
    let graph = try dataset.checkedGraph()
    let node = try #require(graph.node(id: "long"))
    #expect(graph[node].names[.chinese]?.count == 100_000)
  }

  @Test func aWordWithoutNamesIsADoubt() {
    func text(_ form: String) -> String {
      "events:\n  - {id: e, name: {en: E, zh: 事, ru: С}, form: \(form), cite: doc}\n"
    }
    func found(_ form: String) -> [String] {
      PocketData.load(text(form)).diagnostics.filter { $0.id == "data.unnamed-term" }
        .map { "\($0.severity): \($0.message)" }
    }
    #expect(found("summit") == [])
    #expect(
      found("sumit") == [
        "doubt: form of 'e': 'sumit' has no names in the languages; did you mean 'summit'?"
      ])
    #expect(found("parade") == ["doubt: form of 'e': 'parade' has no names in the languages"])
  }

  @Test func hostileTextsStayTexts() throws {
    let texts = [
      "say \"x\"", "back\\slash", "\\N \\G \\L", "<b>bold</b>", "&amp; &lt;", "two\nlines",
      "العربية", "🧵🇨🇳", "e\u{301}\u{302}", "{[,]}", "# not a comment", "- x: y", "no", "~",
    ]
    for text in texts {
      let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        .replacing("\n", with: "\\n")
      let yaml =
        "events:\n  - {id: e, name: {en: \"\(escaped)\"}, note: \"\(escaped)\", cite: doc}\n"
      let graph = try PocketData.load(yaml).checkedGraph()
      let node = try #require(graph.node(id: "e"))
      #expect(graph[node].names[.english] == text)
      #expect(graph.claim(of: node).note == text)
    }
  }

  @Test func aGraphWithoutFilesCanBeLinted() throws {
    let text = "themes:\n  - {id: energy, name: {en: Energy}, confidence: general-knowledge}\n"
    let graph = try PocketData.load(text).checkedGraph()
    let list = Linter(LintData(graph)).run()
    #expect(
      DiagnosticFormatter().string(for: list) == """
        f.yaml:2:6: doubt: 'energy' rests on general knowledge only [data.general-knowledge]
        note: would be confirmed by a document that says so
        f.yaml:2:6: doubt: no relationship names 'energy' [data.lonely-entity]
        f.yaml:2:6: doubt: 'energy' has no name in zh and ru [data.missing-name]
        """)
  }
}
