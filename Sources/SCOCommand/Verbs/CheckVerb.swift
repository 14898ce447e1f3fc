import ArgumentParser
import SCOGraphDiagrams

/// `sco check [DIR]`.
struct CheckVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Every finding in a folder of data, with its place and what would fix it.",
    usage: "sco check [<options>] [<folder>]",
    discussion: """
      Errors and warnings end with exit code 1; doubts (a missing name, general knowledge only) \
      are the next editor's worklist and do not. With '--overlay' and no folder, files are \
      checked as they lie over the embedded data set.
      """)

  @Argument(
    help: "The folder; by default '--graph', or ./Graphs where there is one.",
    completion: .directory)
  var folder: String?

  func validate() throws {
    if folder != nil && common.graph != nil {
      throw ValidationError("name one folder: as an argument or with '--graph'.")
    }
  }

  @Flag(help: "Show the doubts, too, and not only their number.")
  var doubts = false

  @OptionGroup var common: CommonOptions

  func perform(_ session: Session) throws {
    try checkFormat(session)
    let source = GraphSource(folder: try dataFolder(), overlays: common.overlay)
    let report = CheckReport(try source.findings())
    try session.write(session.formatName == "json" ? JSONWriter().text(report.json) : text(report))
    if report.fails { throw CommandFailure(.none) }
  }

  private func checkFormat(_ session: Session) throws(CommandFailure) {
    let names = ["json", "text"]
    guard let name = session.formatName, !names.contains(name) else { return }
    throw FormatNames.unknown(name, among: names)
  }

  private func text(_ report: CheckReport) -> String {
    report.text(
      isColoured: common.output == nil && common.color.isColored(on: 1), showsDoubts: doubts)
  }

  /// The folder to check, or nil for overlays over the embedded data set.
  private func dataFolder() throws(CommandFailure) -> String? {
    if let folder = folder ?? common.graph { return try notAFile(folder) }
    if !common.overlay.isEmpty { return nil }
    let here = ["Graphs", "."].first { SystemCalls.target(at: $0 + "/graph.yaml") == .regularFile }
    guard let here else {
      throw CommandFailure(
        .noInput, "there is no graph.yaml here or in ./Graphs; name the folder: sco check DIR.")
    }
    return here
  }

  private func notAFile(_ folder: String) throws(CommandFailure) -> String {
    guard SystemCalls.target(at: folder) == .regularFile else { return folder }
    throw CommandFailure(
      .noInput,
      "\(Excerpt.quoted(folder)) is not a folder; 'sco check --overlay' with the file's name checks "
        + "it as it lies over the embedded data set.")
  }
}
