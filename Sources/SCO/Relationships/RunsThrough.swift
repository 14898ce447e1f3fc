public import GraphCore

extension RelationshipKind {
  /// CORRIDOR runs through STATE or PLACE, in the order of the sequence.
  public static let runsThrough = RelationshipKind(
    "RUNS_THROUGH",
    from: EndRole("corridor", Corridor.kind),
    to: EndRole("waypoint", State.kind, Place.kind),
    family: .geography,
    reading: Reading(
      "runs through {other}", back: "is on the way of {other}",
      label: LocalizedText("route", zh: "途经", ru: "маршрут")),
    variants: CorridorRole.allCases.map {
      RelationshipKind.Variant("role", $0.rawValue, $0.reading)
    },
    properties: [
      PropertyKey(
        "sequence", .integer, name: LocalizedText("sequence", zh: "次序", ru: "порядок"),
        bounds: .atLeast(1),
        documentation: "Its place along the route, counted from 1."),
      PropertyKey(
        "role", .choice(CorridorRole.choices), name: LocalizedText("role", zh: "角色", ru: "роль"),
        documentation: "What it is to the corridor."),
      .stage,
    ],
    documentation: "CORRIDOR runs through STATE or PLACE, in the order of the sequence.")
}

/// A corridor running through a state or a place.
public struct RunsThrough<End: Traversable>: DirectedRelationship {
  /// What stands at its beginning.
  public typealias Source = Corridor
  /// What stands at its end.
  public typealias Target = End
  /// The relationship behind the value.
  public let relationship: Relationship

  /// Wraps a relationship of the kind.
  public init(_ relationship: Relationship) { self.relationship = relationship }

  /// The kind.
  public static var kind: RelationshipKind { .runsThrough }
}

extension RunsThrough {
  /// What the state or place is to the corridor.
  public var role: CorridorRole? { relationship.claim["role"]?.text.flatMap(CorridorRole.init) }
  /// Its place along the route, counted from 1.
  public var sequence: Int? {
    if case .integer(let number)? = relationship.claim["sequence"] { number } else { nil }
  }
  /// How far this piece of the route has come, where that differs from the rest.
  public var stage: Stage? {
    relationship.claim[PropertyKey.stage.key]?.text.flatMap(Stage.init)
  }
}

extension RunsThrough {
  /// The corridor.
  public var corridor: Source { source }
  /// What it runs through.
  public var waypoint: Target { target }
}
