/// A node of the patterns of one clause while it is planned.
struct PatternNode {
  /// Its slot.
  let slot: Int
  /// As printed plans show it.
  var text: String
  /// What it must be.
  var test: Automaton.NodeTest
  /// The property and value that an index finds it by.
  var seek: NodeScanStep.Seek?
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
  let required: Set<Int>
  /// As printed plans show it.
  let text: String

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
