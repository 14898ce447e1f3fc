import GraphCore
import GraphViews
import Testing

/// Signs of disputes: each note beneath a picture has its sign in it, and each sign its note.
@Suite struct DisputeSignTests {
  @Test func notesAndSignsBelongTogether() throws {
    let graph = try RealGraph.graph.get()
    let all = try DiagramBuilder.diagram(.timeline(in: graph), of: graph)
    for (name, diagram) in try RealGraph.diagrams() + [("timeline", all)] {
      let signs = Self.signs(in: Self.drawnTexts(of: diagram))
      let notes = diagram.notes.flatMap { Self.signs(in: [$0]).prefix(1) }
      #expect(Set(signs) == Set(notes), "\(name)")
      #expect(notes.count == diagram.signedDisputes.count, "\(name)")
      #expect(Set(Self.signs(in: Self.samples(of: diagram))) == Set(notes), "\(name)")
    }
  }

  /// The first signs are used before later ones.
  @Test func noSignIsSkipped() throws {
    let order = ["*", "†", "‡", "§", "¶", "#"]
    for (name, diagram) in try RealGraph.diagrams() {
      let notes = diagram.notes.flatMap { Self.signs(in: [$0]).prefix(1) }
      let first = (0..<notes.count).map { place in
        String(repeating: order[place % order.count], count: place / order.count + 1)
      }
      #expect(notes == first, "\(name)")
    }
  }

  /// Disputes of what is shown have a sign, or are told in a note that says that they have none.
  @Test func noDisputeIsPassedOver() throws {
    for (name, diagram) in try RealGraph.diagrams() where diagram.language == .english {
      guard !diagram.id.hasPrefix("disputes") else { continue }
      let disputes = Set(diagram.shownEdges.compactMap { diagram.graph.claim(of: $0).dispute })
      let unsigned = disputes.subtracting(diagram.signedDisputes)
      let note = diagram.notes.first { $0.hasPrefix("Disputed, too, without a sign here: ") }
      #expect(unsigned.isEmpty || note != nil, "\(name)")
      for dispute in unsigned where unsigned.count <= 3 {
        let topic = diagram.graph[dispute].topic
        #expect(note?.contains(topic.prefix(100)) == true, "\(name): \(topic)")
      }
    }
  }

  private static let letters: Set<Character> = ["*", "†", "‡", "§", "¶", "#"]

  /// The runs of one sign in some texts.
  private static func signs(in texts: [String]) -> [String] {
    texts.flatMap { text -> [String] in
      var runs: [String] = []
      var last: Character?
      for character in text {
        if letters.contains(character) {
          if character == last {
            runs[runs.count - 1].append(character)
          } else {
            runs.append(String(character))
          }
        }
        last = character
      }
      return runs
    }
  }

  /// What stands in the picture itself, not in its title, notes and key.
  private static func drawnTexts(of diagram: Diagram) -> [String] {
    let own = diagram.furniture.filter { !$0.id.hasPrefix("page-") && !$0.id.hasPrefix("legend-") }
    let lines = (diagram.nodes + own).flatMap(\.lines)
    return lines.map(\.text) + lines.compactMap(\.trailing) + diagram.edges.flatMap(\.label)
      + diagram.groups.map(\.title)
  }

  private static func samples(of diagram: Diagram) -> [String] {
    diagram.legend.entries.compactMap { entry in
      if case .mark(let mark) = entry.sample { mark } else { nil }
    }
  }
}
