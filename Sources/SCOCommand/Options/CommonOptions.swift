public import ArgumentParser
public import SCOGraphDiagrams

/// The options that every verb takes.
struct CommonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Read this folder of data instead of the embedded data set.", valueName: "dir"),
    completion: .directory)
  var graph: String?

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Lay the records of this file over the data; repeat for more.", valueName: "file"),
    completion: .file(extensions: ["yaml"]))
  var overlay: [String] = []

  @Option(
    help: ArgumentHelp(
      "The day asked about: 2017-06-09, 2017-06, 2017 (their last day), or 'today'.",
      valueName: "date"))
  var asOf: String?

  @Option(
    help: ArgumentHelp(
      "Any day of a stretch, both ends included: 2012/2014.", valueName: "first/last"))
  var during: String?

  @Option(help: "The language of names and labels: en, zh or ru.")
  var language: Language = .english

  @Option(
    help: ArgumentHelp(
      "The format of the result, if not what the output file's ending says; see 'sco explain formats'.",
      valueName: "format"),
    completion: Completions.formats)
  var format: String?

  @Option(
    name: [.customShort("o"), .customLong("output")], parsing: .singleValue,
    help: ArgumentHelp(
      "Write to this file, whole or not at all; '-' is standard output. A file that may only be read "
        + "is refused.", valueName: "file"),
    completion: .file())
  var outputs: [String] = []

  /// Where a result goes that is one file; nil for standard output.
  var output: String? { outputs.first }

  @Option(help: "Colour in diagnostics: auto, always or never.")
  var color: ColorChoice = .auto

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Stop after this many seconds; by default 30, for queries 10.", valueName: "seconds"))
  var timeout: Double?

  @Flag(help: "Say nothing on standard error but failures.")
  var quiet = false

  func validate() throws {
    if asOf != nil && during != nil {
      throw ValidationError("'--as-of' and '--during' exclude each other; give one of them.")
    }
    if outputs.contains("") { throw ValidationError("'--output' names no file.") }
    if let timeout, !(timeout > 0 && timeout.isFinite) {
      throw ValidationError("'--timeout' takes a number of seconds above 0.")
    }
  }
}

extension Language: ExpressibleByArgument {
  /// Reads `en`, `zh` or `ru`, in whatever case.
  public init?(argument: String) { self.init(rawValue: argument.lowercased()) }
}
