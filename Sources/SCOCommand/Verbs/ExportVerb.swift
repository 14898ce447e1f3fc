import ArgumentParser
import SCOGraphDiagrams

/// `sco export [VIEW]`.
struct ExportVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a view, or the whole graph, as text for other programs.",
    usage: "sco export [<options>] [<view>]",
    discussion: """
        sco export overview --format dot | dot -Tsvg -o overview.svg
        sco export -o graph.json
      What each format cannot carry:

      """
        + ExporterCatalog.all.map { "  \($0.format.name): \($0.format.lost)." }
        .joined(separator: "\n"))

  @Argument(help: "The name of a view; without it, the whole graph.", completion: Completions.views)
  var view: String?

  @OptionGroup var drawing: DrawingOptions

  @OptionGroup var common: CommonOptions

  func perform(_ session: Session) throws {
    let edition = try session.edition()
    let format = try exporter(session)
    guard let view else {
      try refuseDrawingOptions()
      return try session.write(format.text(of: edition.graph, in: edition.language))
    }
    try drawing.checkScale(for: [.text(format)])
    var drawer = DrawingSession(session, edition)
    try drawer.use(drawing)
    try drawer.write(session.view(named: view), as: .text(format))
  }

  /// The whole graph is written with all its times, and nothing of it is drawn.
  private func refuseDrawingOptions() throws(CommandFailure) {
    let time = common.asOf != nil ? "--as-of" : common.during != nil ? "--during" : nil
    guard let option = time ?? drawing.given else { return }
    throw CommandFailure(
      .usage,
      "'\(option)' has no effect on the whole graph, which is written with all its times; "
        + "name a view, too.")
  }

  private func exporter(_ session: Session) throws -> any Exporter {
    let names = ExporterCatalog.all.map(\.format.name)
    let name = session.formatName ?? "json"
    guard case .text(let exporter)? = DrawingFormat.named(name) else {
      throw FormatNames.unknown(name, among: names)
    }
    return exporter
  }
}
