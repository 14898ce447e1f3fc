import GraphCore
import GraphTestSupport
import Testing

@testable import GraphViews

@Suite struct RingsLayoutTests {
  private func diagram(_ text: String, around center: String) throws -> Diagram {
    let sketch = try GraphSketch(text)
    var view = GraphView.around(try sketch.node(center), in: sketch.graph, hops: 2)
    view.layout = "rings"
    return try DiagramBuilder.diagram(view, of: sketch.graph)
  }

  /// All boxes of a ring are as far from the centre, and the angles between them are even.
  @Test func ringsAreTrueCircles() throws {
    let near = (1...7).map { "A -lies-> B\($0)" }
    let far = (1...5).map { "B\($0) -lies-> C\($0)" }
    let diagram = try diagram((near + far).joined(separator: "\n"), around: "A")
    let middle = try #require(diagram.nodes.first { $0.id == "a" }?.frame).center
    for (letter, count) in [("b", 7), ("c", 5)] {
      let places = diagram.nodes.filter { $0.id.hasPrefix(letter) }.compactMap { $0.frame?.center }
      #expect(places.count == count)
      let radius = distance(places[0], middle)
      for place in places { #expect(abs(distance(place, middle) - radius) < 0.01) }
      let side = 2 * radius * MapProjection.sine(180 / Double(count))
      for place in places {
        let nearest = places.filter { $0 != place }.map { distance($0, place) }.min() ?? 0
        #expect(abs(nearest - side) < 0.01)
      }
    }
  }

  @Test func namesRunClockwiseWhereNoLinesJoinThem() throws {
    let sketch = try GraphSketch("A -lies-> B\nC -lies-> D\nE -lies-> F")
    let all = ["a", "b", "c", "d", "e", "f"].map { PartsSelector.Part.entity(ViewName($0)) }
    let view = GraphView(
      id: "ring", title: LocalizedText("Ring"), showing: PartsSelector(groups: [.init(all)]),
      layout: "rings")
    let diagram = try DiagramBuilder.diagram(view, of: sketch.graph)
    let top = try #require(diagram.nodes.min { ($0.frame?.y ?? 0) < ($1.frame?.y ?? 0) })
    #expect(top.id == "a")
    let b = try #require(diagram.nodes.first { $0.id == "b" }?.frame).center
    let f = try #require(diagram.nodes.first { $0.id == "f" }?.frame).center
    #expect(b.x > f.x && abs(b.y - f.y) < 0.01)
  }

  @Test func linesEndAtBoxes() throws {
    let diagram = try diagram("A -lies-> B\nA -lies-> C\nB -lies-> C\nC -lies-> D", around: "A")
    for edge in diagram.edges {
      for (id, point) in [(edge.source, edge.route.first), (edge.target, edge.route.last)] {
        let frame = try #require(diagram.nodes.first { $0.id == id }?.frame)
        let place = try #require(point)
        let wide = Frame(frame.x - 0.1, frame.y - 0.1, frame.width + 0.2, frame.height + 0.2)
        let thin = Frame(frame.x + 0.1, frame.y + 0.1, frame.width - 0.2, frame.height - 0.2)
        #expect(wide.contains(Frame(place.x, place.y, 0, 0)))
        #expect(!thin.contains(Frame(place.x, place.y, 0, 0)))
      }
    }
  }
}

@Suite struct RingOrderTests {
  private func lines(_ random: inout RepeatableRandom, nodes: Int, count: Int) -> [RingOrder.Line] {
    (0..<count).compactMap { _ in
      let (one, two) = (random.below(nodes), random.below(nodes))
      return one == two ? nil : RingOrder.Line(one: one, two: two)
    }
  }

  @Test func noOrderIsWorseThanTheGivenOne() {
    for seed in 0..<40 as Range<UInt64> {
      var random = RepeatableRandom(seed: seed)
      let rings = [Array(0..<1), Array(1..<7), Array(7..<15)]
      let lines = lines(&random, nodes: 15, count: 16)
      var search = RingOrder(rings: rings, lines: lines)
      let before = search.crossings
      search.improve()
      #expect(search.crossings <= before)
      #expect(search.rings.map { $0.sorted() } == rings)
    }
  }

  /// On one small ring the order is as good as the best of all permutations.
  @Test func smallRingsAreSolvedBest() {
    for seed in 0..<30 as Range<UInt64> {
      var random = RepeatableRandom(seed: seed)
      let lines = lines(&random, nodes: 6, count: 8)
      var search = RingOrder(rings: [Array(0..<6)], lines: lines)
      search.improve()
      let best = permutations(Array(0..<6)).map {
        RingOrder(rings: [$0], lines: lines).crossings
      }.min()
      #expect(search.crossings == best, "seed \(seed)")
    }
  }

  private func permutations(_ items: [Int]) -> [[Int]] {
    guard items.count > 1 else { return [items] }
    return items.flatMap { item in
      permutations(items.filter { $0 != item }).map { [item] + $0 }
    }
  }
}
