public import GraphCore

/// What a style rule may look at.
public struct StyleFacts: Hashable, Sendable {
  /// The first entity kind of a node.
  public var entityKind: String?
  /// The kind of an edge.
  public var relationshipKind: String?
  /// The family of that kind.
  public var family: Family?
  /// The choices that the claim states, by property: role, status, stage.
  public var choices: [String: String] = [:]
  /// Whether it is no more than proposed.
  public var isProposed = false
  /// How well it is supported.
  public var confidence = Confidence.sourced
  /// Whether another claim contradicts it.
  public var isDisputed = false
  /// The ink that the view gives to its group.
  public var groupInk: String?

  /// Makes facts that fit no rule but the defaults.
  public init() {}
}

/// A part of a look; what it leaves open stays as it was.
public struct PartialLook: Hashable, Sendable {
  /// The ink.
  public var ink: String?
  /// The outline of a node.
  public var shape: NodeShape?
  /// How outline or line is drawn.
  public var pattern: LinePattern?
  /// Its width in points.
  public var width: Double?
  /// Which end of a line has a head.
  public var arrow: ArrowEnd?

  /// Makes a part of a look.
  public init(
    ink: String? = nil, shape: NodeShape? = nil, pattern: LinePattern? = nil,
    width: Double? = nil, arrow: ArrowEnd? = nil
  ) {
    (self.ink, self.shape, self.pattern) = (ink, shape, pattern)
    (self.width, self.arrow) = (width, arrow)
  }

  /// The look with another laid over it.
  func overlaid(by other: PartialLook) -> PartialLook {
    PartialLook(
      ink: other.ink ?? ink, shape: other.shape ?? shape, pattern: other.pattern ?? pattern,
      width: other.width ?? width, arrow: other.arrow ?? arrow)
  }
}

/// A condition and the part of a look that it brings.
public struct StyleRule: Sendable {
  /// What the rule asks for; what is nil is not asked.
  public enum Condition: Hashable, Sendable {
    /// Nodes of a kind.
    case entityKind(String)
    /// Edges of a family.
    case family(Family)
    /// Edges of a kind.
    case relationshipKind(String)
    /// Things that state a choice for a property.
    case choice(String, String)
    /// Things that are only proposed.
    case proposed
    /// Things that are supported so.
    case confidence(Confidence)
    /// Things that another claim contradicts.
    case disputed
  }

  /// The condition.
  public let condition: Condition
  /// What it brings.
  public let look: PartialLook

  /// Makes a rule.
  public init(_ condition: Condition, _ look: PartialLook) {
    (self.condition, self.look) = (condition, look)
  }

  /// Whether the facts meet the condition.
  func fits(_ facts: StyleFacts) -> Bool {
    switch condition {
    case .entityKind(let name): facts.entityKind == name
    case .family(let family): facts.family == family
    case .relationshipKind(let name): facts.relationshipKind == name
    case .choice(let key, let choice): facts.choices[key] == choice
    case .proposed: facts.isProposed
    case .confidence(let confidence): facts.confidence == confidence
    case .disputed: facts.isDisputed
    }
  }
}
