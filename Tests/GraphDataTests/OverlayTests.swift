import Diagnostics
import GraphCore
import GraphData
import SCO
import Testing

/// Overlays add to, correct, dispute and withdraw what lies below them, and tell what they did.
@Suite struct OverlayTests {
  static func load(_ text: String) throws -> Dataset {
    DatasetLoader(schema: .sco).load(
      [SourceFile(name: "mine.yaml", text: text)], over: try PocketData.load().checkedGraph())
  }

  static func report(_ dataset: Dataset) -> [String] {
    dataset.changes.map { change in
      let place = change.location.map { "\($0.line):\($0.column) " } ?? ""
      return place + "\(change.kind.rawValue) \(change.subject)"
        + change.details.map { "; \($0)" }.joined()
        + (change.before.map { " (\($0))" } ?? "")
    }
  }

  @Test func additionsAreTold() throws {
    let dataset = try Self.load(
      """
      themes:
        - {id: energy, name: {en: Energy, zh: 能源, ru: Энергетика}, cite: doc}
      works-on:
        - {from: sco, to: energy, cite: doc}

      """)
    #expect(DiagnosticFormatter().string(for: dataset.diagnostics) == "")
    #expect(
      Self.report(dataset) == ["2:6 added energy", "4:6 added works-on/sco/energy"])
  }

  @Test func anEntityIsExtended() throws {
    let dataset = try Self.load(
      """
      corridors:
        - extends: cpec
          aliases: [The Corridor]
          length-km: {value: 3000, cite: doc}

      """)
    #expect(DiagnosticFormatter().string(for: dataset.diagnostics) == "")
    #expect(
      Self.report(dataset) == [
        "2:14 extended cpec; also called 'The Corridor' (records.yaml:16:5)",
        "4:17 added cpec/length-km",
      ])
    let graph = try dataset.checkedGraph()
    let cpec = try #require(graph.node(id: "cpec"))
    #expect(graph[cpec].aliases == ["The Corridor"])
    #expect(
      graph.value(of: cpec, property: "length-km", in: .day(graph.knowledge)) == .number(3000))
    #expect(graph.claim(of: cpec).location?.file == "records.yaml")
    #expect(graph.checkInvariants() == [])
  }

  @Test func anEntityIsCorrected() throws {
    let dataset = try Self.load(
      """
      corridors:
        - corrects: cpec
          name: {en: C.P.E.C.}
          mode: {value: railway, cite: doc}
          cite: doc#p. 9

      """)
    #expect(DiagnosticFormatter().string(for: dataset.diagnostics) == "")
    #expect(
      Self.report(dataset) == [
        "2:15 corrected cpec; name in en 'C.P.E.C.', was 'CPEC' (records.yaml:16:5)",
        "4:12 corrected cpec/mode; mode railway, was economic-corridor (records.yaml:18:5)",
      ])
    let graph = try dataset.checkedGraph()
    let cpec = try #require(graph.node(id: "cpec"))
    #expect(graph[cpec].names[.english] == "C.P.E.C.")
    #expect(graph[cpec].names[.chinese] == "中巴经济走廊")
    #expect(graph.claim(of: cpec).citations.first?.locator == "p. 9")
    #expect(graph.claims(of: cpec, property: "mode").count == 1)
    #expect(graph.claims(of: cpec, property: "stage").count == 2)
  }

  /// Who corrects a number is told of the number alone, and of no names that are not hers.
  @Test func aCorrectionIsToldOnceAndBlamesNobodyElsesNames() throws {
    let twins = """
      places:
        - {id: here, name: {en: Twin, zh: 此, ru: Тут}, latitude: 1, longitude: 1, cite: doc}
        - {id: there, name: {en: Twin, zh: 彼, ru: Там}, latitude: 2, longitude: 2, cite: doc}
        - {id: mixed, name: {en: Pоrt, zh: 港, ru: Порт}, latitude: 3, longitude: 3, cite: doc}
      located-in:
        - {from: here, to: india, cite: doc}
        - {from: there, to: india, cite: doc}
        - {from: mixed, to: india, cite: doc}

      """
    let below = PocketData.load(twins)
    #expect(
      Set(below.diagnostics.filter { $0.severity == .warning }.map(\.id)) == [
        "data.ambiguous-name", "data.mixed-script",
      ])
    let above = DatasetLoader(schema: .sco).load(
      [
        SourceFile(
          name: "mine.yaml",
          text: """
            places:
              - corrects: here
                latitude: {value: 5, cite: doc}
                cite: doc
              - {corrects: mixed, cite: doc#p. 3, note: Seen again.}

            """)
      ], over: try below.checkedGraph())
    #expect(DiagnosticFormatter().string(for: above.diagnostics) == "")
    #expect(
      Self.report(above) == [
        "3:16 corrected here/latitude; latitude 5, was 1 (f.yaml:2:50)",
        "5:16 corrected mixed (f.yaml:4:6)",
      ])
  }

  @Test func aRelationshipIsCorrected() throws {
    let dataset = try Self.load(
      """
      participates-in:
        - corrects: participates-in/india/sco/2005-07
          from: india
          to: sco
          status: observer
          since: 2005-07-05
          until: 2017-06-09
          cite: doc#p. 1

      """)
    #expect(DiagnosticFormatter().string(for: dataset.diagnostics) == "")
    #expect(
      Self.report(dataset) == [
        "2:5 corrected participates-in/india/sco/2005-07; since 2005-07-05, was 2005-07 "
          + "(records.yaml:25:6)"
      ])
    let graph = try dataset.checkedGraph()
    let base = try PocketData.load().checkedGraph()
    #expect(graph.claims.count == base.claims.count)
    #expect(graph.edges.count == base.edges.count)
    #expect(graph.checkInvariants() == [])
    #expect(graph.claims.last?.location?.file == "mine.yaml")
  }

  @Test func aCorrectionOfEverySideSettlesADispute() throws {
    let withdrawals = ["2017-06-09", "2017", "2004-06-17"].map {
      "  - {claim: participates-in/india/sco/\($0), reason: Settled.}\n"
    }
    let dataset = try Self.load("withdrawals:\n" + withdrawals.joined())
    #expect(DiagnosticFormatter().string(for: dataset.diagnostics) == "")
    #expect(dataset.changes.count == 3)
  }

  @Test func aClaimIsDisputed() throws {
    let dataset = try Self.load(
      """
      disputes:
        - id: when
          topic: When India joined
          assessment: The second is right.
          cite: doc
          sides:
            - {claim: participates-in/india/sco/2017-06-09, preferred: no}
      participates-in:
        - {from: india, to: sco, status: member, since: 2017-06-10, cite: doc, dispute: when}

      """)
    #expect(DiagnosticFormatter().string(for: dataset.diagnostics) == "")
    #expect(
      Self.report(dataset) == [
        "2:9 added dispute when",
        "7:17 disputed participates-in/india/sco/2017-06-09; not preferred; dispute when "
          + "(records.yaml:26:6)",
        "9:6 added participates-in/india/sco/2017-06-10",
      ])
    let graph = try dataset.checkedGraph()
    let dispute = try #require(graph.disputes.firstIndex { $0.id == "when" })
    #expect(graph.sides(of: DisputeID(dispute)).count == 2)
  }

  @Test func aClaimIsWithdrawn() throws {
    let dataset = try Self.load(
      "withdrawals:\n  - {claim: partnership/india/china, reason: Not so.}\n")
    #expect(DiagnosticFormatter().string(for: dataset.diagnostics) == "")
    #expect(
      Self.report(dataset) == [
        "2:13 withdrawn partnership/china/india; Not so. (records.yaml:30:5)"
      ])
    #expect(try !dataset.checkedGraph().claims.contains { $0["wording"] != nil })
  }

  @Test(arguments: [
    (
      "states:\n  - {extends: chna, aliases: Zhong}\n", "2:15", "data.unknown-entity",
      "no entity named 'chna'; did you mean 'china'?"
    ),
    (
      "organizations:\n  - {extends: china, aliases: Zhong}\n", "2:15", "data.change-target",
      "'china' stands in another section, 'states'"
    ),
    (
      "states:\n  - {extends: china, name: {en: PR China}}\n", "2:15", "data.change-target",
      "'china' has a name in en already; 'corrects: china' replaces it"
    ),
    (
      "states:\n  - {extends: china, id: x, aliases: Zhong}\n", "2:15", "data.change-keys",
      "an entry has one of 'id', 'extends' and 'corrects'"
    ),
    (
      "states:\n  - {extends: china, since: 1949-10-01}\n", "2:22", "data.change-keys",
      "'extends' adds names, aliases and properties; 'since' is of the entity itself, and "
        + "'corrects' replaces it"
    ),
    (
      "states:\n  - {id: nepal, name: {en: Nepal, zh: 尼, ru: Н}, iso2: NP, cite: doc}\n"
        + "  - {extends: nepal, aliases: N}\npartnership:\n"
        + "  - {between: [nepal, china], level: strategic, wording: x, cite: doc}\n",
      "3:15", "data.change-target", "'nepal' is declared in the same files; write it there"
    ),
    (
      "withdrawals:\n  - {claim: participates-in/india/sco, reason: x}\n", "2:13",
      "data.change-target",
      "4 claims of the data below are at 'participates-in/india/sco'; say "
        + "'participates-in/india/sco/2005-07', 'participates-in/india/sco/2017-06-09', "
        + "'participates-in/india/sco/2004-06-17' or 'participates-in/india/sco/2017'"
    ),
    (
      "withdrawals:\n  - {claim: participates-in/india, reason: x}\n", "2:13",
      "data.change-target", "no claim of the data below is at 'participates-in/india'"
    ),
    (
      "withdrawals:\n  - {claim: india, reason: x}\n", "2:13", "data.change-target",
      "an entity cannot be withdrawn; withdraw its relationships, or end it with 'corrects' and "
        + "'until'"
    ),
    (
      "corridors:\n  - {extends: cpec, length-km: 5}\n", "2:21", "data.uncited-claim",
      "length-km of 'cpec' has no citation"
    ),
    (
      "corridors:\n  - {extends: cpec, mode: railway, cite: doc}\n", "2:21", "data.overlap",
      "mode of 'cpec': this overlaps another claim at all times"
    ),
    (
      "corridors:\n  - {extends: cpec, aliases: India}\n", "2:15", "data.ambiguous-name",
      "'cpec' is called 'india', and so is 'india'"
    ),
  ])
  func whatDoesNotFitIsRefused(
    _ text: String, _ place: String, _ id: String, _ message: String
  ) throws {
    let found = try Self.load(text).diagnostics.filter { $0.severity.failsCheck }
    #expect(found.map(\.message) == [message])
    #expect(found.map(\.id) == [id])
    #expect(found.first?.range.map { "\($0.start.line):\($0.start.column)" } == place)
  }

  @Test func withoutDataBelowThereIsNothingToChange() {
    #expect(
      PocketData.load("states:\n  - {extends: china, aliases: Zhong}\n").diagnostics.map(\.message)
        == ["'china' is declared in the same files; write it there"])
    #expect(
      PocketData.load("withdrawals:\n  - {claim: china, reason: x}\n").diagnostics.map(\.id) == [
        "data.change-target"
      ])
    #expect(PocketData.load().changes == [])
  }
}
