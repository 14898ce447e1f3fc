import ArgumentParser
import SCOGraphDiagrams

/// `sco path A B`.
struct PathVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "path",
    abstract: "How two things are tied: the shortest way, in words with dates and citations.",
    discussion: """
      Relationships are walked in both directions. Among equal ways undisputed ones come first, \
      then partnership, SCO membership, geography, others, then ids; the answer says how many \
      there are.
        sco path Pakistan Belarus
        sco path Pakistan Laos --via partnership --at-least strategic-partnership --as-of 2016
        sco path Iran China --format svg -o iran-china.svg
      """)

  @Argument(help: "Where the way begins: an id, a name, an alias or an ISO code.")
  var source: String

  @Argument(help: "Where it ends.")
  var target: String

  @Option(help: ArgumentHelp("Give the K shortest ways.", valueName: "k"))
  var paths: Int?

  @Flag(help: "Give all ways of the shortest length.")
  var allShortest = false

  @Flag(help: "Give all ways up to '--max-hops' steps.")
  var all = false

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("Walk only these kinds of relationship.", valueName: "kind"))
  var via: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("Keep off these kinds or entities.", valueName: "kind-or-entity"))
  var avoid: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("Visit these entities, in any order.", valueName: "entity"))
  var through: [String] = []

  @Option(
    help: ArgumentHelp(
      "Walk only relationships of this level or one above it; incomparable ones do not pass.",
      valueName: "level"))
  var atLeast: String?

  @Option(help: ArgumentHelp("The most steps of a way.", valueName: "n"))
  var maxHops: Int?

  @Flag(help: "Let things that are only proposed count.")
  var includeProposed = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let paths, paths < 1 { throw ValidationError("'--paths' takes a number from 1 up.") }
    if let maxHops, maxHops < 1 { throw ValidationError("'--max-hops' takes a number from 1 up.") }
    if [paths != nil, allShortest, all].filter({ $0 }).count > 1 {
      throw ValidationError("'--paths', '--all-shortest' and '--all' exclude each other.")
    }
    if all && maxHops == nil {
      throw ValidationError("'--all' needs '--max-hops N', for there is no end of ways otherwise.")
    }
  }

  func perform(_ session: Session) throws {
    let edition = try session.edition()
    let limits = SearchLimits(shouldStop: session.deadline.hasPassed)
    let answer = try request.answer(in: edition.graph, at: edition.frame, limits: limits)
    guard let format = session.drawingFormat, !answer.paths.isEmpty else {
      return try session.write(answer, in: edition)
    }
    try DrawingSession(session, edition).write(
      PathRequest.view(of: answer, in: edition), of: edition.graph, as: format)
  }

  private var request: PathRequest {
    var request = PathRequest(from: source, to: target)
    (request.via, request.avoid) = (via.separated, avoid.separated)
    (request.through, request.atLeast) = (through.separated, atLeast)
    (request.maxHops, request.includesProposed) = (maxHops, includeProposed)
    request.want = want
    return request
  }

  private var want: PathQuestion.Want {
    if all, let maxHops { return .all(maxHops: maxHops) }
    if allShortest { return .allShortest }
    return paths.map { .best($0) } ?? .shortest
  }
}
