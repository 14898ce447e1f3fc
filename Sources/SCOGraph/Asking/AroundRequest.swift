public import GraphCore
public import GraphViews

/// The surroundings of an entity, as a picture is asked for in the words of people.
public struct AroundRequest: Hashable, Sendable {
  /// The entity.
  public var entity: String
  /// How many steps around it.
  public var hops = 1
  /// The only kinds of relationship that are followed, each alone or several with commas; none
  /// stands for all.
  public var via: [String] = []

  /// Asks for what is one step away; all else is set by name.
  public init(_ entity: String) { self.entity = entity }

  /// The view that shows them.
  ///
  /// - Throws: `NameError` for the first name that nothing, or more than one thing, bears.
  public func view(in graph: Graph) throws(NameError) -> GraphView {
    let finder = NameFinder(graph)
    var kinds: [String] = []
    for name in finder.names(in: via) {
      kinds.append(graph.schema[try finder.relationshipKind(name)].slug)
    }
    return .around(try finder.entity(entity), in: graph, hops: hops, relationships: kinds)
  }
}
