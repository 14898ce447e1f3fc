import Diagnostics
import GraphCore
import GraphData
import SCO
import Testing

/// Each rule about evidence, names and routes on its own example, with its exact sentence.
@Suite struct EvidenceTests {
  /// A data set without a finding, whose documents are of 2024.
  static let base = """
    references:
      - {id: law, title: A law, publisher: P, date: 2024, kind: legal-text}
      - {id: news, title: A report, publisher: P, date: 2024-05, kind: news}
      - {id: old, title: An old law, publisher: P, date: 2004, kind: legal-text}
    states:
      - {id: china, name: {en: China, zh: 中国, ru: Китай}, iso2: CN, cite: [law, old, news]}
      - {id: india, name: {en: India, zh: 印度, ru: Индия}, iso2: IN, cite: law}
    organizations:
      - {id: sco, name: {en: SCO, zh: 上合组织, ru: ШОС}, since: 2001-06-15, cite: law}
    levels:
      - {id: strategic, family: partnership, rank: 2, name: {en: Strategic}, cite: law}
      - {id: cooperative, family: partnership, rank: 1, name: {en: Cooperative}, cite: law}
    participates-in:
      - {from: china, to: sco, status: member, since: 2001-06-15, cite: law}
      - {from: india, to: sco, status: member, since: 2017-06-09, cite: law}

    """

  static func load(_ text: String) -> Dataset {
    DatasetLoader(schema: .sco).load(
      [
        PocketData.files[0], SourceFile(name: "pocket/base.yaml", text: base),
        SourceFile(name: "pocket/f.yaml", text: text),
      ], root: "pocket/")
  }

  static func lines(_ text: String) -> [String] {
    let printed = DiagnosticFormatter().string(for: load(text).diagnostics)
    return printed.replacing("pocket/", with: "").split(separator: "\n").map(String.init)
      .filter { !$0.contains(/^ *[0-9]* \|/) }
  }

