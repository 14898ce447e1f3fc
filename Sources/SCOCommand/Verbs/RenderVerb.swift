import ArgumentParser
import SCOGraphDiagrams

/// `sco render VIEW`.
struct RenderVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Draw a view, an entity's surroundings or a query's matches; or all views.",
    usage: "sco render [<options>] [<view>]",
    discussion: """
      The file's ending says as what; '-o' may be given several times, and either all files are \
      written or none. The caption goes to standard error. 'sco views' lists the views.
        sco render overview -o overview.svg
        sco render overview -o overview.svg -o overview.pdf --page a4
        sco render --around China --via partnership -o china.pdf
        sco render --query "MATCH p = ({id: 'cpec'})-[]-() RETURN p" -o cpec.svg
      With '--all-views' every view is drawn into a folder, several at a time, and a file stays as it \
      is where its view, the data, the options, sco and Graphviz are what they were; '.drawn' in the \
      folder remembers that, and without it everything is drawn. What became of each file is \
      printed, and warnings with the view's name. New fonts are not noticed.
        sco render --all-views pictures --format svg,png
      """)

  @OptionGroup var choice: ViewChoice

  @Option(
    help: ArgumentHelp(
      "Draw every view into this folder, as '--format' says, with commas; svg by default.",
      valueName: "folder"), completion: .directory)
  var allViews: String?

  @OptionGroup var drawing: DrawingOptions

  @OptionGroup var common: CommonOptions

  static let writesSeveralFiles = true
  /// A series has its own way to ready Graphviz, and help needs none.
  static func draws(_ words: ArraySlice<String>) -> Bool {
    !words.contains { $0.hasPrefix("--all-views") || $0 == "--help" || $0 == "-h" }
  }

  var defaultTimeout: Double { allViews == nil ? 30 : 300 }

  func validate() throws {
    if choice.count + (allViews == nil ? 0 : 1) != 1 {
      throw ValidationError(
        "name one: a view, an entity with '--around', a query with '--query', or a folder with "
          + "'--all-views'; 'sco views' lists the views.")
    }
    if allViews == "" { throw ValidationError("'--all-views' names no folder.") }
    if allViews != nil && !common.outputs.isEmpty {
      throw ValidationError("'--all-views' names the files itself; leave out '-o'.")
    }
  }

  func perform(_ session: Session) throws {
    if let allViews { return try drawAll(into: allViews, session) }
    let edition = try session.edition()
    let targets = try session.drawingTargets(default: "svg")
    let drawer = try drawer(session, edition, for: targets.map(\.format))
    try drawer.write(choice.chosen(session, edition), to: targets)
  }

  private func drawAll(into folder: String, _ session: Session) throws {
    ProcessMemory.growInLargePieces()
    let formats = try session.drawingFormats(default: "svg")
    IsolatedRenderer.dismiss()
    if formats.contains(where: { $0.picture != nil }) { IsolatedRenderer.prepare() }
    let drawer = try drawer(session, session.edition(), for: formats)
    try SeriesSession(drawer, into: folder).draw(session.views().views, as: formats)
  }

  private func drawer(
    _ session: Session, _ edition: Edition, for formats: [DrawingFormat]
  ) throws -> DrawingSession {
    try drawing.checkScale(for: formats)
    var drawer = DrawingSession(session, edition)
    try drawer.use(drawing)
    if choice.includeProposed { drawer.style.options.includesProposed = true }
    return drawer
  }
}
