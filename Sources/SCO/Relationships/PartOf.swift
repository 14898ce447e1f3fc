public import GraphCore

extension RelationshipKind {
  /// A corridor, institution or initiative is part of a larger one.
  public static let partOf = RelationshipKind(
    "PART_OF",
    from: EndRole("part", Corridor.kind, Institution.kind, Initiative.kind),
    to: EndRole("whole", Corridor.kind, Institution.kind, Initiative.kind),
    family: .organisation,
    reading: Reading(
      "is part of {other}", back: "includes {other}",
      label: LocalizedText("part", zh: "组成部分", ru: "часть"),
      headings: (
        LocalizedText("part of", zh: "所属整体", ru: "входит в"),
        LocalizedText("parts", zh: "组成部分", ru: "части")
      )),
    isHierarchy: true,
    documentation: "A corridor, institution or initiative is part of a larger one.")
}

/// A thing being part of a larger one.
public struct PartOf<Part: Divisible, Whole: Divisible>: DirectedRelationship {
  /// What stands at its beginning.
  public typealias Source = Part
  /// What stands at its end.
  public typealias Target = Whole
  /// The relationship behind the value.
  public let relationship: Relationship

  /// Wraps a relationship of the kind.
  public init(_ relationship: Relationship) { self.relationship = relationship }

  /// The kind.
  public static var kind: RelationshipKind { .partOf }
}

extension PartOf {
  /// The part.
  public var part: Source { source }
  /// What it is part of.
  public var whole: Target { target }
}