  @Test func theBaseHasNoFinding() { #expect(Self.lines("") == []) }

  @Test(arguments: [
    (
      "hosted-by:\n  - {from: e, to: china, cite: news}\n"
        + "events:\n  - {id: e, name: {en: E, zh: 会, ru: Е}, cite: law}\n",
      [
        "f.yaml:2:6: doubt: 'e' hosted-by 'china' rests on 'news' alone [data.one-source]",
        "note: would be confirmed by the document itself, or a second, independent report",
      ]
    ),
    (
      "partnership:\n  - {between: [china, india], level: strategic, wording: x, since: 2003, cite: old}\n",
      [
        "f.yaml:2:6: doubt: 'china' partnership 'india' is said to last, and was last seen on 2004 "
          + "[data.old-source]",
        "note: would be confirmed by a document of the last five years that shows it so",
      ]
    ),
    (
      "partnership:\n  - {between: [china, india], level: strategic, wording: x, since: 2023-05, "
        + "until: 2024, cite: old}\n",
      [
        "f.yaml:2:6: doubt: 'china' partnership 'india' begins on 2023-05, and the newest of its "
          + "documents is of 2004 [data.old-source]",
        "note: would be confirmed by a document of 2023-05 or later",
      ]
    ),
    (
      "references:\n  - {id: bare, title: T, kind: official}\n"
        + "themes:\n  - {id: energy, name: {en: Energy, zh: 能源, ru: Энергетика}, cite: bare}\n"
        + "works-on:\n  - {from: sco, to: energy, cite: law}\n",
      ["f.yaml:2:10: doubt: 'bare' has no date and no publisher [data.bare-reference]"]
    ),
    (
      "references:\n  - {id: late, title: T, author: A, date: 2025-12, kind: official}\n"
        + "partnership:\n  - {between: [china, india], level: strategic, wording: x, since: 2024, "
        + "confirmed: 2026, cite: late}\n",
      [
        "f.yaml:2:10: doubt: 'late' is of 2025-12, after the data's knowledge date, 2025-11-30 "
          + "[data.stale-knowledge]",
        "f.yaml:4:6: doubt: 'china' partnership 'india' was confirmed on 2026, after the data's "
          + "knowledge date, 2025-11-30 [data.stale-knowledge]",
      ]
    ),
    (
      "initiatives:\n  - id: plan\n    name: {en: Plan, zh: 计划, ru: План}\n    stage: operating\n"
        + "    cite: law\npromotes:\n  - {from: china, to: plan, cite: law}\n",
      [
        "f.yaml:4:5: doubt: stage of 'plan': since when it is 'operating' is not said "
          + "[data.undated-stage]"
      ]
    ),
    (
      "partnership:\n  - {between: [china, india], level: strategic, wording: x, on: 2005/2007, cite: law}\n"
        + "  - {between: [india, china], level: cooperative, wording: x, on: 2006/2007, cite: law}\n",
      [
        "f.yaml:3:6: warning: 'india' partnership 'china': another claim about the same days has "
          + "another level [data.contradiction]",
        "f.yaml:2:6: note: the other claim",
      ]
    ),
    (
      "borders:\n  - {between: [china, india], since: 1947, cite: law}\n"
        + "  - {between: [china, india], since: 1950, cite: law}\n",
      [
        "f.yaml:3:6: warning: 'china' borders 'india': another claim about the same days begins or "
          + "ends on another day [data.contradiction]",
        "f.yaml:2:6: note: the other claim",
      ]
    ),
    (
      "partnership:\n  - {between: [china, india], level: strategic, wording: x, place: Delhi,"
        + " since: 2005, cite: law}\n"
        + "  - {between: [china, india], level: cooperative, wording: x, since: 2005, cite: law}\n",
      [
        "f.yaml:3:6: warning: 'china' partnership 'india': another claim about the same days has "
          + "another level [data.contradiction]",
        "f.yaml:2:6: note: the other claim",
      ]
    ),
    (
      "partnership:\n  - {between: [china, india], level: strategic, wording: x, on: 2005, cite: law}\n"
        + "  - {between: [china, india], level: cooperative, wording: x, on: 2006, cite: law}\n"
        + "  - {between: [china, india], level: cooperative, wording: y, on: 2005, cite: law}\n", []
    ),
    (
      "institutions:\n  - id: bank\n    name: {en: Bank, zh: 银行, ru: Банк}\n    form: bank\n"
        + "    stage: {value: proposed, since: 2010, cite: law}\n    cite: law\n"
        + "chairs:\n  - {from: china, to: bank, on: 2012, cite: law}\n",
      [
        "f.yaml:8:6: warning: 'china' chairs 'bank', and 'bank' is only proposed "
          + "[data.proposed-as-existing]",
        "f.yaml:5:13: note: proposed here",
      ]
    ),
    (
      "corridors:\n  - id: line\n    name: {en: Line, zh: 线, ru: Линия}\n    mode: railway\n"
        + "    stage: {value: proposed, since: 2010, cite: law}\n    cite: law\n"
        + "runs-through:\n  - {from: line, to: china, stage: operating, since: 2012, cite: law}\n"
        + "  - {from: line, to: india, stage: proposed, since: 2012, cite: law}\n",
      [
        "f.yaml:8:6: warning: 'line' runs-through 'china', and 'line' is only proposed "
          + "[data.proposed-as-existing]",
        "f.yaml:5:13: note: proposed here",
      ]
    ),
    (
      "participates-in:\n  - {from: india, to: sco, status: observer, since: 1999, "
        + "until: 2000, cite: law}\n",
      [
        "f.yaml:2:53: warning: 'india' participates-in 'sco' begins on 1999, and 'sco' begins on "
          + "2001-06-15 [data.outside-life]",
        "base.yaml:9:6: note: its dates",
      ]
    ),
    (
      "organizations:\n  - {id: csco, name: {en: SСO, zh: 西, ru: ССО}, cite: law}\n"
        + "participates-in:\n  - {from: china, to: csco, status: member, since: 2020, cite: law}\n",
      [
        "f.yaml:2:10: warning: 'SСO' of 'csco' has the Cyrillic letter 'С' (U+0421) among Latin ones "
          + "[data.mixed-script]",
        "f.yaml:2:10: warning: 'SСO' of 'csco' looks like 'SCO' of 'sco' and is written with other "
          + "letters [data.confusable-name]",
        "base.yaml:9:10: note: the other one",
      ]
    ),
    (
      "organizations:\n  - {id: nato, name: {en: НАТО, zh: 北约, ru: НАТО}, cite: law}\n"
        + "participates-in:\n  - {from: china, to: nato, status: guest, on: 2020, cite: law}\n",
      [
        "f.yaml:2:10: warning: 'НАТО' of 'nato' has the Cyrillic letter 'Н' (U+041D) in an English "
          + "name [data.mixed-script]"
      ]
    ),
  ])
  func sentences(_ text: String, _ expected: [String]) {
    #expect(Set(Self.lines(text)) == Set(expected))
    #expect(Self.lines(text).count == expected.count)
  }

  /// Five places in a row, the third of them elsewhere.
  @Test func aPlaceOutOfTheWayIsFound() {
    let points = [("a", "40", "60"), ("b", "41", "62"), ("c", "-41", "64"), ("d", "42", "66")]
    let places = points.map { id, latitude, longitude in
      """
        - {id: \(id), name: {en: \(id)ville, zh: \(id)城, ru: \(id)}, latitude: \(latitude), \
      longitude: \(longitude), cite: law}

      """
    }.joined()
    let stops = points.enumerated().map {
      "  - {from: line, to: \($1.0), sequence: \($0 + 1), cite: law}\n"
    }.joined()
    func lines(_ places: String) -> [String] {
      Self.lines(
        "places:\n\(places)corridors:\n"
          + "  - {id: line, name: {en: Line, zh: 线, ru: Линия}, mode: road, cite: law}\n"
          + "runs-through:\n" + stops + "  - {from: line, to: e, sequence: 5, cite: law}\n")
    }
    let last =
      "  - {id: e, name: {en: eville, zh: e城, ru: e}, latitude: 43, longitude: 68, cite: law}\n"
    let sound = (places + last).replacing("latitude: -41", with: "latitude: 41.5")
    #expect(lines(sound) == [])
    let shifted = (places + last).replacing("latitude: -41", with: "latitude: 41.5")
      .replacing("latitude: 43", with: "latitude: 3")
    #expect(
      lines(shifted) == [
        "f.yaml:14:6: doubt: 'line' runs-through 'e': 4341 kilometres from the place before it, "
          + "where the other legs have about 176 [data.jumping-route]",
        "f.yaml:13:6: note: the place before it",
      ])
  }

  @Test func skeletonsMakeLookAlikesOne() {
    let text = """
      events:
        - {id: one, name: {en: PAX 1O, zh: 会, ru: Мир}, cite: law}
        - {id: two, name: {en: PAX l0, zh: 议, ru: Съезд}, cite: law}
      """
    #expect(
      Self.load(text).diagnostics.map(\.id).contains("data.confusable-name"))
  }
}
