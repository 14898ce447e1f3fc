import Diagnostics
import GraphCore
import GraphData
import SCO

/// A data set that fits a pocket and has no finding; tests add a file of their own to it.
enum PocketData {
  static let header = """
    name: pocket
    title: A pocket
    version: 1.0
    knowledge: 2025-11-30
    languages: [en, zh, ru]

    """

  static let records = """
    references:
      - {id: doc, title: A document, publisher: P, kind: official, date: 2024-06, url: https://example.org/doc}
    levels:
      - {id: strategic, family: partnership, rank: 2, name: {en: Strategic}, cite: doc}
      - {id: cooperative, family: partnership, rank: 1, name: {en: Cooperative}, cite: doc}
    covers:
      - {above: strategic, below: cooperative, evidence: Said so., cite: doc}
    disputes:
      - {id: start, topic: When it began, assessment: The first is right., cite: doc}
    states:
      - {id: china, name: {en: China, zh: 中国, ru: Китай}, iso2: CN, aliases: [PRC], cite: doc}
      - {id: india, name: {en: India, zh: 印度, ru: Индия}, iso2: IN, landlocked: no, cite: doc}
    organizations:
      - {id: sco, name: {en: SCO, zh: 上合组织, ru: ШОС}, cite: doc}
    corridors:
      - id: cpec
        name: {en: CPEC, zh: 中巴经济走廊, ru: КПЭК}
        mode: economic-corridor
        stage:
          - {value: agreed, since: 2013, until: 2015-04-20, cite: doc}
          - {value: partly-operating, since: 2015-04-20, confirmed: 2025, cite: doc#p. 2}
        cite: doc
    participates-in:
      - {from: china, to: sco, status: member, since: 2001-06-15, founding: yes, cite: doc}
      - {from: india, to: sco, status: observer, since: 2005-07, until: 2017-06-09, cite: doc}
      - {from: india, to: sco, status: member, since: 2017-06-09, cite: "doc#para. 2"}
      - {from: india, to: sco, status: member, since: 2017, cite: doc, dispute: start, preferred: no}
      - {from: india, to: sco, status: guest, on: 2004-06-17, cite: doc, dispute: start}
    partnership:
      - between: [china, india]
        level: strategic
        wording: Strategic partnership
        since: 2005-04-11
        cite: {reference: doc, locator: para. 3}
    runs-through:
      - {from: cpec, to: china, sequence: 1, role: endpoint, cite: doc}

    """

  /// The pocket's own files.
  static let files = [
    SourceFile(name: "pocket/graph.yaml", text: header),
    SourceFile(name: "pocket/records.yaml", text: records),
  ]

  /// Loads the pocket with a file `f.yaml`.
  static func load(_ text: String = "") -> Dataset {
    DatasetLoader(schema: .sco).load(
      files + [SourceFile(name: "pocket/f.yaml", text: text)], root: "pocket/")
  }

  /// The findings of the pocket with a file `f.yaml`, printed; names without their folder.
  static func findings(_ text: String) -> String {
    DiagnosticFormatter().string(for: load(text).diagnostics).replacing("pocket/", with: "")
  }

  /// The ids of the findings.
  static func ids(_ text: String) -> [String] { load(text).diagnostics.map(\.id) }
}
