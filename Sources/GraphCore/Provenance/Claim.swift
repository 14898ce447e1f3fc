/// One cited statement: about a thing's existence, about one of its properties, or about how two
/// things are related.
public struct Claim: Hashable, Sendable {
  /// What a claim is about.
  public enum Subject: Hashable, Sendable {
    /// That there is such a thing.
    case node(NodeID)
    /// What a thing is like; the claim's one property says it.
    case property(of: NodeID)
    /// How two things are related; of an undirected kind the order of the ends says nothing.
    case edge(RelationshipKindID, from: NodeID, to: NodeID)
  }

  /// What it is about.
  public var subject: Subject
  /// The properties it states, in the order of their names.
  public var properties: [Property]
  /// When it holds.
  public var validity: Validity
  /// The date on which it was last seen to hold, for a claim without an end.
  public var confirmed: CalendarDate?
  /// The documents that say so.
  public var citations: [Citation]
  /// How well they say so.
  public var confidence: Confidence
  /// What a reader should know besides.
  public var note: String?
  /// The dispute it is a side of.
  public var dispute: DisputeID?
  /// Whether it is used; false only for the other side of a dispute.
  public var isPreferred: Bool
  /// Where it was written.
  public var location: ClaimLocation?

  /// Makes a claim about `subject`; all else is added by name.
  public init(_ subject: Subject, validity: Validity = .always, citations: [Citation] = []) {
    (self.subject, self.validity, self.citations) = (subject, validity, citations)
    (properties, confidence, isPreferred) = ([], .sourced, true)
  }

  /// The value of one of its properties.
  public subscript(key: String) -> Value? {
    properties.first { $0.key == key }?.value
  }
}
