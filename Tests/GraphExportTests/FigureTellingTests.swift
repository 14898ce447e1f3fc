import GraphCore
import GraphExport
import GraphText
import GraphViews
import SCO
import Testing

/// What figures say to those who do not see them: in every view of the gallery and every language.
@Suite struct FigureTellingTests {
  /// What is described and is not at work is said not to be, on the day of the figure.
  @Test func theStageIsToldWhereverAThingIs() throws {
    var count = 0
    for (name, diagram) in try RealGraph.diagrams() {
      let parts =
        diagram.nodes.map { ($0.id, $0.subject, $0.tooltip) }
        + diagram.edges.map { ($0.id, $0.subject, $0.tooltip) }
      for (id, subject, tooltip) in parts {
        for word in stages(of: subject, in: diagram) {
          count += 1
          #expect(tooltip.contains(word), "\(name), \(id): no '\(word)' in '\(tooltip)'")
        }
      }
      for case .node(let node) in Set(diagram.nodes.map(\.subject)) {
        guard let word = stage(of: node, in: diagram) else { continue }
        let own = diagram.graph[node].names.text(in: diagram.language)
        let isCenter = diagram.title.contains(own)
        let told = isCenter ? [diagram.alternativeText] : []
        for text in told + [diagram.description] where text.contains(own) {
          #expect(text.contains(word), "\(name): '\(own)' without '\(word)'")
        }
      }
    }
    #expect(count > 500)
  }

  @Test func noSentenceIsToldTwice() throws {
    for (name, diagram) in try RealGraph.diagrams() {
      let texts = diagram.nodes.map(\.tooltip) + diagram.edges.map(\.tooltip)
      for text in texts + [diagram.description, diagram.alternativeText] {
        let sentences = Self.sentences(of: text)
        #expect(Set(sentences).count == sentences.count, "\(name): \(text)")
      }
    }
  }

  @Test func theDescriptionIsBoundedAndSaysWhatItLeavesOut() throws {
    for (name, diagram) in try RealGraph.diagrams() {
      #expect(diagram.description.count < 6500, "\(name): \(diagram.description.count)")
      #expect(diagram.alternativeText.count < 600, "\(name): \(diagram.alternativeText)")
    }
    let cut = try RealGraph.diagrams().filter { $0.diagram.description.contains("Not told here: ") }
    #expect(!cut.isEmpty)
  }

  /// Counted anew from the claims: how many held which status at the end of each year.
  @Test func growthTellsHowManyThereWere() throws {
    let graph = try RealGraph.graph.get()
    let sco = try #require(graph.node(id: "sco"))
    let edges = graph.edgeIDs.filter {
      graph.kind(of: $0).name == "PARTICIPATES_IN" && graph[$0].target == sco
        && graph.claim(of: $0).isPreferred
    }
    for (name, diagram) in try RealGraph.diagrams() where name.hasPrefix("growth.") {
      for year in [2001, 2005, 2017, 2024, 2025] {
        let day = min(Day(year: year, month: 12, day: 31), graph.knowledge)
        let members = edges.count {
          graph.claim(of: $0)["status"]?.text == "member"
            && graph.counted(graph[$0].claim)
              .contains(day)
        }
        let colon = diagram.language == .chinese ? "：" : ": "
        let sentence = Self.sentences(of: diagram.description)
          .first { $0.hasPrefix("\(year)\(colon)") }
        let word = ParticipationStatus.member.name.text(in: diagram.language)
        #expect(sentence?.contains("\(word)\(colon)\(members)") == true, "\(name) \(year)")
      }
    }
  }

  /// Counted anew from the claims: how many pairs held which level.
  @Test func theMatrixTellsHowManyPairsThereAre() throws {
    for (name, diagram) in try RealGraph.diagrams() where name.hasPrefix("partnerships.") {
      let graph = diagram.graph
      let held = diagram.shownEdges.filter { diagram.frame.admits(graph[$0].interval) }
      for level in Set(held.compactMap { graph[$0].level }) {
        let pairs = Set(
          held.filter { graph[$0].level == level }
            .map { Set([graph[$0].source, graph[$0].target]) })
        let own = graph.levels[level].name.text(in: diagram.language)
        let count = [
          Language.english: "(\(pairs.count) pair", .chinese: "（\(pairs.count)对）",
          .russian: "(пар: \(pairs.count))",
        ][diagram.language]
        let gap = diagram.language == .chinese ? "" : " "
        #expect(diagram.description.contains(own + gap + (count ?? "?")), "\(name): \(own)")
      }
    }
  }

  /// Who held what since when; what was changed on which day.
  @Test func timelinesAndComparisonsTellTheirDays() throws {
    let told = Dictionary(
      uniqueKeysWithValues: try RealGraph.diagrams().map { ($0.name, $0.diagram.description) })
    let status = try #require(told["sco-status.en"])
    #expect(status.contains("India: observer, from 5 July 2005 until 9 June 2017; member, since"))
    let tianjin = try #require(told["tianjin.ru"])
    #expect(tianjin.contains("Армения — партнёр по диалогу → партнёр с 01.09.2025"))
    let summits = try #require(told["summits.zh"])
    #expect(summits.contains("元首理事会会议：2001、2006、2012、2018、2025；"))
  }

  private static func sentences(of text: String) -> [String] {
    let plain = text.replacing("англ. ", with: "").replacing(/\[[^\]]*\]|［[^］]*］/, with: "")
    return plain.split(separator: /\.  ?|。/).map(String.init).filter { $0.count > 24 }
  }

  private func stages(of subject: DiagramSubject, in diagram: Diagram) -> [String] {
    switch subject {
    case .node(let node): [stage(of: node, in: diagram)].compactMap { $0 }
    case .edge(let edge):
      [diagram.graph[edge].source, diagram.graph[edge].target]
        .compactMap { stage(of: $0, in: diagram) }
    case .level, .cover, .furniture: []
    }
  }

  /// The word for a stage other than at work.
  private func stage(of node: NodeID, in diagram: Diagram) -> String? {
    let value = diagram.graph.value(of: node, property: "stage", in: diagram.frame)?.text
    guard let stage = value.flatMap(Stage.init), stage != .operating else { return nil }
    return stage.name.text(in: diagram.language)
  }
}
