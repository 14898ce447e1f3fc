public import GraphCore
public import GraphPaths

/// Shows the ways that answer a question.
public struct PathSelector: Selector {
  /// The ways, in the order of the answer.
  public var paths: [Path]
  /// How many shortest ways there are; nil where that is not known.
  public var shortestWays: UInt64?

  /// Makes a selector.
  public init(_ paths: [Path], ofShortest shortestWays: UInt64? = nil) {
    (self.paths, self.shortestWays) = (paths, shortestWays)
  }

  /// All nodes and edges of the ways, whatever the time: the answer has looked at it.
  public func selection(from slice: TimeSlice) throws(ViewError) -> Selection {
    let nodes = paths.flatMap(\.nodes).uniqued()
    var selection = Selection(
      groups: [SelectedGroup(members: nodes.map { .init($0) })],
      edges: paths.flatMap { $0.edges + $0.also.joined() }.uniqued())
    (selection.paths, selection.shortestWays) = (paths, shortestWays)
    return selection
  }
}

/// Shows a selection made elsewhere.
public struct SubgraphSelector: Selector {
  /// What is shown.
  public var subgraph: Subgraph
  /// The ways that it consists of, for layouts that tell ways; none where it has no order.
  public var paths: [Path]

  /// Makes a selector.
  public init(_ subgraph: Subgraph, paths: [Path] = []) {
    (self.subgraph, self.paths) = (subgraph, paths)
  }

  /// The nodes, a group for each kind of entity, and the edges.
  public func selection(from slice: TimeSlice) throws(ViewError) -> Selection {
    let groups = groupsByKind(subgraph.nodes.members.map { .init($0) }, of: subgraph.graph)
    var selection = Selection(groups: groups, edges: subgraph.edges.members)
    selection.paths = paths
    return selection
  }
}

/// Members in a group for each kind of entity, in the order of the schema.
func groupsByKind(_ members: [SelectedGroup.Member], of graph: Graph) -> [SelectedGroup] {
  graph.schema.entityKinds.indices.compactMap { index in
    let kind = EntityKindID(index)
    let own = members.filter { graph[$0.node].kinds.kinds.first == kind }
    guard !own.isEmpty else { return nil }
    var group = SelectedGroup(title: graph.schema[kind].plural, members: inOrder(own, of: graph))
    group.isAlphabetical = true
    return group
  }
}

extension Sequence where Element: Hashable {
  /// The elements in their order, each where it comes first.
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
