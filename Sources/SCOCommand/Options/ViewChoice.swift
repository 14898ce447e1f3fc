import ArgumentParser
import SCOGraphDiagrams

/// What is to be drawn: a view by name, the surroundings of an entity, or what a query matches.
struct ViewChoice: ParsableArguments {
  @Argument(help: "The name of a view.", completion: Completions.views)
  var view: String?

  @Option(
    help: ArgumentHelp("Draw what surrounds this entity.", valueName: "entity"),
    completion: Completions.entities)
  var around: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How many steps around it; 1 unless said otherwise.", valueName: "n"))
  var hops: Int?

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Around an entity, follow only these kinds; repeat, or use commas.", valueName: "kind"),
    completion: Completions.relationshipKinds)
  var via: [String] = []

  @Option(
    help: ArgumentHelp(
      "Draw the nodes, edges and paths that the rows of a pattern query hold.", valueName: "query"))
  var query: String?

  @Flag(help: "Draw things that are only proposed, too.")
  var includeProposed = false

  func validate() throws {
    if around == nil && (hops != nil || !via.isEmpty) {
      throw ValidationError("'--hops' and '--via' go with '--around'; a view has its own.")
    }
    if let hops, !(1...4).contains(hops) {
      throw ValidationError("'--hops' takes a number from 1 to 4.")
    }
  }

  /// How many things are named; one is right.
  var count: Int { [view, around, query].count { $0 != nil } }

  /// The view.
  func chosen(_ session: Session, _ edition: Edition) throws -> GraphView {
    if let view { return try session.view(named: view) }
    if let query { return try self.view(of: query, session, edition) }
    var request = AroundRequest(around ?? "")
    (request.hops, request.via) = (hops ?? 1, via)
    return try request.view(in: edition.graph)
  }

  private func view(
    of query: String, _ session: Session, _ edition: Edition
  ) throws -> GraphView {
    var request = QueryCommand(query)
    request.includesProposed = includeProposed
    request.limits = QueryLimits(shouldStop: session.deadline.hasPassed)
    let prepared = try request.prepared(in: edition.graph)
    return try session.view(of: request.answer(prepared, in: edition), in: edition)
  }
}
