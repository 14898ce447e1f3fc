public import GraphCore
import GraphText

/// Shows the dated relationships of an entity, or of all, over time.
///
/// A view as of a day shows all that began until then; one of a stretch what held on some day of
/// it.
public struct TimelineSelector: Selector {
  /// The entity; nil for the whole graph.
  public var about: ViewName?
  /// The kinds of relationship; all of them when empty.
  public var relationships: [ViewName]

  /// Makes a selector.
  public init(about: ViewName? = nil, relationships: [ViewName] = []) {
    (self.about, self.relationships) = (about, relationships)
  }

  /// The entity asked about.
  public func named(in graph: Graph) -> [NodeID] {
    about.flatMap { graph.node(id: $0.text) }.map { [$0] } ?? []
  }

  /// The relationships that are dated, or lead to what is, and their ends.
  ///
  /// - Complexity: O(nodes + edges).
  public func selection(from slice: TimeSlice) throws(ViewError) -> Selection {
    let graph = slice.graph
    let frame = slice.frame
    let first = frame.isStretch ? frame.first : Day(year: 1, month: 1, day: 1)
    let all = TimeSlice(
      graph, in: .during(min(first, frame.last), frame.last),
      includesProposed: slice.includesProposed, named: named(in: graph))
    let center = try about?.node(in: graph)
    var kinds: Set<RelationshipKindID> = []
    for name in relationships { kinds.insert(try name.relationshipKind(in: graph.schema)) }
    let edges = (center.map(all.edges(at:)) ?? all.edges.members).filter { edge in
      (kinds.isEmpty || kinds.contains(graph[edge].kind))
        && !TimelineBar.interval(of: edge, from: center, in: graph).isAlways
    }
    let nodes: [NodeID] = edges.flatMap { [graph[$0].source, graph[$0].target] }.uniqued()
      .filter { node in node != center }
    let own = edges.isEmpty ? [] : [center].compactMap { $0 }
    let groups = [own, nodes].filter { !$0.isEmpty }
      .map { nodes in SelectedGroup(members: nodes.map { .init($0) }) }
    var selection = Selection(groups: groups, edges: edges)
    selection.center = center
    return selection
  }
}

extension GraphView {
  /// The dated relationships of an entity, or of all, over time.
  public static func timeline(
    of entity: NodeID? = nil, in graph: Graph, relationships: [RelationshipKindID] = []
  ) -> GraphView {
    let node = entity.map { graph[$0] }
    let selector = TimelineSelector(
      about: node.map { ViewName($0.id) },
      relationships: relationships.map { ViewName(graph.schema[$0].slug) })
    let kind = relationships.count == 1 ? graph.schema[relationships[0]].reading.label : nil
    return GraphView(
      id: "timeline" + (node.map { "-\($0.id)" } ?? ""),
      title: FigureWords.timelineTitle(of: node, kind), showing: selector, layout: "timeline")
  }
}
