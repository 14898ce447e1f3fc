import GraphCore

/// Walks of a repeated plain step between two bound ends, with an upper bound: half of the way is
/// looked for from each end.
///
/// From the far end every edge within half of the most steps is noted at the node where it would
/// be taken; from the other end walks grow depth first, over all edges at first and then over the
/// noted ones alone, each of which leads on. Meeting in the middle: I. Pohl, "Bi-directional
/// search" (Machine Intelligence 6, 1971); deviates in listing every walk and not the best one.
///
/// The walks come as `WalkCursor` gives them, in the order of a depth-first search from the left:
/// a walk before those that go on from it; at each node edges that go out before those that come
/// in, each by type, then by the number of the neighbour, then by that of the edge.
struct MeetingWalks {
  private struct Link {
    let neighbor: UInt32
    let edge: UInt32
    let next: Int32
  }

  private struct Frame {
    let node: UInt32
    var isGiven = false
    /// The edges at the node, while it lies in the first half.
    var scan: EdgeScan?
    /// Where its noted edges begin in `choices`.
    var first = 0
    var isBegun = false
  }

  private let ground: WalkGround
  private let target: UInt32
  private let test: EdgeTest
  private let inner: Automaton.NodeTest
  private let (fewest, most): (Int, Int)
  /// How many edges from the far end are noted.
  private let reach: Int
  /// The distance of each node to the far end, -1 where it is more than `reach`.
  private var near: [Int32]
  /// The last link noted at each node, -1 where there is none.
  private var heads: [Int32]
  private var links: [Link] = []
  private var choices: [(neighbor: UInt32, edge: UInt32)] = []
  private var frames: [Frame]
  private(set) var trail: WalkTrail

  /// Prepares a search; nil where the pattern is more than a repetition of one step that asks
  /// nothing but kinds, directions, levels and the time.
  ///
  /// - Complexity: O(nodes + edges within half of the most steps from the far end).
  init?(_ ground: WalkGround) {
    let (plan, topology) = (ground.plan, ground.topology)
    guard !plan.isReversed, let target = ground.target, let most = plan.automaton.most, most > 1,
      let (edge, inner) = plan.automaton.onlyStep, edge.incomparable == 0,
      [ground.source, target].allSatisfy({ ground.gate.presence.of($0) == .present })
    else { return nil }
    (self.ground, self.target, self.inner) = (ground, target, inner)
    (fewest, self.most, reach) = (plan.automaton.fewest, most, (most + 1) / 2)
    test = edge
    near = Array(repeating: -1, count: topology.nodeCount)
    heads = near
    trail = WalkTrail(
      from: ground.source, plan.rules, isReversed: plan.isReversed, taken: ground.taken,
      in: topology)
    frames = [Frame(node: ground.source)]
    note()
  }

  /// Goes on to the next walk, which `trail` then holds; false after the last.
  mutating func advance() -> Bool {
    while let last = frames.indices.last {
      guard ground.run.goesOn() else { return false }
      if !frames[last].isGiven {
        frames[last].isGiven = true
        if frames[last].node == target, trail.length >= fewest { return true }
      }
      if let step = step(last) {
        trail.push(step.edge, to: step.neighbor)
        frames.append(Frame(node: step.neighbor))
      } else {
        frames.removeLast()
        if !frames.isEmpty { trail.pop() }
      }
    }
    return false
  }

  private mutating func step(_ last: Int) -> (neighbor: UInt32, edge: UInt32)? {
    let left = most - trail.length
    guard left > 0 else { return nil }
    if !frames[last].isBegun { begin(last, left) }
    if left > reach {
      while let found = frames[last].scan?.next(
        ground.topology, ground.frame, &ground.meter.edges)
      {
        let distance = near[Int(found.neighbor)]
        if distance >= 0 ? Int(distance) < left : reach + 1 < left, admits(found) { return found }
      }
      return nil
    }
    while choices.count > frames[last].first, let found = choices.popLast() {
      if near[Int(found.neighbor)] < left, admits(found) { return found }
    }
    return nil
  }

  private func admits(_ found: (neighbor: UInt32, edge: UInt32)) -> Bool {
    guard trail.admits(found.edge, to: found.neighbor) else { return false }
    switch ground.gate.presence.of(found.neighbor) {
    case .present: return true
    case .proposed: return inner.admitsProposed
    case .absent: return false
    }
  }

