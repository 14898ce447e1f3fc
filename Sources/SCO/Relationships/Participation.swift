public import GraphCore

extension RelationshipKind {
  /// STATE takes part in ORGANIZATION, under a status that is dated.
  ///
  /// A promotion ends one claim and begins the next.
  public static let participatesIn = RelationshipKind(
    "PARTICIPATES_IN",
    from: EndRole("participant", State.kind),
    to: EndRole("organisation", Organization.kind),
    family: .membership,
    reading: Reading(
      "takes part in {other}", back: "has {other} taking part",
      label: LocalizedText("participation", zh: "参与", ru: "участие")),
    variants: ParticipationStatus.allCases.map {
      RelationshipKind.Variant("status", $0.rawValue, $0.reading)
    },
    exclusivity: .byEnds,
    presumesExistence: true,
    properties: [
      PropertyKey(
        "status", .choice(ParticipationStatus.choices), isRequired: true,
        name: LocalizedText("status", zh: "地位", ru: "статус"),
        documentation: "What the state is to the organisation."),
      PropertyKey(
        "founding", .flag,
        name: LocalizedText("founding member", zh: "创始成员国", ru: "государство-основатель"),
        documentation: "Whether the state founded the organisation."),
      PropertyKey(
        "granted", .date, name: LocalizedText("granted", zh: "授予", ru: "предоставлен"),
        order: [.notAfter("since"), .notAfter("formalised")],
        documentation: "When the status was decided."),
      PropertyKey(
        "formalised", .date, name: LocalizedText("formalised", zh: "正式确立", ru: "оформлен"),
        documentation: "When the instrument of the status was signed."),
    ],
    documentation:
      "STATE takes part in ORGANIZATION, under a status that is dated. A promotion ends one claim "
      + "and begins the next."
  )
}

/// A state taking part in an organisation.
public struct Participation: DirectedRelationship {
  /// What stands at its beginning.
  public typealias Source = State
  /// What stands at its end.
  public typealias Target = Organization
  /// The relationship behind the value.
  public let relationship: Relationship

  /// Wraps a relationship of the kind.
  public init(_ relationship: Relationship) { self.relationship = relationship }

  /// The kind.
  public static var kind: RelationshipKind { .participatesIn }
}

extension Participation {
  /// What the state is to the organisation.
  public var status: ParticipationStatus? {
    relationship.claim["status"]?.text.flatMap(ParticipationStatus.init)
  }

  /// Whether the state founded the organisation.
  public var isFounding: Bool { relationship.claim["founding"]?.flag ?? false }

  /// When the status was decided, where that differs from when it began.
  public var granted: CalendarDate? { relationship.claim["granted"]?.date }
  /// When the instrument of the status was signed.
  public var formalised: CalendarDate? { relationship.claim["formalised"]?.date }
}

extension Participation {
  /// The state.
  public var participant: Source { source }
  /// What it takes part in.
  public var organization: Target { target }
}
