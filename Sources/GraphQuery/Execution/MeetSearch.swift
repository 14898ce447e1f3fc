import GraphCore

/// A shortest walk between two nodes over edges that fit one test, searched from both ends.
///
/// I. Pohl, "Bi-directional search" (Machine Intelligence 6, 1971), on edges without weight: the
/// side whose next layer has fewer edges is expanded. Its memory stays with the topology and is
/// only stamped out of date, so that a query costs what it visits.
final class MeetSearch {
  private struct Side {
    var marks: [UInt64]
    var parents: [UInt32]
    var frontier: [UInt32] = []
    var depth = 0
    var weight = 0
  }

  private var sides: [Side]
  private var epoch: UInt64 = 0
  /// Whether a search is at work; a condition inside it may ask for another.
  private(set) var isBusy = false

  init(nodeCount: Int) {
    let side = Side(
      marks: Array(repeating: 0, count: nodeCount),
      parents: Array(repeating: 0, count: nodeCount))
    sides = [side, side]
  }

  /// The nodes and edges of a shortest walk, from the ground's source to its target.
  func walk(
    _ ground: WalkGround, to target: UInt32, _ move: Automaton.Move, most: Int,
    _ row: inout QueryRow
  ) throws(QueryError) -> (nodes: [UInt32], edges: [UInt32])? {
    guard let test = move.edge else { return nil }
    isBusy = true
    defer { isBusy = false }
    let ahead = ground.plan.isReversed ? test.reversed : test
    begin(ground.source, target, ahead, ground)
    var meter = 0
    defer { ground.meter.edges += meter }
    while !sides[0].frontier.isEmpty, !sides[1].frontier.isEmpty,
      sides[0].depth + sides[1].depth < most
    {
      let side = sides[0].weight <= sides[1].weight ? 0 : 1
      let test = side == 0 ? ahead : ahead.reversed
      if let middle = try expand(side, test, move, ground, &row, &meter) {
        return way(through: middle, ground)
      }
      guard ground.run.goesOn() else { return nil }
    }
    return nil
  }

  private func begin(_ source: UInt32, _ target: UInt32, _ test: EdgeTest, _ ground: WalkGround) {
    epoch += 1
    for (index, node) in [source, target].enumerated() {
      sides[index].frontier.removeAll(keepingCapacity: true)
      sides[index].frontier.append(node)
      sides[index].depth = 0
      sides[index].weight = ground.topology.degree(of: node)
      sides[index].marks[Int(node)] = epoch << 32
    }
  }

  /// Expands a side by a layer, until a node is met that the other side has reached.
  private func expand(
    _ index: Int, _ test: EdgeTest, _ move: Automaton.Move, _ ground: WalkGround,
    _ row: inout QueryRow, _ touched: inout Int
  ) throws(QueryError) -> UInt32? {
    let (stamp, topology) = (epoch << 32, ground.topology)
    let mark = stamp | UInt64(sides[index].depth + 1)
    let isPlain = move.checks.isEmpty && ground.taken.isEmpty
    let frontier = sides[index].frontier
    var (next, weight) = ([UInt32](), 0)
    for node in frontier {
      var scan = EdgeScan(test, at: node, in: topology)
      while let found = scan.next(topology, ground.frame, &touched) {
        guard sides[index].marks[Int(found.neighbor)] < stamp else { continue }
        let isMet = sides[1 - index].marks[Int(found.neighbor)] >= stamp
        if !isMet, ground.gate.presence.of(found.neighbor) != .present { continue }
        if !isPlain, try !passes(move, found.edge, ground, &row) { continue }
        sides[index].marks[Int(found.neighbor)] = mark
        sides[index].parents[Int(found.neighbor)] = found.edge
        if isMet {
          sides[index].depth += 1
          return found.neighbor
        }
        next.append(found.neighbor)
        weight += topology.degree(of: found.neighbor)
      }
    }
    sides[index].frontier = next
    sides[index].weight = weight
    sides[index].depth += 1
    return nil
  }

  private func passes(
    _ move: Automaton.Move, _ edge: UInt32, _ ground: WalkGround, _ row: inout QueryRow
  ) throws(QueryError) -> Bool {
    if ground.taken.contains(edge) { return false }
    if let slot = move.slot { row[slot] = .edge(EdgeID(rawValue: edge)) }
    for check in move.checks where try !check.holds(&row, ground.gate.context) { return false }
    return true
  }

  private func way(through middle: UInt32, _ ground: WalkGround) -> (
    nodes: [UInt32], edges: [UInt32]
  ) {
    let (head, tail) = (chain(0, from: middle, ground), chain(1, from: middle, ground))
    return (
      head.nodes.reversed() + [middle] + tail.nodes, head.edges.reversed() + tail.edges
    )
  }

  private func chain(
    _ index: Int, from node: UInt32, _ ground: WalkGround
  ) -> (nodes: [UInt32], edges: [UInt32]) {
    var (nodes, edges, at) = ([UInt32](), [UInt32](), node)
    while sides[index].marks[Int(at)] & 0xFFFF_FFFF > 0 {
      let edge = sides[index].parents[Int(at)]
      let (one, two) = ground.topology.ends(of: edge)
      at = one == at ? two : one
      edges.append(edge)
      nodes.append(at)
    }
    return (nodes, edges)
  }
}

extension Topology {
  /// How many edges stand at a node.
  @inline(__always)
  func degree(of node: UInt32) -> Int {
    let id = NodeID(rawValue: node)
    return out.slice(of: id).count + into.slice(of: id).count
  }

  /// The two ends of an edge.
  func ends(of edge: UInt32) -> (UInt32, UInt32) {
    (edges.sources[Int(edge)], edges.targets[Int(edge)])
  }
}
