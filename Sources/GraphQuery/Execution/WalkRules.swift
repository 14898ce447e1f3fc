import GraphCore

/// What may repeat within a walk and what it may not use.
struct WalkRules: Sendable, Hashable {
  /// Which elements may not repeat.
  enum Restriction: String, Sendable, Hashable {
    /// Anything may repeat.
    case walk = "WALK"
    /// No edge twice.
    case trail = "TRAIL"
    /// No node twice, but the first may be the last.
    case simple = "SIMPLE"
    /// No node twice.
    case acyclic = "ACYCLIC"
  }

  /// Which elements may not repeat.
  var restriction: Restriction
  /// Whether the days on which edges begin never go backwards.
  var isTimeRespecting = false
  /// Whether a simple walk may go back over the one edge it came by: `SIMPLE` speaks of nodes, and
  /// only the match mode keeps edges apart.
  var mayReturn = false

  /// The restriction in force: the path's own, or else that of the match mode.
  init(_ pattern: PathPattern, in mode: MatchMode) {
    restriction =
      switch pattern.mode {
      case .walk: .walk
      case .trail: .trail
      case .simple: .simple
      case .acyclic: .acyclic
      case nil: mode == .differentRelationships ? .trail : .walk
      }
    isTimeRespecting = pattern.isTimeRespecting
    mayReturn = mode == .repeatableElements
  }

  /// Makes rules.
  init(_ restriction: Restriction, isTimeRespecting: Bool = false) {
    (self.restriction, self.isTimeRespecting) = (restriction, isTimeRespecting)
  }

  /// Whether a walk that visits no node twice obeys them, whatever it is.
  var allowSimpleWays: Bool { !isTimeRespecting }
}

/// A walk as far as it has come: its nodes and edges, and whether another edge may follow.
struct WalkTrail {
  private(set) var nodes: [UInt32]
  private(set) var edges: [UInt32] = []
  private let rules: WalkRules
  private let isReversed: Bool
  private let starts: [Int32]
  /// Edges that other parts of the pattern use.
  private let taken: Set<UInt32>

  init(
    from node: UInt32, _ rules: WalkRules, isReversed: Bool, taken: Set<UInt32>,
    in topology: Topology
  ) {
    (nodes, self.rules, self.isReversed, self.taken) = ([node], rules, isReversed, taken)
    starts = rules.isTimeRespecting ? topology.edges.starts : []
  }

  /// The number of edges.
  var length: Int { edges.count }

  /// Whether the walk may go over `edge` to `node`.
  func admits(_ edge: UInt32, to node: UInt32) -> Bool {
    if !taken.isEmpty, taken.contains(edge) { return false }
    if rules.isTimeRespecting, let last = edges.last {
      let (one, two) = (starts[Int(last)], starts[Int(edge)])
      if isReversed ? two > one : two < one { return false }
    }
    switch rules.restriction {
    case .walk: return true
    case .trail: return !edges.contains(edge)
    case .acyclic: return !nodes.contains(node)
    case .simple:
      if isClosed { return false }
      if node != nodes[0] { return !nodes.contains(node) }
      return rules.mayReturn || !edges.contains(edge)
    }
  }

  private var isClosed: Bool { !edges.isEmpty && nodes[0] == nodes[nodes.count - 1] }

  mutating func push(_ edge: UInt32, to node: UInt32) {
    edges.append(edge)
    nodes.append(node)
  }

  mutating func pop() {
    edges.removeLast()
    nodes.removeLast()
  }
}
