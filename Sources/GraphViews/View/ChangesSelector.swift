public import GraphCore
import GraphText

/// Shows what changed between the first and the last day of the view's stretch.
public struct ChangesSelector: Selector {
  /// The entity that the changes must concern; nil for all.
  public var about: ViewName?
  /// The kinds of relationship; all of them when empty.
  public var relationships: [ViewName]
  /// The kinds of entity that are told; with `relationships` all of them when both are empty.
  public var entities: Set<EntityKindID> = []

  /// Makes a selector.
  public init(about: ViewName? = nil, relationships: [ViewName] = []) {
    (self.about, self.relationships) = (about, relationships)
  }

  /// The entity asked about.
  public func named(in graph: Graph) -> [NodeID] {
    about.flatMap { graph.node(id: $0.text) }.map { [$0] } ?? []
  }

  /// The relationships that changed, those that did not, and their ends.
  ///
  /// - Throws: `ViewError` for an unknown name, or where the view's time is a single day.
  public func selection(from slice: TimeSlice) throws(ViewError) -> Selection {
    let (graph, frame) = (slice.graph, slice.frame)
    guard frame.isStretch else {
      throw ViewError(
        "a comparison needs two days; say during: FIRST/LAST, or --during on the command line",
        at: about?.range)
    }
    var comparison = Comparison(
      graph.changes(
        from: frame.first, to: frame.last, includingProposed: slice.includesProposed))
    comparison.about = try about?.node(in: graph)
    for name in relationships {
      comparison.relationshipKinds.insert(try name.relationshipKind(in: graph.schema))
    }
    comparison.entityKinds = entities
    let sorts = ChangeSort.allCases
    let lines = sorts.flatMap { comparison.lines($0, in: graph) }
    let edges = lines.flatMap(\.edges)
    let values = sorts.flatMap { comparison.values($0, in: graph) }
    let ends = edges.flatMap { [graph[$0].source, graph[$0].target] }
    let things = sorts.flatMap { comparison.nodes($0, in: graph) }
    let nodes = (things + ends + values.map(\.node)).uniqued()
    let changed = sorts.filter { $0 != .unchanged }.flatMap { comparison.lines($0, in: graph) }
    let isQuiet = changed.isEmpty && values.isEmpty && things.isEmpty
    var selection = Selection(
      groups: isQuiet ? [] : [SelectedGroup(members: nodes.map { .init($0) })], edges: edges)
    (selection.comparison, selection.center) = (comparison, comparison.about)
    return selection
  }
}

extension GraphView {
  /// The view with a title that fits its time: that of a comparison speaks of its own two days, so
  /// at others it says no more than what is compared.
  func retitled(for frame: TimeFrame, in graph: Graph) -> GraphView {
    guard let selector = selector as? ChangesSelector, let time, time != frame else { return self }
    var view = self
    let about = selector.about.flatMap { graph.node(id: $0.text) }.map { graph[$0] }
    (view.title, view.dek) = (FigureWords.changesTitle(of: about), LocalizedText())
    return view
  }

  /// What changed between the two days of `time`, which is set by name.
  public static func changes(
    about entity: NodeID? = nil, in graph: Graph, relationships: [RelationshipKindID] = [],
    entities: Set<EntityKindID> = []
  ) -> GraphView {
    let node = entity.map { graph[$0] }
    var selector = ChangesSelector(
      about: node.map { ViewName($0.id) },
      relationships: relationships.map { ViewName(graph.schema[$0].slug) })
    selector.entities = entities
    return GraphView(
      id: "compare" + (node.map { "-\($0.id)" } ?? ""),
      title: FigureWords.changesTitle(of: node), showing: selector, layout: "compare")
  }
}
