/// A kind of edge: what it joins, how it is read, what it may state.
public struct RelationshipKind: Hashable, Sendable {
  /// Over which claims of the kind at most one may hold at a time.
  public enum Exclusivity: Hashable, Sendable {
    /// Several may hold at once between the same ends.
    case none
    /// One between the same two ends.
    case byEnds
    /// One from the same source, whatever the target.
    case bySource
    /// One to the same target, whatever the source.
    case byTarget
  }

  /// A reading of its own for claims that state a certain value.
  public struct Variant: Hashable, Sendable {
    /// The property looked at.
    public let key: String
    /// The choice for which the reading is used.
    public let choice: String
    /// The reading.
    public let reading: Reading

    /// Makes a variant.
    public init(_ key: String, _ choice: String, _ reading: Reading) {
      (self.key, self.choice, self.reading) = (key, choice, reading)
    }
  }

  /// Its name as an edge label, `PARTICIPATES_IN`.
  public let name: String
  /// Its first end.
  public let source: EndRole
  /// Its second end.
  public let target: EndRole
  /// Whether the two ends play different parts.
  public let isDirected: Bool
  /// Its broad sort.
  public let family: Family
  /// How it is read.
  public let reading: Reading
  /// How it is read when a property has a certain value.
  public let variants: [Variant]
  /// Over which of its claims at most one holds at a time.
  public let exclusivity: Exclusivity
  /// Whether both ends have to exist for it: what is only proposed cannot be held, headed, joined.
  public let presumesExistence: Bool
  /// Whether it may begin before its source does, as a proposal comes before the thing.
  public let precedesSource: Bool
  /// Whether it says what is part of what, so that no thing can be part of its own parts.
  public let isHierarchy: Bool
  /// The properties its claims may state.
  public let properties: [PropertyKey]
  /// What it means, and what it does not.
  public let documentation: String

  /// Makes a directed kind, from source to target.
  public init(
    _ name: String, from source: EndRole, to target: EndRole, family: Family, reading: Reading,
    variants: [Variant] = [], exclusivity: Exclusivity = .none, presumesExistence: Bool = false,
    precedesSource: Bool = false, isHierarchy: Bool = false, properties: [PropertyKey] = [],
    documentation: String
  ) {
    (self.name, self.source, self.target, isDirected) = (name, source, target, true)
    (self.precedesSource, self.isHierarchy) = (precedesSource, isHierarchy)
    (self.family, self.reading, self.variants) = (family, reading, variants)
    (self.exclusivity, self.properties) = (exclusivity, properties)
    (self.documentation, self.presumesExistence) = (documentation, presumesExistence)
  }

  /// Makes an undirected kind, both ends alike.
  public init(
    _ name: String, between ends: EndRole, family: Family, reading: Reading,
    variants: [Variant] = [], exclusivity: Exclusivity = .none, presumesExistence: Bool = false,
    properties: [PropertyKey] = [], documentation: String
  ) {
    (self.name, source, target, isDirected) = (name, ends, ends, false)
    (precedesSource, isHierarchy) = (false, false)
    (self.family, self.reading, self.variants) = (family, reading, variants)
    (self.exclusivity, self.properties) = (exclusivity, properties)
    (self.documentation, self.presumesExistence) = (documentation, presumesExistence)
  }

  /// Its name in data and on the command line: `participates-in`.
  public var slug: String {
    let (line, dash) = (UInt8(ascii: "_"), UInt8(ascii: "-"))
    return String(decoding: name.lowercased().utf8.map { $0 == line ? dash : $0 }, as: UTF8.self)
  }

  /// Over what only one of its claims holds at a time, as a sentence, or nil.
  public var exclusivityWords: String? {
    switch exclusivity {
    case .none: nil
    case .byEnds: "At one time one holds between the same two ends."
    case .bySource: "At one time a \(source.role) has one \(target.role)."
    case .byTarget: "At one time a \(target.role) has one \(source.role)."
    }
  }

  /// The key of that name.
  public func property(_ key: String) -> PropertyKey? {
    properties.first { $0.key == key }
  }

  /// The reading that fits what a claim states.
  public func reading(of claim: Claim) -> Reading {
    for variant in variants where claim[variant.key]?.text == variant.choice {
      return variant.reading
    }
    return reading
  }
}