  /// Looks at the edges of a frame's node; noted ones in the order of their rows, the first last.
  private mutating func begin(_ last: Int, _ left: Int) {
    frames[last].isBegun = true
    guard left <= reach else {
      frames[last].scan = EdgeScan(test, at: frames[last].node, in: ground.topology)
      return
    }
    frames[last].first = choices.count
    let node = frames[last].node
    var index = heads[Int(node)]
    while index >= 0 {
      let link = links[Int(index)]
      if near[Int(link.neighbor)] < left { choices.append((link.neighbor, link.edge)) }
      index = link.next
    }
    let first = frames[last].first
    guard choices.count > first + 1 else { return }
    let edges = ground.topology.edges
    func key(_ one: (neighbor: UInt32, edge: UInt32)) -> (Int, UInt8, UInt32, UInt32) {
      let kind = edges.kinds[Int(one.edge)]
      let isForward =
        edges.sources[Int(one.edge)] == node && test.forward & 1 << UInt64(kind & 63) != 0
      return (isForward ? 0 : 1, kind, one.neighbor, one.edge)
    }
    choices[first...].sort { key($0) > key($1) }
  }

  /// Notes the edges near the far end, layer by layer.
  private mutating func note() {
    near[Int(target)] = 0
    let (back, topology) = (test.reversed, ground.topology)
    var layer = [target]
    for depth in 1...reach {
      var next: [UInt32] = []
      for node in layer {
        guard ground.run.goesOn() else { return }
        var scan = EdgeScan(back, at: node, in: topology)
        while let found = scan.next(topology, ground.frame, &ground.meter.edges) {
          let here = Int(found.neighbor)
          links.append(Link(neighbor: node, edge: found.edge, next: heads[here]))
          heads[here] = Int32(links.count - 1)
          guard near[here] < 0 else { continue }
          near[here] = Int32(depth)
          next.append(found.neighbor)
        }
      }
      layer = next
    }
  }
}

/// Gives the walks of `MeetingWalks` as rows, one when it is asked for.
final class MeetingWalkCursor: RowCursor {
  private let ground: WalkGround
  private let origin: QueryRow
  private var walks: MeetingWalks

  init?(_ ground: WalkGround, _ row: QueryRow) {
    guard let walks = MeetingWalks(ground) else { return nil }
    (self.ground, origin, self.walks) = (ground, row, walks)
  }

  func next() -> QueryRow? {
    guard walks.advance(), ground.run.listsPath() else { return nil }
    guard let slot = ground.plan.writer.path else { return origin }
    let nodes = walks.trail.nodes.map { NodeID(rawValue: $0) }
    let edges = walks.trail.edges.map { EdgeID(rawValue: $0) }
    var row = origin
    row[slot] = .path(QueryPath(nodes: nodes, edges: edges))
    return row
  }
}

extension Automaton {
  /// The one step of a bounded repetition that fills no slot and asks nothing of single nodes or
  /// of values, and what its inner nodes must be; each of its lengths has one way through the
  /// automaton.
  fileprivate var onlyStep: (edge: EdgeTest, inner: NodeTest)? {
    guard let step = plainStep, let edge = step.edge, let most, most <= 64, capturesNothing,
      moves.allSatisfy(\.checks.isEmpty), states.allSatisfy(\.test.isBlank)
    else { return nil }
    let tests = states.indices.filter { $0 != 0 && $0 != end }.map { states[$0].test }
    let inner = tests.first ?? NodeTest(admitsProposed: true)
    guard tests.allSatisfy({ $0 == inner }), hasOneWayForEachLength(most) else { return nil }
    return (edge, inner)
  }

  private func hasOneWayForEachLength(_ most: Int) -> Bool {
    var ways = [0: 1]
    for length in 0...most {
      guard let all = closed(ways), all[end, default: 0] == (length < fewest ? 0 : 1) else {
        return false
      }
      ways = [:]
      for (state, count) in all {
        for index in states[state].moves where moves[index].edge != nil {
          ways[moves[index].target, default: 0] += min(count, 2)
        }
      }
    }
    return true
  }

  /// How many ways lead to each state, by moves without an edge too; nil where these run in rings.
  private func closed(_ ways: [Int: Int]) -> [Int: Int]? {
    var (all, layer) = (ways, ways)
    for _ in states.indices {
      var next: [Int: Int] = [:]
      for (state, count) in layer {
        for index in states[state].moves where moves[index].edge == nil {
          next[moves[index].target, default: 0] += min(count, 2)
        }
      }
      if next.isEmpty { return all }
      all.merge(next) { min($0 + $1, 2) }
      layer = next
    }
    return nil
  }
}
