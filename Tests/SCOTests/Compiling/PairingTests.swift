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
    (
      "graph.participations(in: state)",
      "no exact matches in call to instance method 'participations'"
    ),
    (
      "graph.partnership(between: state, and: corridor)", "cannot convert value of type 'Corridor'"
    ),
    (
      "graph.corridors(through: organization)", "cannot convert value of type 'Organization'"
    ),
    (
      "graph.at(day).corridors(through: place)", "cannot convert value of type 'Place'"
    ),
    (
      "graph.at(day).relationships(Corridor.self)",
      "no exact matches in call to instance method 'relationships'"
    ),
    (
      "graph.relationships(HeldIn.self, from: agreement)",
      "cannot convert value of type 'Agreement'"
    ),
    (
      "graph.relationships(Heads<Institution>.self, from: state)",
      "cannot convert value of type 'State'"
    ),
    (
      "graph.relationships(Chairs<State>.self, from: state)",
      "type 'State' does not conform to protocol 'Chaired'"
    ),
    (
      "graph.relationships(ProposedBy<Event, State>.self, from: event)",
      "type 'Event' does not conform to protocol 'Proposable'"
    ),
    (
      "graph.relationships(WorksOn<Place>.self, from: place)",
      "type 'Place' does not conform to protocol 'Working'"
    ),
    (
      "graph.changes(from: day, to: day).upgraded(State.self, in: graph)",
      "requires that 'State' conform to 'RelationshipType'"
    ),
    (
      "graph.relationships(MeetingOf<State>.self, from: event)",
      "type 'State' does not conform to protocol 'Chaired'"
    ),
    (
      "graph.relationships(MeetingOf<Institution>.self, to: event)",
      "cannot convert value of type 'Event'"
    ),
    (
      "graph.relationships(PartyTo<Corridor>.self, from: corridor)",
      "type 'Corridor' does not conform to protocol 'Contracting'"
    ),
    (
      "graph.relationships(EstablishedBy<Event>.self, from: event)",
      "type 'Event' does not conform to protocol 'Founded'"
    ),
    ("state.stage", "value of type 'State' has no member 'stage'"),
    ("corridor.iso2", "value of type 'Corridor' has no member 'iso2'"),
    (
      "graph.relationships(Border.self, of: state).map(\\.level)",
      "'Border' has no member 'level'"
    ),
    (
      "graph[EntityName<State>(\"china\")]?.mode", "value of type 'State' has no member 'mode'"
    ),
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
    "graph.relationships(EstablishedBy<Corridor>.self, from: corridor).map(\\.instrument)",
    "graph.relationships(MeetingOf<Institution>.self, to: institution).map(\\.event.number)",
    "graph.relationships(MeetingOf<Organization>.self, from: event).map(\\.body)",
    "graph.relationships(PartyTo<Organization>.self, to: agreement)",
    "graph.relationships(Chairs<Organization>.self, from: state)",
    "graph.entity(State.self, id: \"x\")",
    "graph.participations(in: organization, at: day).map(\\.isFounding)",
    "graph.participations(in: EntityName<Organization>(\"sco\"), at: day).map(\\.participant.iso2)",
    "graph.participations(of: state).map(\\.organization.form)",
    "graph.partnership(between: state, and: state, at: day)?.level",
    "graph.partnership(between: state, and: state)?.originalWording",
    "graph.corridors(through: state, at: day).map(\\.lengthInKilometers)",
    "graph.at(day).states.count + graph.during(day, day).corridors.count",
    "graph.at(day).relationships(Partnership.self).map(\\.instrument)",
    "graph.at(day).relationships(RunsThrough<Place>.self).map(\\.sequence)",
    "graph.changes(from: day, to: day).upgraded(Partnership.self, in: graph).map(\\.after.level)",
    "graph.changes(from: day, to: day).began(HostedBy.self, in: graph).map(\\.host)",
    "graph.relationships(LocatedIn<Place, State>.self, from: place).map(\\.surroundings.iso3)",
    "graph.relationships(PartOf<Institution, Institution>.self, to: institution).map(\\.part)",
    "graph.relationships(PartyTo<State>.self, from: state).map(\\.agreement.inForce)",
    "graph.relationships(TookPartIn<State>.self, to: event).map(\\.participant)",
    "graph.relationships(WorksFor<Institution>.self, from: person).map(\\.employer)",
    "graph.relationships(Border.self, of: state).map(\\.documents.count)",
    "(state.claims, state.citations, state.validity, event.number, corridor.stage(at: day))",
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
