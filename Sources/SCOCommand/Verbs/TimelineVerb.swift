import ArgumentParser
import SCOGraphDiagrams

/// `sco timeline [ENTITY]`.
struct TimelineVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "What is dated, in the order of time: about an entity, or in all.",
    usage: "sco timeline [<options>] [<entity>]",
    discussion: """
      Dates are told as precisely as they are known; one of a year or a month stands where it is \
      certain, at its last day. Without '--during' the line runs until the day asked about.
        sco timeline Kazakhstan --during 2012/2025
        sco timeline sco --kind participates-in --format svg -o status.svg
      """)

  @Argument(
    help: "An id, a name, an alias or an ISO code; without it, the whole graph.",
    completion: Completions.entities)
  var entity: String?

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Tell only these kinds of relationship or entity; repeat, or use commas.",
      valueName: "kind"), completion: Completions.allKinds)
  var kind: [String] = []

  @Flag(help: "Tell things that are only proposed, too.")
  var includeProposed = false

  @OptionGroup var drawing: DrawingOptions

  @OptionGroup var common: CommonOptions

  func perform(_ session: Session) throws {
    let edition = try session.edition()
    var request = TimelineRequest(entity)
    (request.kinds, request.includesProposed) = (kind, includeProposed)
    let format = try session.format(among: FormatNames.answersAndDrawings)
    try session.give(
      request.answer(in: edition.graph, at: edition.frame), in: edition, as: format,
      with: drawing
    ) { try request.view(in: edition.graph, at: edition.frame) }
  }
}
