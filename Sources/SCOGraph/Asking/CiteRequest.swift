public import GraphCore
public import GraphText
public import GraphViews

/// Whose bibliography is wanted, in the words of people: an entity's, a view's, or everything's.
public struct CiteRequest: Hashable, Sendable {
  /// An entity or a view; nil stands for everything.
  public var subject: String?

  /// Asks for the bibliography of an entity or a view, or of everything.
  public init(_ subject: String? = nil) { self.subject = subject }

  /// The bibliography; a name that an entity and a view bear is the entity's.
  ///
  /// - Throws: `NameError` where neither bears it; `ViewError` where a view shows nothing.
  public func list(
    in graph: Graph, at frame: TimeFrame, views: () throws -> ViewLibrary
  ) throws -> CitationList {
    guard let subject else { return CitationList() }
    let finder = NameFinder(graph)
    let notAnEntity: NameError
    do {
      return CitationList(about: try finder.entity(subject), in: graph)
    } catch {
      notAnEntity = error
    }
    guard let view = try views().views.first(where: { $0.id == subject }) else {
      throw notAnEntity
    }
    return CitationList(of: try Self.claims(of: view, in: graph, at: frame))
  }

  /// The claims that a view shows at a time: those of its entities and of its relationships.
  private static func claims(
    of view: GraphView, in graph: Graph, at frame: TimeFrame
  ) throws(ViewError) -> [ClaimID] {
    let slice = TimeSlice(
      graph, in: frame, includesProposed: view.includesProposed,
      named: view.selector.named(in: graph))
    let selection = try view.selector.selection(from: slice)
    return selection.nodes.map { graph[$0].claim } + selection.edges.map { graph[$0].claim }
  }
}
