import GraphCore
import SCO
import Testing

@Suite struct StatusTests {
  @Test func choicesAreTheCasesInOrder() {
    #expect(Stage.choices.map(\.id) == Stage.allCases.map(\.rawValue))
    #expect(ParticipationStatus.choices.map(\.id) == ParticipationStatus.allCases.map(\.rawValue))
    #expect(CorridorRole.choices.map(\.id) == CorridorRole.allCases.map(\.rawValue))
    #expect(CorridorMode.choices.map(\.id) == CorridorMode.allCases.map(\.rawValue))
  }

  @Test func statusesAreThoseOfTheDesign() {
    #expect(
      ParticipationStatus.allCases.map(\.rawValue) == [
        "participant", "member", "associate", "observer", "dialogue-partner", "partner",
        "candidate", "invited", "guest",
      ])
    #expect(
      Stage.allCases.map(\.rawValue) == [
        "proposed", "agreed", "under-construction", "partly-operating", "operating", "dormant",
        "suspended", "ended", "unclear",
      ])
  }

  @Test func modesAndRolesAreThoseOfTheFormat() {
    #expect(
      CorridorMode.allCases.map(\.rawValue) == [
        "economic-corridor", "multimodal-corridor", "gas-pipeline", "oil-pipeline", "road",
        "railway", "power-line", "port", "border-zone", "transit-agreement",
      ])
    #expect(
      CorridorRole.allCases.map(\.rawValue) == [
        "supplier", "transit", "border-crossing", "port", "consumer", "endpoint",
      ])
    let readings = RelationshipKind.runsThrough.variants.map(\.reading.forward)
    #expect(readings.contains("crosses a border at {other}"))
    #expect(readings.contains("passes the port of {other}"))
  }

  @Test func aBodyBesideTheOrgansIsNotCalledOne() {
    #expect(BodyStanding.choices.map(\.id) == ["organ", "permanent-body", "associated"])
    #expect(
      RelationshipKind.organOf.variants.map(\.reading.forward) == [
        "is an organ of {other}", "is a permanent body of {other}",
        "works beside the organs of {other}",
      ])
  }

  @Test func aStatusIsReadWithItsArticle() {
    let readings = RelationshipKind.participatesIn.variants.map(\.reading)
    #expect(
      readings.map(\.forward) == [
        "is a participant of {other}", "is a member of {other}",
        "is an associate member of {other}", "is an observer of {other}",
        "is a dialogue partner of {other}", "is a partner of {other}",
        "is a candidate for membership of {other}", "is invited to take part in {other}",
        "is a guest of {other}",
      ])
    #expect(readings.first?.backward == "has {other} as a participant")
  }

  @Test func aSeatAndACapitalAreExclusive() {
    #expect(RelationshipKind.participatesIn.exclusivity == .byEnds)
    #expect(RelationshipKind.partnership.exclusivity == .none)
    #expect(RelationshipKind.seatedIn.exclusivity == .bySource)
  }
}
