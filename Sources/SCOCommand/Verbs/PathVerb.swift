import ArgumentParser
import SCOGraphDiagrams

/// `sco path A B`.
struct PathVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "path",
    abstract: "How two things are tied: the shortest way, in words with dates and citations.",
    usage: "sco path [<options>] <source> <target>",
    discussion: """
      Relationships are walked in both directions. Among equal ways undisputed ones come first, \
      then partnership, SCO membership, geography, others, then ids; the answer says how many \
      there are, and which shorter way is possibly there already, where a date is known to the \
      month or the year alone.
        sco path Pakistan Belarus
        sco path Pakistan Laos --via partnership --as-of 2012
        sco path Iran China --format svg -o iran-china.svg
      """)

  @Argument(
    help: "Where the way begins: an id, a name, an alias or an ISO code.",
    completion: Completions.entities)
  var source: String

  @Argument(help: "Where it ends.", completion: Completions.entities)
  var target: String

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Give the K shortest ways, a number from 1 up.", valueName: "k"))
  var paths: Int?

  @Flag(help: "Give all ways of the shortest length.")
  var allShortest = false

  @Flag(help: "Give all ways up to '--max-hops' steps.")
  var all = false

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Walk only these kinds of relationship; repeat, or use commas.", valueName: "kind"),
    completion: Completions.relationshipKinds)
  var via: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Keep off these kinds or entities; repeat, or use commas.", valueName: "kind-or-entity"),
    completion: Completions.kindsAndEntities)
  var avoid: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Visit these entities, in any order; repeat, or use commas.", valueName: "entity"),
    completion: Completions.entities)
  var through: [String] = []

  @Option(
    help: ArgumentHelp(
      "Walk only relationships of this level or one above it; incomparable ones do not pass.",
      valueName: "level"), completion: Completions.levels)
  var atLeast: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("The most steps of a way.", valueName: "n"))
  var maxHops: Int?

  @Flag(help: "Let things that are only proposed count.")
  var includeProposed = false

  @OptionGroup var drawing: DrawingOptions

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
    let format = try session.format(among: FormatNames.answersAndDrawings)
    let limits = SearchLimits(shouldStop: session.deadline.hasPassed)
    let answer = try request.answer(in: edition.graph, at: edition.frame, limits: limits)
    try session.give(answer, in: edition, as: format, isCut: answer.cut != nil, with: drawing) {
      try view(of: answer, session, edition)
    }
  }

  /// Where there is no way there is nothing to draw: why is told, and no file is made.
  private func view(
    of answer: PathAnswer, _ session: Session, _ edition: Edition
  ) throws(CommandFailure) -> GraphView {
    guard !answer.paths.isEmpty else {
      session.console.say(answer.text(in: edition))
      throw CommandFailure(answer.cut == nil ? .none : .limit)
    }
    answer.notes(in: edition).forEach(session.console.note)
    return PathRequest.view(of: answer, in: edition)
  }

  private var request: PathRequest {
    var request = PathRequest(from: source, to: target)
    (request.via, request.avoid) = (via, avoid)
    (request.through, request.atLeast) = (through, atLeast)
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
