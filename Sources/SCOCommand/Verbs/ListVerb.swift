import ArgumentParser
import SCOGraphDiagrams

/// `sco list [KIND]`.
struct ListVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Entities of a kind, or of all kinds.", usage: "sco list [<options>] [<kind>]",
    discussion: """
        sco list State --status member --in sco --as-of 2016-12-31 --count
        sco list Corridor --stage operating
        sco list State --tied-to China --at-least strategic-partnership
      With '--in' or '--tied-to', each is told with what it is there: member, guest, chair. A level \
      that no evidence compares with the one asked for does not pass; such ties are named beneath.
      With '--from-reference', all that a document contributed, past and proposed things, too:
        sco list --from-reference tribune-2024-10
      """)

  @Argument(
    help: "A kind of entity, such as State; 'sco kinds' lists them.",
    completion: Completions.entityKinds)
  var kind: String?

  @Option(
    name: [.customLong("in"), .customLong("tied-to")],
    help: ArgumentHelp("Joined to this entity.", valueName: "entity"),
    completion: Completions.entities)
  var joinedTo: String?

  @Option(
    help: ArgumentHelp("Holding this status.", valueName: "status"),
    completion: Completions.statuses)
  var status: String?

  @Option(
    help: ArgumentHelp("Tied by a partnership at this level or above.", valueName: "level"),
    completion: Completions.levels)
  var atLeast: String?

  @Option(help: ArgumentHelp("At this stage.", valueName: "stage"), completion: Completions.stages)
  var stage: String?

  @Option(
    help: ArgumentHelp("Resting on this reference.", valueName: "reference"),
    completion: Completions.references)
  var fromReference: String?

  @Flag(help: "List things that are only proposed, too.")
  var includeProposed = false

  @Flag(help: "Give their number only.")
  var count = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if fromReference != nil, common.asOf != nil || common.during != nil {
      throw ValidationError(
        "'--from-reference' lists what rests on a document, of whatever day; leave out "
          + "'--\(common.asOf == nil ? "during" : "as-of")'.")
    }
  }

  func perform(_ session: Session) throws {
    let edition = try session.edition()
    var request = ListRequest(kind)
    (request.joinedTo, request.status, request.stage) = (joinedTo, status, stage)
    request.atLeast = atLeast
    (request.reference, request.includesProposed) = (fromReference, includeProposed)
    let selection = try request.selection(in: edition.graph, at: edition.frame)
    try session.write(EntityList(selection, countsOnly: count), in: edition)
  }
}
