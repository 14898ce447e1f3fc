import Testing

/// Typed in Swift, too: a wrong pairing does not compile, a right one does.
@Suite(
  .enabled(
    if: TypeChecker.compiler != nil,
    "swiftc is not on the PATH, so no pairing was compiled; install the Swift toolchain"))
struct PairingTests {
  private static let head = """
    import GraphCore
    import SCO

    func ask(
      graph: Graph, state: State, organization: Organization, corridor: Corridor, person: Person,
      place: Place, event: Event, agreement: Agreement, institution: Institution, day: Day
    ) {

    """

  /// Each line with what the compiler must say of it.
  private static let wrong = [
    (
      "graph.relationships(Participation.self, from: corridor)",
      "cannot convert value of type 'Corridor'"
    ),
    ("graph.relationships(Participation.self, to: state)", "cannot convert value of type 'State'"),
    (
      "graph.relationships(Partnership.self, of: organization)",
      "cannot convert value of type 'Organization'"
    ),
    (
      "graph.relationships(Partnership.self, from: state)",
      "'Partnership' conform to 'DirectedRelationship'"
    ),
    (
      "graph.relationships(Participation.self, of: state)",
      "'Participation' conform to 'UndirectedRelationship'"
    ),
    (
      "graph.relationships(RunsThrough<Person>.self, from: corridor)",
      "type 'Person' does not conform to protocol 'Traversable'"
    ),
    (
      "graph.relationships(RunsThrough<State>.self, to: place)",
      "cannot convert value of type 'Place'"
    ),
    (
      "graph.relationships(RunsThrough<State>.self, from: state)",
      "cannot convert value of type 'State'"
    ),
    (
      "graph.relationships(PartOf<Corridor, Person>.self, from: corridor)",
      "type 'Person' does not conform to protocol 'Divisible'"
    ),
    (
      "graph.relationships(SeatedIn<Event>.self, from: event)",
      "type 'Event' does not conform to protocol 'Seated'"
    ),
    (
      "graph.relationships(SucceededBy<Organization>.self, from: institution)",
      "cannot convert value of type 'Institution'"
    ),
    ("graph.relationships(State.self, from: state)", "'State' conform to 'DirectedRelationship'"),
    ("graph.entity(Participation.self, id: \"x\")", "'Participation' conform to 'EntityType'"),
    ("graph[EdgeID(0)] == graph[NodeID(0)]", "cannot convert value of type 'EdgeID'"),
    ("graph.interval(of: EdgeID(0))", "cannot convert value of type 'EdgeID'"),
  ]

  private static let right = [
    "graph.relationships(Participation.self, from: state)",
    "graph.relationships(Participation.self, to: organization, at: day)",
    "graph.relationships(Participation.self, from: state).map(\\.target.id)",
    "graph.relationships(Participation.self, from: state).map(\\.status)",
    "graph.relationships(Participation.self, from: state).map(\\.validity)",
    "graph.relationships(Participation.self, from: state).map(\\.citations)",
    "graph.relationships(Partnership.self, of: state).map { $0.other(than: state).id }",
    "graph.relationships(Partnership.self, of: state).map(\\.level)",
    "graph.relationships(RunsThrough<State>.self, from: corridor).map(\\.role)",
    "graph.relationships(RunsThrough<Place>.self, to: place)",
    "graph.relationships(PartOf<Corridor, Corridor>.self, from: corridor)",
    "graph.relationships(SeatedIn<Institution>.self, from: institution)",
    "graph.relationships(SeatedIn<Organization>.self, to: place)",
    "graph.relationships(HeldIn.self, from: event)",
    "graph.relationships(PartyTo.self, to: agreement)",
    "graph.relationships(Chairs<Organization>.self, from: state)",
    "graph.entity(State.self, id: \"x\")",
  ]

  private func errors(_ lines: [String]) throws -> [Int: [String]] {
    let compiler = try #require(TypeChecker.compiler)
    let modules = try #require(TypeChecker.modules, "the build's folder of modules was not found")
    let text = Self.head + lines.map { "  _ = \($0)\n" }.joined() + "}\n"
    let before = Self.head.split(separator: "\n", omittingEmptySubsequences: false).count
    let found = try TypeChecker(compiler: compiler, modules: modules).errors(in: text)
    return Dictionary(grouping: found) { $0.line - before }.mapValues { $0.map(\.message) }
  }

  @Test func wrongPairingsDoNotCompile() throws {
    let errors = try errors(Self.wrong.map(\.0))
    for (index, (line, message)) in Self.wrong.enumerated() {
      let said = errors[index] ?? []
      #expect(said.contains { $0.contains(message) }, "\(line): \(said)")
    }
    let elsewhere = errors.filter { !Self.wrong.indices.contains($0.key) }
    #expect(elsewhere.isEmpty)
  }

  @Test func rightPairingsCompile() throws {
    let errors = try errors(Self.right)
    #expect(errors.isEmpty)
  }
}
