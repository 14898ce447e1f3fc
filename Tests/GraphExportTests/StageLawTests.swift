import GraphCore
import GraphExport
import GraphText
import GraphViews
import SCO
import Testing

/// Nothing that is not at work passes for what is: in every view it is drawn with a dash, and the
/// key says by its word which stage the dash stands for.
@Suite struct StageLawTests {
  /// The stages of what is not at work.
  private static let idle: Set<Stage> = [
    .proposed, .agreed, .underConstruction, .dormant, .suspended, .ended,
  ]

  private struct Idle: Hashable {
    let node: NodeID
    let word: String
  }

  private static func idle(_ node: NodeID, in diagram: Diagram) -> Idle? {
    let value = diagram.graph.value(of: node, property: "stage", in: diagram.frame)?.text
    guard let stage = value.flatMap(Stage.init), idle.contains(stage) else { return nil }
    return Idle(node: node, word: stage.name.text(in: diagram.language))
  }

  /// The views in their own layouts, with what stands in them for a thing that is not at work.
  @Test func whatIsNotAtWorkIsToldByItsStage() throws {
    var count = 0
    for (name, diagram) in try RealGraph.diagrams() {
      let things = Set(
        (diagram.nodes.map(\.subject) + diagram.edges.map(\.subject))
          .flatMap { Self.ends(of: $0, in: diagram.graph) })
      for thing in things.sorted().compactMap({ Self.idle($0, in: diagram) }) {
        count += 1
        let id = diagram.graph[thing.node].id
        let parts = Self.parts(of: thing.node, in: diagram).filter { part in
          !part.texts.contains { $0.contains(thing.word) }
        }
        let patterns = Set(parts.map(\.pattern))
        #expect(!patterns.contains(.solid), "\(name): '\(id)' (\(thing.word)) has no dash")
        for pattern in patterns where pattern != .solid {
          let isInKey = diagram.legend.entries.contains {
            $0.text.contains(thing.word) && Self.pattern(of: $0.sample) == pattern
          }
          #expect(isInKey, "\(name): the key has no dash for '\(id)' (\(thing.word))")
        }
      }
    }
    #expect(count > 300)
  }

  /// The things that a part of a picture shows, or ties.
  private static func ends(of subject: DiagramSubject, in graph: Graph) -> [NodeID] {
    switch subject {
    case .node(let node): [node]
    case .edge(let edge): [graph[edge].source, graph[edge].target]
    case .level, .cover, .furniture: []
    }
  }

  /// What tells a thing: its lines, where it has some; else its boxes and the cells of its ties.
  ///
  /// Text alone has no outline; its cells have.
  private static func parts(
    of node: NodeID, in diagram: Diagram
  ) -> [(pattern: LinePattern, texts: [String])] {
    let lines = diagram.edges.filter { $0.subject == .node(node) }
    guard lines.isEmpty else { return lines.map { ($0.look.pattern, []) } }
    let boxes = diagram.nodes.filter { box in
      let isCell = box.classes.contains("cell") && !isCount(box)
      return box.look.stroke != nil
        && (box.subject == .node(node)
          || isCell && ends(of: box.subject, in: diagram.graph).contains(node))
    }
    return boxes.map { box in
      (box.look.pattern, box.lines.map { "\($0.text) \($0.trailing ?? "")" })
    }
  }

  /// Whether a box only says how many ties hold; the line below it names them.
  private static func isCount(_ box: DiagramNode) -> Bool {
    box.id.hasPrefix("held-") || box.id.hasPrefix("events-")
  }

  private static func pattern(of sample: Legend.Entry.Sample) -> LinePattern? {
    switch sample {
    case .node(let look), .cell(let look, _), .bars(let look, _): look.pattern
    case .edge(let look): look.pattern
    case .head, .mark: nil
    }
  }
}
