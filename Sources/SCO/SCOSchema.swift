public import GraphCore

extension Schema {
  /// The kinds of entity of our subject, in alphabetical order.
  public static let scoEntityKinds: [EntityKind] = [
    Agreement.kind,
    Corridor.kind,
    Event.kind,
    Initiative.kind,
    Institution.kind,
    Organization.kind,
    Person.kind,
    Place.kind,
    State.kind,
    Theme.kind,
  ]

  /// The kinds of relationship of our subject, in the alphabetical order of their files.
  public static let scoRelationshipKinds: [RelationshipKind] = [
    .adoptedAt,
    .borders,
    .capitalOf,
    .chairs,
    .establishedBy,
    .heads,
    .heldIn,
    .hostedBy,
    .locatedIn,
    .meetingOf,
    .organOf,
    .partOf,
    .participatesIn,
    .partnership,
    .partyTo,
    .promotes,
    .proposedBy,
    .runsThrough,
    .seatedIn,
    .succeededBy,
    .tookPartIn,
    .worksFor,
    .worksOn,
  ]

  /// The schema of the Shanghai Cooperation Organisation and what surrounds it.
  public static let sco = Schema(
    entities: scoEntityKinds, relationships: scoRelationshipKinds,
    stage: StageRule(
      key: PropertyKey.stage.key, proposed: [Stage.proposed.rawValue],
      planned: [Stage.agreed.rawValue, Stage.underConstruction.rawValue],
      working: [Stage.operating.rawValue]))
}
