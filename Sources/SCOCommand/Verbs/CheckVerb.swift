import ArgumentParser
import SCOGraphDiagrams

/// `sco check [DIR]`.
struct CheckVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Every finding in a folder of data, with its place and what would fix it.",
    usage: "sco check [<options>] [<folder>]",
    discussion: """
      Errors and warnings end with exit code 1; doubts (a missing name, general knowledge only, one \
      source only, an old source) are the next editor's worklist and do not. With '--kind' only \
      findings of these kinds count. With '--overlay' and no folder, files are checked as they lie \
      over the embedded data set, and what they change is listed. All findings of all severities \
      come in one run, but for these: a file whose YAML is refused (a character, an anchor, a tab) \
      is read no further, and what stands in such a file, or in an entry with an error, is not also \
      reported as missing elsewhere; where a file cannot be read at all, no name is.
        sco check Graphs --doubts --kind general-knowledge
        sco check Graphs --summary
        sco check Graphs --format sarif -o findings.sarif
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

  @Flag(help: "List the doubts, too, by kind, with what would settle each.")
  var doubts = false

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Tell findings of these kinds only, such as 'one-source'; repeat, or use commas.",
      valueName: "kind"), completion: Completions.pages)
  var kind: [String] = []

  @Flag(help: "Give the data in numbers instead: claims by confidence and kind, references.")
  var summary = false

  @OptionGroup var common: CommonOptions

  func perform(_ session: Session) throws {
    let format = try format(session)
    let source = GraphSource(folder: try dataFolder(), overlays: common.overlay)
    let report = try source.check().only(kind)
    try session.write(format.print.map { $0(report) } ?? text(report))
    if report.fails { throw CommandFailure(.none) }
  }

  private func format(_ session: Session) throws(CommandFailure) -> CheckFormat {
    let name = session.formatName ?? "text"
    if let format = CheckFormat.named(name) { return format }
    throw FormatNames.unknown(name, among: CheckFormat.all.map(\.name))
  }

  private func text(_ report: CheckReport) -> String {
    if summary, let summary = report.summary { return summary.text }
    return report.text(
      isColoured: common.output == nil && common.color.isColored(on: 1),
      showsDoubts: doubts || !kind.isEmpty)
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
