import ArgumentParser
import SCOGraphDiagrams

/// `sco render VIEW`.
struct RenderVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Draw a view, or the surroundings of an entity; the file's ending says as what.",
    usage: "sco render [<options>] [<view>]",
    discussion: """
        sco render overview -o overview.svg
        sco render --around China --via partnership -o china.pdf
      Its caption goes to standard error. 'sco views' lists the views.
      """)

  @Argument(help: "The name of a view.", completion: Completions.views)
  var view: String?

  @Option(
    help: ArgumentHelp("Draw what surrounds this entity.", valueName: "entity"),
    completion: Completions.entities)
  var around: String?

  @Option(help: ArgumentHelp("How many steps around it; 1 unless said otherwise.", valueName: "n"))
  var hops: Int?

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Around an entity, follow only these kinds; repeat, or use commas.", valueName: "kind"),
    completion: Completions.relationshipKinds)
  var via: [String] = []

  @Flag(help: "Draw things that are only proposed, too.")
  var includeProposed = false

  @OptionGroup var drawing: DrawingOptions

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if (view == nil) == (around == nil) {
      throw ValidationError(
        "name one: a view, or an entity with '--around'; 'sco views' lists the views.")
    }
    if view != nil && (hops != nil || !via.isEmpty) {
      throw ValidationError("'--hops' and '--via' go with '--around'; a view has its own.")
    }
    if let hops, !(1...4).contains(hops) {
      throw ValidationError("'--hops' takes a number from 1 to 4.")
    }
  }

  func perform(_ session: Session) throws {
    let edition = try session.edition()
    let format = try session.drawingFormat(default: "svg")
    try drawing.checkScale(for: format)
    var drawer = DrawingSession(session, edition)
    try drawer.use(drawing)
    if includeProposed { drawer.options.includesProposed = true }
    drawer.scale = drawing.scale
    try drawer.write(chosenView(session, edition.graph), as: format)
  }

  private func chosenView(_ session: Session, _ graph: Graph) throws -> GraphView {
    if let view { return try session.view(named: view) }
    var request = AroundRequest(around ?? "")
    (request.hops, request.via) = (hops ?? 1, via)
    return try request.view(in: graph)
  }
}
