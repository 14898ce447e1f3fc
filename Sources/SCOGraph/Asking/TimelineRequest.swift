public import GraphCore
public import GraphText
public import GraphViews

/// What `sco timeline` asks, in the words of people.
public struct TimelineRequest: Hashable, Sendable {
  /// The entity; nil stands for the whole graph.
  public var entity: String?
  /// Kinds of relationship or of entity, each alone or several with commas; none stands for all.
  public var kinds: [String] = []
  /// Whether things that are only proposed are told.
  public var includesProposed = false

  /// Asks for what is dated about an entity, or about all.
  public init(_ entity: String? = nil) { self.entity = entity }

  /// The answer: what is dated until the day asked about, or within the stretch.
  ///
  /// - Throws: `NameError` for the first name that nothing, or more than one thing, bears.
  public func answer(in graph: Graph, at frame: TimeFrame) throws(NameError) -> TimelineAnswer {
    let kinds = try KindFilter(self.kinds, in: graph)
    var selection = Timeline.Selection(in: frame)
    if let entity { selection.about = try NameFinder(graph).entity(entity) }
    (selection.relationshipKinds, selection.entityKinds) = (kinds.relationships, kinds.entities)
    selection.includesProposed = includesProposed
    return TimelineAnswer(selection, of: graph)
  }

  /// The view that draws it.
  ///
  /// - Throws: `NameError` for the first name that nothing, or more than one thing, bears.
  public func view(in graph: Graph, at frame: TimeFrame) throws(NameError) -> GraphView {
    let kinds = try KindFilter(self.kinds, in: graph)
    var node: NodeID?
    if let entity { node = try NameFinder(graph).entity(entity) }
    var view = GraphView.timeline(
      of: node, in: graph, relationships: kinds.relationships.sorted())
    view.time = frame
    view.includesProposed = includesProposed
    return view
  }
}
