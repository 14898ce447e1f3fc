import GraphCore

/// A path pattern as a finite automaton over walks: states are nodes of the pattern, moves are its
/// edges, and a repetition is laid out as copies of its body.
///
/// W. Martens and T. Trautner, "Evaluation and enumeration problems for regular path queries"
/// (ICDT 2018) evaluate such patterns as reachability in the product of graph and automaton, and
/// so do the searches here. Deviates in moves that test values, and in keeping every capture.
struct Automaton: Sendable, Equatable {
  /// What a node must be.
  struct NodeTest: Sendable, Equatable {
    /// Its labels.
    var labels = LabelTest.anything
    /// The slot whose node it must be, if that variable is bound already.
    var bound: Int?
    /// Whether a node that is only proposed will do, because the pattern names it or its stage.
    var admitsProposed = false
    /// What else must hold of it.
    var checks: [Condition] = []

    /// Whether any node will do that is there.
    var isBlank: Bool { labels == .anything && bound == nil && checks.isEmpty }
  }

  /// Where the value of a state or a move goes.
  struct Capture: Sendable, Hashable {
    /// The slot.
    let slot: Int
    /// Whether the slot holds a list with an element for each repetition.
    let isList: Bool
  }

  /// A node of the pattern.
  struct State: Sendable, Equatable {
    /// What it must be.
    var test = NodeTest()
    /// The slot that conditions read; nil where none does.
    var slot: Int?
    /// Where its value goes.
    var captures: [Capture] = []
    /// The moves that leave it.
    var moves: [Int] = []
    /// The moves that reach it.
    var arrivals: [Int] = []
  }

  /// An edge of the pattern, or a step that takes none.
  struct Move: Sendable, Equatable {
    /// Where it begins.
    let source: Int
    /// Where it leads.
    let target: Int
    /// What the edge must be; nil for a step without an edge.
    var edge: EdgeTest?
    /// The slot that conditions read.
    var slot: Int?
    /// The slot whose edge it must be, if that variable is bound already.
    var bound: Int?
    /// Where its value goes.
    var captures: [Capture] = []
    /// Conditions on the edge and the two nodes at it.
    var checks: [Condition] = []
    /// Conditions on what the walk passed before, too.
    var late: [Condition] = []
    /// What the edge costs, if it is told.
    var cost: CompiledExpression?

    /// Whether two moves are the same, as they were written.
    static func == (left: Move, right: Move) -> Bool {
      (left.source, left.target, left.edge, left.slot) == (
        right.source, right.target, right.edge, right.slot
      ) && left.bound == right.bound && left.captures == right.captures
        && left.checks == right.checks && left.late == right.late
    }
  }

  /// The states; the first is where walks begin.
  var states: [State] = []
  /// The moves.
  var moves: [Move] = []
  /// Where walks end.
  var end = 0
  /// The slots that hold lists.
  var lists: [Int] = []
  /// The slots of parts that may be left out.
  var optionals: [Int] = []
  /// The least number of edges of a walk.
  var fewest = 0
  /// The greatest number of edges of a walk; nil has no bound.
  var most: Int?

  /// Whether what may follow depends on the state and the node alone, and not on the way there.
  var isMemoryless: Bool { moves.allSatisfy { $0.late.isEmpty } }

  /// The types of edges that walks can use.
  var types: UInt64 { moves.reduce(0) { $0 | ($1.edge?.types ?? 0) } }

  /// Whether walks can go on for ever.
  var isUnbounded: Bool { most == nil }

  /// The one move of a plain repetition without a lower bound above one, such as `-[:R*]-`: then
  /// a shortest walk passes no node twice, and reachability needs no more than visited nodes.
  var plainStep: Move? {
    guard let first = moves.first(where: { $0.edge != nil }), fewest <= 1 else { return nil }
    let isUniform = moves.allSatisfy { move in
      guard let edge = move.edge else { return true }
      return edge == first.edge && move.checks == first.checks && move.late.isEmpty
        && move.bound == nil
    }
    let inner = states.indices.dropFirst().filter { $0 != end }
    let isBlank = inner.allSatisfy { states[$0].test.isBlank && states[$0].captures.isEmpty }
    return isUniform && isBlank ? first : nil
  }
}
