import ArgumentParser
import SCOGraphDiagrams

/// `sco neighbors ENTITY`.
struct NeighborsVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "neighbors", abstract: "What lies within some steps of an entity.",
    usage: "sco neighbors [<options>] <entity>",
    discussion: """
        sco neighbors Uzbekistan --via participates-in
        sco neighbors Pakistan --at-least strategic-partnership
        sco neighbors cpec --hops 2 --format csv -o cpec.csv
      """)

  @Argument(help: "An id, a name, an alias or an ISO code.", completion: Completions.entities)
  var entity: String

  @Option(parsing: .unconditional, help: ArgumentHelp("The most steps.", valueName: "n"))
  var hops = 1

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Walk only these kinds of relationship; repeat, or use commas.", valueName: "kind"),
    completion: Completions.relationshipKinds)
  var via: [String] = []

  @Option(
    help: ArgumentHelp("Walk only partnerships at this level or above.", valueName: "level"),
    completion: Completions.levels)
  var atLeast: String?

  @Flag(help: "Let things that are only proposed count.")
  var includeProposed = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if hops < 1 { throw ValidationError("'--hops' takes a number from 1 up.") }
  }

  func perform(_ session: Session) throws {
    let edition = try session.edition()
    var request = PathRequest(from: entity, to: entity)
    (request.via, request.atLeast, request.includesProposed) = (via, atLeast, includeProposed)
    let neighborhood = try request.neighborhood(in: edition.graph, at: edition.frame, hops: hops)
    try session.write(neighborhood, in: edition)
  }
}
