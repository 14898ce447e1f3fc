/// A contradiction between documents that the graph keeps rather than hides.
///
/// The claims that contradict each other name it; those not preferred are kept in the table of
/// claims, but make no edge and give no property its value.
public struct Dispute: Hashable, Sendable {
  /// Its stable id, a slug.
  public var id: String
  /// What is disputed.
  public var topic: String
  /// What speaks for which side.
  public var assessment: String
  /// The documents of the assessment.
  public var citations: [Citation]
  /// Where it was written down.
  public var location: ClaimLocation?

  /// Makes a dispute.
  public init(
    id: String, topic: String, assessment: String, citations: [Citation] = [],
    location: ClaimLocation? = nil
  ) {
    (self.id, self.topic, self.assessment) = (id, topic, assessment)
    (self.citations, self.location) = (citations, location)
  }
}
