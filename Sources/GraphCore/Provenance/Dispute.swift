/// A contradiction between documents that the graph keeps rather than hides.
///
/// The claims that contradict each other name it; those not preferred are kept in the table of
/// claims, but make no edge and give no property its value.
public struct Dispute: Hashable, Sendable {
  /// Its stable id, a slug.
  public var id: String
  /// What is disputed.
  public var topics: LocalizedText
  /// What speaks for which side.
  public var assessments: LocalizedText
  /// The documents of the assessment.
  public var citations: [Citation]
  /// Where it was written down.
  public var location: ClaimLocation?

  /// Makes a dispute.
  public init(
    id: String, topic: String, assessment: String, citations: [Citation] = [],
    location: ClaimLocation? = nil
  ) {
    self.init(id: id, topics: LocalizedText(topic), assessments: LocalizedText(assessment))
    (self.citations, self.location) = (citations, location)
  }

  /// Makes a dispute told in several languages.
  public init(id: String, topics: LocalizedText, assessments: LocalizedText) {
    (self.id, self.topics, self.assessments, citations) = (id, topics, assessments, [])
  }

  /// What is disputed, in English.
  public var topic: String { topics.text(in: .english) }

  /// What speaks for which side, in English.
  public var assessment: String { assessments.text(in: .english) }
}
