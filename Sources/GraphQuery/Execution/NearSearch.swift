import GraphCore

/// Breadth-first search over a repetition of one step, node by node.
struct NearSearch {
  /// What edges must be, seen from the node where the search began.
  let test: EdgeTest
  private let move: Automaton.Move
  private let inner: Automaton.NodeTest
  /// Whether nothing is asked of a step but its edge's columns, and that its node be there.
  private let isPlain: Bool
  private let most: Int
  private var visited: NodeSet
  private var queue: [UInt32]
  private var head = 0
  private var depth = 0
  /// Where the layer that is being expanded ends in the queue.
  private var layerEnd = 1
  /// Whether a way back to the beginning was met.
  private(set) var isClosed = false

  /// Prepares a search; nil where the pattern is more than a repetition of one step.
  init?(_ ground: WalkGround) {
    let automaton = ground.plan.automaton
    guard automaton.plainStep != nil, let move = automaton.moves.first(where: { $0.edge != nil }),
      let edge = move.edge
    else { return nil }
    self.move = move
    test = ground.plan.isReversed ? edge.reversed : edge
    let state = automaton.states[ground.plan.target(move)]
    inner = state.test
    isPlain =
      inner.isBlank && state.slot == nil && move.checks.isEmpty && move.bound == nil
      && test.incomparable == 0
    most = automaton.most ?? .max
    visited = NodeSet(capacity: ground.topology.nodeCount)
    visited.insert(NodeID(rawValue: ground.source))
    queue = [ground.source]
  }

  /// The next node that is reached, nil after the last; the one where the search began is given
  /// first where no step need be taken, and never as the end of a way back.
  ///
  /// - Throws: what a condition throws.
  mutating func next(_ ground: WalkGround, _ row: inout QueryRow) throws(QueryError) -> UInt32? {
    while head < queue.count, ground.run.goesOn() {
      let node = queue[head]
      if head == layerEnd {
        depth += 1
        layerEnd = queue.count
      }
      head += 1
      if depth < most {
        if isPlain { expand(node, ground) } else { try expand(node, ground, &row) }
      }
      if head > 1 || ground.plan.automaton.fewest == 0 { return node }
    }
    return nil
  }

  /// All nodes that `next` would give.
  ///
  /// - Throws: what a condition throws.
  mutating func rest(_ ground: WalkGround, _ row: inout QueryRow) throws(QueryError) -> ArraySlice<
    UInt32
  > {
    var first = head
    while try next(ground, &row) != nil {}
    if first == 0, ground.plan.automaton.fewest > 0 { first = 1 }
    return queue[min(first, head)..<head]
  }

  /// Takes all steps from a node of which only columns are asked.
  private mutating func expand(_ node: UInt32, _ ground: WalkGround) {
    let topology = ground.topology
    let id = NodeID(rawValue: node)
    if test.forward != 0 {
      expand(topology.slice(of: id, topology.out, test.forward), topology.out, ground, nil)
    }
    if test.backward != 0 {
      expand(topology.slice(of: id, topology.into, test.backward), topology.into, ground, node)
    }
  }

  /// Takes the steps of one direction; `loop` is the node whose loops were walked the other way.
  private mutating func expand(
    _ slice: Range<Int>, _ rows: borrowing CompressedRows, _ ground: WalkGround, _ loop: UInt32?
  ) {
    let (topology, frame, source) = (ground.topology, ground.frame, ground.source)
    let types = loop == nil ? test.forward : test.backward
    let asksEdges = loop != nil || !topology.admitsAll(test, frame) || !ground.taken.isEmpty
    for position in slice {
      let neighbor = rows.neighbors[position]
      // A node that is known is passed by before the columns of its edge are looked at: they are
      // the dear part.
      if neighbor == source ? isClosed : visited.contains(NodeID(rawValue: neighbor)) { continue }
      if asksEdges {
        let edge = rows.edges[position]
        let types = neighbor == loop ? types & ~test.forward : types
        guard topology.admits(edge, types, test, frame), !ground.taken.contains(edge) else {
          continue
        }
      }
      if ground.gate.isThere(neighbor, inner) { enter(neighbor, ground) }
    }
    ground.meter.edges += slice.count
  }

  @inline(__always)
  private mutating func enter(_ node: UInt32, _ ground: WalkGround) {
    if node == ground.source {
      isClosed = true
    } else if ground.run.holds(values: 1) {
      visited.insert(NodeID(rawValue: node))
      queue.append(node)
    }
  }

  /// Takes all steps from a node, with conditions on each.
  private mutating func expand(
    _ node: UInt32, _ ground: WalkGround, _ row: inout QueryRow
  ) throws(QueryError) {
    var scan = EdgeScan(test, at: node, in: ground.topology)
    while let found = scan.next(ground.topology, ground.frame, &ground.meter.edges) {
      let neighbor = NodeID(rawValue: found.neighbor)
      if found.neighbor == ground.source ? isClosed : visited.contains(neighbor) { continue }
      if !ground.taken.isEmpty, ground.taken.contains(found.edge) { continue }
      if try ground.admits(move, from: node, found.edge, to: found.neighbor, &row) {
        enter(found.neighbor, ground)
      }
    }
  }
}
