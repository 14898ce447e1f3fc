import Diagnostics
import GraphCore
import GraphData
import SCO
import Testing

/// All findings come in one run: what is wrong with one part hides nothing in the others.
@Suite struct OneRunTests {
  @Test func threeFaultsOfOneEntryAreThreeFindings() {
    let text = """
      participates-in:
        - {from: cpec, to: sco, status: guest, since: 2019, until: 2018, cite: []}

      """
    #expect(
      PocketData.findings(text) == """
        f.yaml:2:6: error: 'cpec' participates-in 'sco' has no citation [data.uncited-claim]
        2 |   - {from: cpec, to: sco, status: guest, since: 2019, until: 2018, cite: []}
          |      ^~~~
        f.yaml:2:12: error: 'cpec' is a corridor, and the participant of 'participates-in' is a \
        State [data.wrong-end]
        2 |   - {from: cpec, to: sco, status: guest, since: 2019, until: 2018, cite: []}
          |            ^~~~
        note: 'participates-in' joins a State to an Organization
        records.yaml:16:9: note: 'cpec' is declared here
        16 |   - id: cpec
           |         ^~~~
        f.yaml:2:62: error: the end, 2018, is before the beginning, 2019 [data.end-before-start]
        2 |   - {from: cpec, to: sco, status: guest, since: 2019, until: 2018, cite: []}
          |                                                              ^~~~
        """)
  }

  @Test(arguments: [
    (
      "participates-in:\n  - {from: china, to: sco, until: 2019, cite: []}\n",
      ["data.missing-property", "data.overlap", "data.uncited-claim"]
    ),
    (
      "participates-in:\n  - {to: sco, status: guest, since: 2019, until: 2018}\n",
      ["data.end-before-start", "data.uncited-claim", "yaml.missing-key"]
    ),
    (
      "seated-in:\n  - {from: indai, to: cpec, since: 2030}\n",
      [
        "data.after-knowledge", "data.uncited-claim", "data.unknown-entity", "data.wrong-end",
      ]
    ),
    (
      "corridors:\n  - {name: {en: R}, mode: road, stage: [{since: 2019, until: 2018}]}\n",
      [
        "data.end-before-start", "data.uncited-claim", "data.uncited-claim", "yaml.missing-key",
        "yaml.missing-key",
      ]
    ),
    (
      "states:\n  - {id: china, name: {en: China}, iso2: C, landlocked: no}\n",
      ["data.duplicate-id", "data.uncited-claim"]
    ),
  ])
  func findingsOfAnEntry(_ text: String, _ ids: [String]) {
    #expect(PocketData.ids(text).sorted() == ids)
  }

  /// What cannot be read is not also reported as absent, nor as in the way of something.
  @Test(arguments: [
    (
      "participates-in:\n  - {from: cpec, to: sco, status: guest, cite: dok}\n",
      ["data.unknown-reference", "data.wrong-end"]
    ),
    (
      "participates-in:\n  - {from: india, to: sco, status: guest, on: 1999, cite: }\n",
      ["yaml.empty-value"]
    ),
    (
      "participates-in:\n  - {from: india, to: sco, status: guest, since: May, cite: doc}\n",
      ["data.date"]
    ),
    (
      "participates-in:\n  - {from: india, to: sco, status: guest, on: 1999, confidence: low}\n",
      ["data.unknown-choice"]
    ),
    (
      "participates-in:\n  - {from: cpec, to: sco, status: guest, cite: doc}\n"
        + "  - {from: cpec, to: sco, status: member, cite: doc}\n",
      ["data.wrong-end", "data.wrong-end"]
    ),
    (
      "references:\n  - {id: half, kind: weak}\nruns-through:\n"
        + "  - {from: cpec, to: india, cite: half}\n",
      ["yaml.missing-key"]
    ),
    (
      "levels:\n  - {id: half, rank: one, cite: doc}\ncovers:\n"
        + "  - {above: strategic, below: half, cite: doc}\n",
      ["yaml.missing-key", "yaml.missing-key", "yaml.value"]
    ),
  ])
  func nothingOfASecondOrder(_ text: String, _ ids: [String]) {
    #expect(PocketData.ids(text).sorted() == ids)
  }

  @Test func theFirstRecordOfAnIdIsNamedInEveryBook() throws {
    let base = try PocketData.load().checkedGraph()
    let overlay = SourceFile(
      name: "mine.yaml",
      text: """
        references:
          - {id: doc, title: Another, kind: weak}
        levels:
          - {id: strategic, family: partnership, rank: 2, name: {en: Strategic}, cite: doc}
        disputes:
          - {id: start, topic: x, assessment: y, cite: doc}
        """)
    let dataset = DatasetLoader(schema: .sco).load([overlay], over: base)
    #expect(
      dataset.diagnostics.filter { $0.id == "data.duplicate-id" }.map { finding in
        "\(finding.message); \(finding.notes.map { "\($0.range?.start.description ?? "") \($0.message)" })"
      } == [
        #"there is a reference 'doc' already; ["records.yaml:2:10 "#
          + #"first here, in the data set that this file is laid over"]"#,
        #"there is a level 'strategic' already; ["records.yaml:4:10 "#
          + #"first here, in the data set that this file is laid over"]"#,
        #"there is a dispute 'start' already; ["records.yaml:9:10 "#
          + #"first here, in the data set that this file is laid over"]"#,
      ])
  }
}
