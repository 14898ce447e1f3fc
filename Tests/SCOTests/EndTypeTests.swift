import GraphCore
import SCO
import Testing

/// The ends that the schema allows and those that Swift compiles are the same.
@Suite struct EndTypeTests {
  private static let types: [any EntityType.Type] = [
    Agreement.self, Corridor.self, Event.self, Initiative.self, Institution.self,
    Organization.self, Person.self, Place.self, State.self, Theme.self,
  ]

  /// The names of the types for which a protocol holds.
  private func names(_ holds: (any EntityType.Type) -> Bool) -> [String] {
    Self.types.filter(holds).map { $0.kind.name }
  }

  @Test func theTypesAreThoseOfTheCatalog() {
    #expect(Self.types.map { $0.kind } == Schema.scoEntityKinds)
    for type in Self.types { #expect("\(type)" == type.kind.name) }
  }

  @Test func genericEndsAreTheKindsThatConform() {
    let pairs: [(EndRole, [String])] = [
      (RelationshipKind.chairs.target, names { $0 is any Chaired.Type }),
      (RelationshipKind.establishedBy.source, names { $0 is any Founded.Type }),
      (RelationshipKind.heads.target, names { $0 is any Chaired.Type }),
      (RelationshipKind.locatedIn.source, names { $0 is any Locatable.Type }),
      (RelationshipKind.locatedIn.target, names { $0 is any Locating.Type }),
      (RelationshipKind.meetingOf.target, names { $0 is any Chaired.Type }),
      (RelationshipKind.partOf.source, names { $0 is any Divisible.Type }),
      (RelationshipKind.partOf.target, names { $0 is any Divisible.Type }),
      (RelationshipKind.partyTo.source, names { $0 is any Contracting.Type }),
      (RelationshipKind.promotes.source, names { $0 is any Promoting.Type }),
      (RelationshipKind.proposedBy.source, names { $0 is any Proposable.Type }),
      (RelationshipKind.proposedBy.target, names { $0 is any Proposing.Type }),
      (RelationshipKind.runsThrough.target, names { $0 is any Traversable.Type }),
      (RelationshipKind.seatedIn.source, names { $0 is any Seated.Type }),
      (RelationshipKind.succeededBy.source, names { $0 is any Succeedable.Type }),
      (RelationshipKind.succeededBy.target, names { $0 is any Succeedable.Type }),
      (RelationshipKind.tookPartIn.source, names { $0 is any Attending.Type }),
      (RelationshipKind.worksFor.target, names { $0 is any Chaired.Type }),
      (RelationshipKind.worksOn.source, names { $0 is any Working.Type }),
    ]
    for (role, conforming) in pairs { #expect(role.kinds.sorted() == conforming, "\(role.role)") }
    let several = Schema.scoRelationshipKinds.flatMap { [$0.source, $0.target] }
      .filter { $0.kinds.count > 1 }
    #expect(Set(several).isSubset(of: pairs.map(\.0)), "an end of several kinds is not listed here")
  }

  private func check<Kind: DirectedRelationship>(_ type: Kind.Type) {
    #expect(Kind.kind.isDirected)
    #expect(Kind.kind.source.kinds.contains(Kind.Source.kind.name), "\(type)")
    #expect(Kind.kind.target.kinds.contains(Kind.Target.kind.name), "\(type)")
  }

  private func check<Kind: UndirectedRelationship>(undirected type: Kind.Type) {
    #expect(!Kind.kind.isDirected)
    #expect(Kind.kind.source.kinds == [Kind.End.kind.name], "\(type)")
  }

  @Test func fixedEndsAreTheKindsOfTheSchema() {
    check(AdoptedAt.self)
    check(CapitalOf.self)
    check(Chairs<Organization>.self)
    check(EstablishedBy<Corridor>.self)
    check(Heads<Institution>.self)
    check(HeldIn.self)
    check(HostedBy.self)
    check(LocatedIn<Place, State>.self)
    check(MeetingOf<Institution>.self)
    check(OrganOf.self)
    check(PartOf<Corridor, Initiative>.self)
    check(Participation.self)
    check(PartyTo<Organization>.self)
    check(Promotes<State>.self)
    check(ProposedBy<Corridor, Person>.self)
    check(RunsThrough<Place>.self)
    check(SeatedIn<Organization>.self)
    check(SucceededBy<Organization>.self)
    check(TookPartIn<State>.self)
    check(WorksFor<Institution>.self)
    check(WorksOn<Event>.self)
    check(undirected: Border.self)
    check(undirected: Partnership.self)
  }
}
