import ArgumentParser
import SCOGraphDiagrams

/// `sco compare DATE DATE`.
struct CompareVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "What began, ended and was upgraded between two days.",
    usage: "sco compare [<options>] <date> <date>",
    discussion: """
      A year or a month stands for its last day. A relationship that gave way to another of its \
      kind is told in one line; what came and went in between is only counted. Where imprecise \
      dates leave open on which side of a day something lies, the line says so.
        sco compare 2016-01-01 2025-09-02
        sco compare 2016 2025 --about sco --kind participates-in
        sco compare 2012 2025-11-30 --about China --format svg -o china.svg
      """)

  @Argument(help: "The earlier day: 2017-06-09, 2017-06, 2017 or 'today'.")
  var earlier: String

  @Argument(help: "The later day.")
  var later: String

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Tell only these kinds of relationship or entity; repeat, or use commas.",
      valueName: "kind"), completion: Completions.allKinds)
  var kind: [String] = []

  @Option(
    help: ArgumentHelp("Tell only what concerns this entity.", valueName: "entity"),
    completion: Completions.entities)
  var about: String?

  @Flag(help: "Compare things that are only proposed, too.")
  var includeProposed = false

  @OptionGroup var drawing: DrawingOptions

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if common.asOf != nil || common.during != nil {
      throw ValidationError(
        "the two days stand after the verb; leave out '--as-of' and '--during'.")
    }
  }

  func perform(_ session: Session) throws {
    let graph = try session.graph()
    var request = try CompareRequest(from: earlier, to: later, today: Clock.today)
    (request.about, request.kinds, request.includesProposed) = (about, kind, includeProposed)
    let edition = Edition(
      of: graph, at: try request.time(in: graph), in: session.options.language)
    let format = try session.format(among: FormatNames.answersAndDrawings)
    try session.give(request.answer(in: graph), in: edition, as: format, with: drawing) {
      try request.view(in: graph)
    }
  }
}
