public import GraphCore

extension RelationshipKind {
  /// STATE and STATE call their tie by an official wording; a pair may hold two wordings at once.
  public static let partnership = RelationshipKind(
    "PARTNERSHIP", between: EndRole("partner", State.kind), family: .partnership,
    reading: Reading(
      "is tied to {other} by “{wording}”",
      label: LocalizedText("partnership", zh: "伙伴关系", ru: "партнёрство")),
    properties: [
      PropertyKey(
        "level", .level, isRequired: true, name: LocalizedText("level", zh: "级别", ru: "уровень"),
        documentation: "The level of the wording on the scale of levels."),
      PropertyKey(
        "wording", .text, isRequired: true,
        name: LocalizedText("wording", zh: "表述", ru: "формулировка"),
        documentation: "The official wording in English."),
      PropertyKey(
        "wording-original", .text,
        name: LocalizedText("original wording", zh: "原文表述", ru: "формулировка оригинала"),
        documentation: "The official wording in the language of one of the states."),
      PropertyKey(
        "instrument", .text, name: LocalizedText("instrument", zh: "文件", ru: "документ"),
        documentation: "What sort of document laid it down."),
      PropertyKey(
        "place", .text, name: LocalizedText("place", zh: "地点", ru: "место"),
        documentation: "Where it was announced or signed."),
    ],
    documentation:
      "STATE and STATE call their tie by an official wording; a pair may hold two wordings at once."
  )
}

/// Two states calling their tie by an official wording.
public struct Partnership: UndirectedRelationship {
  /// What stands at either end.
  public typealias End = State
  /// The relationship behind the value.
  public let relationship: Relationship

  /// Wraps a relationship of the kind.
  public init(_ relationship: Relationship) { self.relationship = relationship }

  /// The kind.
  public static var kind: RelationshipKind { .partnership }
}

extension Partnership {
  /// The level of the wording, or nil where the claim names none.
  public var level: Level? {
    relationship.edge.level.map { relationship.graph.levels[$0] }
  }

  /// The official wording in English.
  public var wording: String? { relationship.claim["wording"]?.text }
  /// The official wording in the language of one of the two.
  public var originalWording: String? { relationship.claim["wording-original"]?.text }
  /// What sort of document laid it down.
  public var instrument: String? { relationship.claim["instrument"]?.text }
  /// Where it was announced or signed, in words.
  public var place: String? { relationship.claim["place"]?.text }

  /// Whether its level is `bound` or above it: true, false, or nil where the two cannot be
  /// compared.
  public func isAtLeast(_ bound: Level) -> Bool? {
    let scale = relationship.graph.levels
    guard let own = relationship.edge.level, let bound = scale.level(id: bound.id) else {
      return nil
    }
    return scale.isAtLeast(own, bound)
  }
}
