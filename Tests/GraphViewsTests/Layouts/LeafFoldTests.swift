import GraphCore
import GraphTestSupport
import Testing

@testable import GraphViews

/// Leaves that are told together, compared with a slow count of their neighbours.
@Suite struct LeafFoldTests {
  private func scene(_ graph: Graph) -> Scene {
    let members = graph.nodeIDs.map { SelectedGroup.Member($0) }
    let selection = Selection(
      groups: [SelectedGroup(members: members)], edges: Array(graph.edgeIDs))
    let view = GraphView(
      id: "all", title: LocalizedText("All"), showing: PartsSelector(groups: []), layout: "network")
    return Scene(
      view: view, graph: graph, frame: .day(graph.knowledge), language: .english,
      theme: ThemeCatalog.all[0], selection: selection)
  }

  /// Stars of random sizes round a few hubs that are tied to each other.
  private func sketch(seed: UInt64) throws -> GraphSketch {
    var state = seed
    func random(_ limit: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % limit
    }
    let kinds = ["lies", "member", "partner"]
    var lines = ["H0 -partner- H1", "H1 -partner- H2"]
    for leaf in 0..<Int(5 + random(20)) {
      let kind = kinds[Int(random(3))]
      let arrow = kind == "partner" ? "-" : "->"
      lines.append("H\(random(3)) -\(kind)\(arrow) L\(leaf)")
      if random(5) == 0 { lines.append("H\(random(3)) -lies-> L\(leaf)") }
    }
    return try GraphSketch(lines.joined(separator: "\n"))
  }

  @Test(arguments: [UInt64](1...25))
  func foldsHoldLeavesOfOneNeighbourAndOneSort(seed: UInt64) throws {
    let graph = try sketch(seed: seed).graph
    let scene = scene(graph)
    let folds = LeafFold.folds(of: scene, least: 3)
    var told: Set<NodeID> = []
    for fold in folds {
      #expect(fold.members.count >= 3)
      var words: Set<String> = []
      for member in fold.members {
        #expect(told.insert(member.node).inserted, "told twice")
        let edges = graph.edgeIDs.filter {
          graph[$0].source == member.node || graph[$0].target == member.node
        }
        #expect(Set(edges.map { graph[$0].otherEnd(than: member.node) }) == [fold.hub])
        #expect(edges.allSatisfy(fold.edges.contains))
        words.insert(Set(edges.map { graph.kind(of: $0).name }).sorted().joined())
      }
      #expect(words.count == 1)
    }
    let rest = graph.nodeIDs.filter { !told.contains($0) }
    #expect(rest.count + folds.reduce(0) { $0 + $1.members.count } == graph.nodes.count)
  }

  @Test func namesThatDoNotFitAreCounted() {
    let names = (1...30).map { (text: "Place number \($0)", year: Int?.none) }
    let all = FoldedNames(names, in: .english, width: 200)
    #expect(all.hidden == 0 && all.lines.count > 3)
    let few = FoldedNames(names, in: .english, width: 200, limit: 3)
    #expect(few.lines.count <= 3 && few.hidden > 0)
    #expect(few.lines.last?.text.hasSuffix("and \(few.hidden) more") == true)
    let shown = few.lines.map(\.text).joined(separator: " ").split(separator: "·").count
    #expect(shown + few.hidden == 30)
  }

  /// No layout of one entity's ties loses one of them, however dense it is.
  @Test(arguments: ["ego", "layers", "network"])
  func everyTieOfADensePictureIsTold(layout: String) throws {
    let lines = (0..<150).map {
      "A -\(["lies", "member", "part"][$0 % 3])-> B\($0) since 2001-02-03"
    }
    let sketch = try GraphSketch(lines.joined(separator: "\n"))
    var view = GraphView.around(try sketch.node("A"), in: sketch.graph)
    view.layout = layout
    let diagram = try DiagramBuilder.diagram(view, of: sketch.graph)
    let told = (diagram.nodes.map(\.tooltip) + diagram.edges.map(\.tooltip)).joined(separator: " ")
    #expect(diagram.shownEdges.count == 120)
    for edge in diagram.shownEdges {
      let name = sketch.graph[sketch.graph[edge].target].names.text(in: .english)
      #expect(told.contains(" \(name), since 3 February 2001"), "\(name)")
    }
  }
}
