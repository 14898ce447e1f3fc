import GraphCore

/// How many edges a walk still needs to the bound far end: a lower bound that ignores values and
/// what may not repeat.
///
/// A breadth-first search from the far end through the product of graph and automaton; where the
/// automaton repeats one step, through the graph alone and, with an upper bound, half of the way:
/// what lies beyond needs one edge more at least.
struct RemainingWalk {
  private var distances: [UInt64: Int32] = [:]
  /// The distance of each node, -1 where it is not known, for a repetition of one step.
  private var near: [Int32] = []
  /// What a node needs at least whose distance is not known; nil where it never arrives.
  private var beyond: Int?
  private let most: Int?
  private let nodeCount: UInt64

  /// Fills the table; nil where the far end is open, or the walk has no bound worth it.
  ///
  /// - Complexity: O(states · edges within reach of the far end in the most steps but one).
  init?(_ ground: WalkGround) {
    guard let target = ground.target,
      ground.plan.automaton.fewest != ground.plan.automaton.most
        || ground.plan.automaton.fewest > 2
    else { return nil }
    most = ground.plan.automaton.most
    nodeCount = UInt64(ground.topology.nodeCount)
    if ground.plan.automaton.plainStep != nil {
      fillNear(ground, from: target)
    } else {
      fill(ground, from: target)
    }
  }

  /// Makes a table for a far end, whatever it costs.
  init(_ ground: WalkGround, to target: UInt32) {
    most = ground.plan.automaton.most
    nodeCount = UInt64(ground.topology.nodeCount)
    fill(ground, from: target)
  }

  /// The edges needed at least from a state and node; nil where the end cannot be reached.
  func edges(_ state: Int, _ node: UInt32) -> Int? {
    if !near.isEmpty {
      let distance = near[Int(node)]
      return distance >= 0 ? Int(distance) : beyond
    }
    return distances[UInt64(state) * nodeCount + UInt64(node)].map { Int($0) }
  }

  /// Whether the end can be reached from a state and node when so many edges are behind.
  func isWithin(_ state: Int, _ node: UInt32, length: Int) -> Bool {
    guard let left = edges(state, node) else { return false }
    return most.map { length + left <= $0 } ?? true
  }

  private mutating func fillNear(_ ground: WalkGround, from target: UInt32) {
    guard let edge = ground.plan.automaton.moves.lazy.compactMap(\.edge).first else { return }
    let test = ground.plan.isReversed ? edge : edge.reversed
    near = Array(repeating: -1, count: Int(nodeCount))
    near[Int(target)] = 0
    let reach = most.map { ($0 + 1) / 2 } ?? .max
    var (layer, depth) = ([target], 0)
    while !layer.isEmpty, depth < reach {
      depth += 1
      var next: [UInt32] = []
      for node in layer {
        guard ground.run.goesOn() else { return }
        var scan = EdgeScan(test, at: node, in: ground.topology)
        while let found = scan.next(ground.topology, ground.frame, &ground.meter.edges) {
          guard near[Int(found.neighbor)] < 0 else { continue }
          near[Int(found.neighbor)] = Int32(clamping: depth)
          next.append(found.neighbor)
        }
      }
      layer = next
    }
    beyond = layer.isEmpty ? nil : depth + 1
  }

  private mutating func fill(_ ground: WalkGround, from target: UInt32) {
    let plan = ground.plan
    var layer = [(plan.goal, target)]
    distances[UInt64(plan.goal) * nodeCount + UInt64(target)] = 0
    var depth: Int32 = 0
    while !layer.isEmpty, Int(depth) <= most ?? .max {
      spread(&layer, depth, ground)
      depth += 1
      var next: [(Int, UInt32)] = []
      for (state, node) in layer {
        guard ground.run.goesOn() else { return }
        let arrivals =
          plan.isReversed
          ? plan.automaton.states[state].moves : plan.automaton.states[state].arrivals
        for index in arrivals {
          let move = plan.automaton.moves[index]
          guard let edge = move.edge else { continue }
          let test = plan.isReversed ? edge : edge.reversed
          var scan = EdgeScan(test, at: node, in: ground.topology)
          let from = plan.isReversed ? move.target : move.source
          while let found = scan.next(ground.topology, ground.frame, &ground.meter.edges) {
            reach(from, found.neighbor, depth, ground, &next)
          }
        }
      }
      layer = next
    }
  }

  /// Follows moves without an edge.
  private mutating func spread(
    _ layer: inout [(Int, UInt32)], _ depth: Int32, _ ground: WalkGround
  ) {
    let plan = ground.plan
    var index = 0
    while index < layer.count {
      let (state, node) = layer[index]
      index += 1
      let arrivals =
        plan.isReversed ? plan.automaton.states[state].moves : plan.automaton.states[state].arrivals
      for number in arrivals where plan.automaton.moves[number].edge == nil {
        let move = plan.automaton.moves[number]
        reach(plan.isReversed ? move.target : move.source, node, depth, ground, &layer)
      }
    }
  }

  private mutating func reach(
    _ state: Int, _ node: UInt32, _ depth: Int32, _ ground: WalkGround,
    _ layer: inout [(Int, UInt32)]
  ) {
    let key = UInt64(state) * nodeCount + UInt64(node)
    guard distances[key] == nil, ground.run.holds(values: 1) else { return }
    let test = ground.plan.automaton.states[state].test
    if test.labels != .anything, !test.labels.admits(ground.topology.labels[Int(node)]) { return }
    distances[key] = depth
    layer.append((state, node))
  }
}
