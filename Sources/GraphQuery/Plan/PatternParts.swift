/// A node of the patterns of one clause while it is planned.
struct PatternNode {
  /// Its slot.
  let slot: Int
  /// As printed plans show it.
  var text: PlanText
  /// What it must be.
  var test: Automaton.NodeTest
  /// The property and value that an index finds it by.
  var seek: NodeScanStep.Seek?
}

/// A part of a pattern, whose text is made when somebody prints the plan.
enum PlanText: Sendable, Equatable {
  case node(NodeShape)
  case link(LinkShape)
  case path(PathShape)

  /// As printed plans show it.
  var text: String {
    switch self {
    case .node(let node): PatternText.node(node)
    case .link(let link): PatternText.link(link)
    case .path(let path): PatternText.shape(path)
    }
  }

  /// Whether both are printed the same.
  static func == (left: Self, right: Self) -> Bool { left.text == right.text }
}

/// What joins two nodes of the patterns of one clause while it is planned.
struct PatternLink {
  /// What it is.
  enum Kind {
    /// One edge: its slot, what it must be, and whether it is bound already.
    case edge(slot: Int, EdgeTest, isBound: Bool)
    /// Walks through an automaton.
    case walk(Automaton, WalkRules, WalkChoice?)
  }

  /// What it is.
  let kind: Kind
  /// The slot of the node on its left.
  let left: Int
  /// The slot of the node on its right.
  let right: Int
  /// The slot of the walk as a path, if it is kept.
  var path: Int?
  /// Slots that must be bound before.
  let required: SlotSet
  /// As printed plans show it.
  let text: PlanText

  /// The types of edges that it can use.
  var types: UInt64 {
    switch kind {
    case .edge(_, let test, _): test.types
    case .walk(let automaton, _, _): automaton.types
    }
  }

  /// The slot that holds its edges, if they are kept.
  var edges: Int? {
    if case .edge(let slot, _, _) = kind { slot } else { path }
  }

  /// The slots that walks fill besides those of their ends.
  var captured: [Int] {
    guard case .walk(let automaton, _, _) = kind else { return [] }
    var slots = automaton.lists + automaton.optionals
    for state in automaton.states { for capture in state.captures { slots.append(capture.slot) } }
    for move in automaton.moves { for capture in move.captures { slots.append(capture.slot) } }
    return slots
  }

  /// Whether it can be walked from its right end.
  var isReversible: Bool {
    if case .walk(let automaton, _, _) = kind { automaton.isMemoryless } else { true }
  }
}

/// A path pattern while it is planned.
struct PatternPath {
  /// Its variable's slot, if somebody reads it.
  let slot: Int?
  /// Its variable.
  let name: String
  /// The slots of its nodes, and between them the numbers of its links.
  let nodes: [Int]
  let links: [Int]
  /// Whether its one link writes the path itself.
  let isWhole: Bool
}
