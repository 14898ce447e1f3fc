import GraphCore
import GraphTestSupport

@testable import GraphQuery

/// What a random question asks: a regular expression over edges, written out as a pattern and
/// understood by the oracle, each in its own way.
indirect enum WalkSpec {
  /// One edge.
  case hop(types: [String], direction: Direction, most: Int?)
  /// Several in a row.
  case sequence([WalkSpec])
  /// A part that repeats; nil has no bound.
  case repeated(WalkSpec, Int, Int?)

  enum Direction: String, CaseIterable { case right, left, either }

  /// The pattern, with nodes in between.
  func text(_ names: inout Int) -> String {
    names += 1
    let name = "e\(names)"
    switch self {
    case .hop(let types, let direction, let most):
      return Self.hop(name, types, direction, most, "")
    case .sequence(let parts): return parts.map { $0.text(&names) }.joined(separator: "()")
    case .repeated(.hop(let types, let direction, let most), let lower, let upper):
      return Self.hop(
        name, types, direction, most, "{\(lower),\(upper.map(String.init) ?? "")}")
    case .repeated(let part, let lower, let upper):
      let bounds = "{\(lower),\(upper.map(String.init) ?? "")}"
      return " (()\(part.text(&names))())\(bounds) "
    }
  }

  private static func hop(
    _ name: String, _ types: [String], _ direction: Direction, _ most: Int?,
    _ quantifier: String
  ) -> String {
    let inner = "[" + name + (types.isEmpty ? "" : ":" + types.joined(separator: "|"))
    let condition = most.map { " WHERE \(name).w <= \($0)" } ?? ""
    let (head, tail) = direction == .left ? ("<-", "-") : ("-", direction == .right ? "->" : "-")
    return head + inner + condition + "]" + tail + quantifier
  }

  /// The lengths of the prefixes of a walk that it matches, each as often as there are ways to.
  func matches(_ walk: Walk, from index: Int, _ graph: WalkGraph) -> [Int] {
    switch self {
    case .hop(let types, let direction, let most):
      guard index < walk.edges.count else { return [] }
      let edge = graph.edges[walk.edges[index]]
      guard types.isEmpty || types.contains(edge.type), most.map({ edge.weight <= $0 }) ?? true
      else { return [] }
      let (from, to) = (walk.nodes[index], walk.nodes[index + 1])
      let fits =
        switch direction {
        case .right: edge.source == from && edge.target == to
        case .left: edge.source == to && edge.target == from
        case .either: true
        }
      return fits ? [index + 1] : []
    case .sequence(let parts):
      return parts.reduce([index]) { ends, part in
        ends.flatMap { part.matches(walk, from: $0, graph) }
      }
    case .repeated(let part, let lower, let upper):
      var (ends, found) = ([index], lower == 0 ? [index] : [])
      var count = 0
      while !ends.isEmpty, count < upper ?? .max {
        ends = ends.flatMap { part.matches(walk, from: $0, graph) }
        count += 1
        if count >= lower { found += ends }
      }
      return found
    }
  }

  /// The least number of edges.
  var isUnbounded: Bool {
    switch self {
    case .hop: false
    case .sequence(let parts): parts.contains(where: \.isUnbounded)
    case .repeated(let part, _, let upper): upper == nil || part.isUnbounded
    }
  }
}

/// A walk through a small graph.
struct Walk: Hashable {
  var nodes: [Int]
  var edges: [Int] = []
}

/// A small multigraph with types and weights.
struct WalkGraph {
  struct Edge {
    let type: String
    let source: Int
    let target: Int
    let weight: Int
  }

  let nodeCount: Int
  let edges: [Edge]

  /// A graph by chance: parallel edges, loops and cycles are likely.
  init(_ random: inout RepeatableRandom) {
    let count = 2 + random.below(3)
    nodeCount = count
    edges = (0..<1 + random.below(6)).map { _ in
      Edge(
        type: random.once(in: 3) ? "S" : "R", source: random.below(count),
        target: random.below(count), weight: 1 + random.below(4))
    }
  }

  init(nodeCount: Int, edges: [Edge]) { (self.nodeCount, self.edges) = (nodeCount, edges) }

  /// The same graph as tables.
  func reader() throws -> TableReader {
    var builder = TableBuilder()
    for node in 0..<nodeCount {
      _ = builder.addNode(properties: QueryMap([("i", .integer(Int64(node)))]))
    }
    for edge in edges {
      builder.addEdge(
        edge.type, from: NodeID(edge.source), to: NodeID(edge.target),
        properties: QueryMap([("w", .integer(Int64(edge.weight)))]))
    }
    return try builder.build()
  }

  /// Every walk of at most `most` edges that `keeps` lets grow.
  func walks(most: Int, keeps: (Walk) -> Bool) -> [Walk] {
    var (all, layer) = ([Walk](), (0..<nodeCount).map { Walk(nodes: [$0]) })
    for _ in 0...most {
      all += layer
      layer = layer.flatMap { walk in longer(walk).filter(keeps) }
    }
    return all
  }

  private func longer(_ walk: Walk) -> [Walk] {
    let last = walk.nodes[walk.nodes.count - 1]
    return edges.indices.flatMap { edge -> [Walk] in
      let (source, target) = (edges[edge].source, edges[edge].target)
      var ends: [Int] = []
      if source == last { ends.append(target) }
      if target == last, source != target { ends.append(source) }
      return ends.map { Walk(nodes: walk.nodes + [$0], edges: walk.edges + [edge]) }
    }
  }
}

/// The modes as they are defined.
enum WalkMode: String, CaseIterable {
  case walk = "WALK"
  case trail = "TRAIL"
  case simple = "SIMPLE"
  case acyclic = "ACYCLIC"

  func admits(_ walk: Walk) -> Bool {
    switch self {
    case .walk: true
    case .trail: Set(walk.edges).count == walk.edges.count
    case .acyclic: Set(walk.nodes).count == walk.nodes.count
    case .simple:
      Set(walk.nodes.dropFirst()).count == walk.edges.count
        && !walk.nodes.dropFirst().dropLast().contains(walk.nodes[0])
        && (walk.edges.count != 2 || walk.edges[0] != walk.edges[1])
    }
  }

  /// Whether a walk that is not admitted may still grow into one that is: never.
  func mayGrow(_ walk: Walk) -> Bool { admits(walk) }
}
