public import GraphCore

extension RelationshipKind {
  /// INSTITUTION or ORGANIZATION has its seat in PLACE.
  public static let seatedIn = RelationshipKind(
    "SEATED_IN",
    from: EndRole("body", Institution.kind, Organization.kind),
    to: EndRole("seat", Place.kind),
    family: .geography,
    reading: Reading(
      "has its seat in {other}", back: "is the seat of {other}",
      label: LocalizedText("seat", zh: "驻地", ru: "местопребывание"),
      headings: (
        LocalizedText("seat", zh: "驻地", ru: "местопребывание"),
        LocalizedText("seated here", zh: "驻在机构", ru: "здесь находятся")
      )),
    exclusivity: .bySource,
    documentation: "INSTITUTION or ORGANIZATION has its seat in PLACE.")
}

/// A body having its seat in a place.
public struct SeatedIn<Body: Seated>: DirectedRelationship {
  /// What stands at its beginning.
  public typealias Source = Body
  /// What stands at its end.
  public typealias Target = Place
  /// The relationship behind the value.
  public let relationship: Relationship

  /// Wraps a relationship of the kind.
  public init(_ relationship: Relationship) { self.relationship = relationship }

  /// The kind.
  public static var kind: RelationshipKind { .seatedIn }
}

extension SeatedIn {
  /// The body.
  public var body: Source { source }
  /// Where it has its seat.
  public var seat: Target { target }
}
