public import GraphCore
public import GraphPaths
public import GraphText

/// What decides which part of a graph a view shows.
///
/// Views of the files select by kinds, names and relationships; a query is joined to views at the
/// front door by conforming to this.
public protocol Selector: Sendable {
  /// Chooses from what is there at the time of the view.
  ///
  /// - Throws: `ViewError` with a sentence when the view names what the graph has not.
  func selection(from slice: TimeSlice) throws(ViewError) -> Selection

  /// Nodes that are shown although they are only proposed, because the view names them.
  func named(in graph: Graph) -> [NodeID]

  /// Nodes that the view is about: the figure says where one of them does not exist at its time.
  func subjects(in graph: Graph) -> [NodeID]
}

extension Selector {
  /// No node is named.
  public func named(in graph: Graph) -> [NodeID] { [] }

  /// It is about those that it names.
  public func subjects(in graph: Graph) -> [NodeID] { named(in: graph) }
}

/// What a view shows, chosen but not yet styled.
public struct Selection: Sendable {
  /// The nodes in their groups; a node stands in one group only.
  public var groups: [SelectedGroup]
  /// The edges to be drawn.
  public var edges: [EdgeID]
  /// The ways of an answer, where it is one.
  public var paths: [Path] = []
  /// The node whose surroundings are shown.
  public var center: NodeID?
  /// What was chosen, where it is the surroundings of an entity.
  public var surroundings: Surroundings?
  /// How many shortest ways there are, where it is an answer that counts them.
  public var shortestWays: UInt64?
  /// What is left out because there is too much of it; the figure says so.
  public var cut: Cut?
  /// The changes between the two days of the view, where it compares them.
  public var comparison: Comparison?
  /// The levels, where the view shows their order.
  public var levels: [LevelID] = []
  /// The disputes, where the view shows what their sides say.
  public var disputes: [DisputeID] = []

  /// Makes a selection.
  public init(groups: [SelectedGroup], edges: [EdgeID]) {
    (self.groups, self.edges) = (groups, edges)
  }

  /// Whether there is nothing to be drawn.
  public var isEmpty: Bool { nodes.isEmpty && levels.isEmpty }

  /// All nodes, group by group.
  public var nodes: [NodeID] { groups.flatMap { $0.members.map(\.node) } }
}

/// How the surroundings of an entity were chosen.
public struct Surroundings: Hashable, Sendable {
  /// The entity.
  public let center: NodeID
  /// How many steps around it.
  public let hops: Int
  /// The only kinds of relationship that were followed; none for all.
  public let kinds: [RelationshipKindID]
}

/// How many things a picture shows of those that it would show if there were room.
public struct Cut: Hashable, Sendable {
  /// How many it shows.
  public let shown: Int
  /// How many there are.
  public let total: Int
  /// Whether the others are told by their number, and not left out.
  public let isRestCounted: Bool

  /// What they are called, where they are no entities.
  var things: LocalizedText?
  /// Why the others are not shown.
  var reason = FigureWords.WhyLeftOut.noRoom

  /// Makes the two numbers.
  public init(shown: Int, of total: Int, isRestCounted: Bool = false) {
    (self.shown, self.total, self.isRestCounted) = (shown, total, isRestCounted)
  }

  /// Makes the two numbers of things that are no entities.
  init(shown: Int, of total: Int, _ things: LocalizedText) {
    self.init(shown: shown, of: total)
    self.things = things
  }

  /// How many are not shown.
  var rest: Int { total - shown }
}

/// Nodes that are shown together.
public struct SelectedGroup: Sendable {
  /// A node and the edge for which it was chosen.
  public struct Member: Sendable {
    /// The node.
    public let node: NodeID
    /// Why it stands in the group.
    public let reason: EdgeID?

    /// Makes a member.
    public init(_ node: NodeID, reason: EdgeID? = nil) { (self.node, self.reason) = (node, reason) }
  }

  /// What the group is called; empty for one without a frame.
  public var title: LocalizedText
  /// Its members.
  public var members: [Member]
  /// Where a layout of groups places it.
  public var place = GroupPlace.below
  /// Whether the members stand in the alphabetical order of their printed names.
  public var isAlphabetical = false
  /// The ink of its frame and members; none for that of their kinds.
  public var ink: String?

  /// Makes a group.
  public init(title: LocalizedText = LocalizedText(), members: [Member]) {
    (self.title, self.members) = (title, members)
  }
}

/// Where a group stands in a picture of groups.
public enum GroupPlace: String, CaseIterable, Sendable {
  /// In the column on the left.
  case left
  /// In the column in the middle.
  case middle
  /// In the column on the right.
  case right
  /// In rows across the page, below the columns.
  case below
}
