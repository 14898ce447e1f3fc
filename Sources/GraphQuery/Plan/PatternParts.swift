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
final class PlanText: Sendable, Equatable {
  private enum Form {
    case node(NodeShape)
    case link(LinkShape)
    case path(PathShape)
  }

  private let form: Form

  init(_ node: NodeShape) { form = .node(node) }

  init(_ link: LinkShape) { form = .link(link) }

  init(_ path: PathShape) { form = .path(path) }

  /// As printed plans show it.
  var text: String {
    switch form {
    case .node(let node): PatternText.node(node)
    case .link(let link): PatternText.link(link)
    case .path(let path): PatternText.shape(path)
    }
  }

  /// Whether both are printed the same.
  static func == (left: PlanText, right: PlanText) -> Bool {
    left === right || left.text == right.text
  }
}

/// Walks that join two nodes of a pattern, and what the order of parts asks of them.
final class LinkedWalk: Sendable {
  let automaton: Automaton
  let rules: WalkRules
  let choice: WalkChoice?
  /// The types of edges that they can use.
  let types: UInt64
  /// Whether they can be searched from their end.
  let isReversible: Bool
  /// What their first edge must be.
  let step: EdgeTest?

  init(_ automaton: Automaton, _ rules: WalkRules, _ choice: WalkChoice?) {
    (self.automaton, self.rules, self.choice) = (automaton, rules, choice)
    (types, isReversible) = (automaton.types, automaton.isMemoryless)
    step = automaton.moves.first { $0.edge != nil }?.edge
  }

  /// The slots that they fill besides those of their ends.
  var captured: [Int] {
    var slots = automaton.lists + automaton.optionals
    for state in automaton.states { for capture in state.captures { slots.append(capture.slot) } }
    for move in automaton.moves { for capture in move.captures { slots.append(capture.slot) } }
    return slots
  }
}

/// What joins two nodes of the patterns of one clause while it is planned.
struct PatternLink {
  /// What it is.
  enum Kind {
    /// One edge: its slot, what it must be, and whether it is bound already.
    case edge(slot: Int, EdgeTest, isBound: Bool)
    /// Walks through an automaton.
    case walk(LinkedWalk)
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
    case .walk(let walk): walk.types
    }
  }

  /// The slot that holds its edges, if they are kept.
  var edges: Int? {
    if case .edge(let slot, _, _) = kind { slot } else { path }
  }

  /// The slots that walks fill besides those of their ends.
  var captured: [Int] {
    if case .walk(let walk) = kind { walk.captured } else { [] }
  }

  /// Whether it can be walked from its right end.
  var isReversible: Bool {
    if case .walk(let walk) = kind { walk.isReversible } else { true }
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
