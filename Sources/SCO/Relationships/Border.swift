public import GraphCore

extension RelationshipKind {
  /// STATE shares a land line with STATE; takes no position on where the line runs.
  public static let borders = RelationshipKind(
    "BORDERS", between: EndRole("neighbour", State.kind), family: .geography,
    reading: Reading(
      "shares a land line with {other}",
      label: LocalizedText("land line", zh: "陆上相邻", ru: "сухопутная линия")),
    documentation: "STATE shares a land line with STATE; takes no position on where the line runs.")
}

/// Two states sharing a land line.
public struct Border: UndirectedRelationship {
  /// What stands at either end.
  public typealias End = State
  /// The relationship behind the value.
  public let relationship: Relationship

  /// Wraps a relationship of the kind.
  public init(_ relationship: Relationship) { self.relationship = relationship }

  /// The kind.
  public static var kind: RelationshipKind { .borders }
}

extension Border {
  /// The two states, in the order in which the claim was written, which says nothing.
  public var neighbours: (State, State) { ends }
}
