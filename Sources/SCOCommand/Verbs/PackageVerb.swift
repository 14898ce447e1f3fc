import ArgumentParser
import SCOGraphDiagrams

/// `sco package VIEW -o DIR`.
struct PackageVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "package",
    abstract: "A folder for an editor: a picture in all formats, its data, sources and words.",
    usage: "sco package [<options>] -o <folder> [<view>]",
    discussion: """
      SVG, PDF, PNG and DOT; the data as CSV and JSON; the bibliography as text, BibTeX and \
      CSL-JSON; caption and alternative text; and a README that says where each came from. The \
      folder is new or empty, and appears whole or not at all.
        sco package family -o family
        sco package energy-map --page a4 --theme print -o energy
      """)

  @OptionGroup var choice: ViewChoice

  @OptionGroup var drawing: DrawingOptions

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if choice.count != 1 {
      throw ValidationError(
        "name one: a view, an entity with '--around', or a query with '--query'; 'sco views' lists "
          + "the views.")
    }
    if common.outputs.isEmpty { throw ValidationError("name the folder: -o FOLDER.") }
    if common.output == "-" { throw ValidationError("a package is a folder; name it: -o FOLDER.") }
    if common.format != nil {
      throw ValidationError("a package has all formats; leave out '--format'.")
    }
  }

  func perform(_ session: Session) throws {
    let folder = FolderWriter(common.output ?? "")
    try folder.checkEmpty()
    let edition = try session.edition()
    var drawer = DrawingSession(session, edition)
    try drawer.use(drawing)
    if drawing.width == nil && drawing.dpi == nil { drawer.style.scale = .dotsPerInch(200) }
    if choice.includeProposed { drawer.style.options.includesProposed = true }
    let view = try choice.chosen(session, edition)
    let diagram = try drawer.diagram(of: view)
    let pictures = try drawer.bytes(
      of: diagram, as: HandOver.formats, dark: drawer.darkDiagram(of: view))
    let files = HandOver(diagram, command: CommandWords.line, program: VersionText.programs)
      .files(pictures: pictures)
    Watchdog.disarm()
    try folder.writeWhole(files.map { (path: $0.name, bytes: $0.bytes) })
    let list = files.map { "\(folder.folder)/\($0.name)\n" }.joined()
    try ResultWriter(nil).write(list.utf8)
    drawer.tell(of: diagram)
  }
}
