/// One rung of a scale that is only partly ordered.
public struct Level: Hashable, Sendable {
  /// Its stable id, a slug.
  public var id: String
  /// The family within which it can be compared at all.
  public var family: String
  /// Where it is drawn; ranks say nothing about the order.
  public var rank: Int
  /// How it is called.
  public var name: LocalizedText
  /// What it means.
  public var definition: String?
  /// Who says so.
  public var authority: String?
  /// What is contested about it.
  public var contested: String?
  /// The documents of the definition.
  public var citations: [Citation]
  /// Where it was written down.
  public var location: ClaimLocation?

  /// Makes a level; all else is added by name.
  public init(id: String, family: String, rank: Int, name: LocalizedText) {
    (self.id, self.family, self.rank, self.name) = (id, family, rank, name)
    citations = []
  }
}

/// Cited evidence that one level stands above another.
public struct LevelCover: Hashable, Sendable {
  /// The upper level.
  public var above: LevelID
  /// The lower level.
  public var below: LevelID
  /// What shows it.
  public var evidence: String?
  /// The documents that show it.
  public var citations: [Citation]
  /// Where it was written down.
  public var location: ClaimLocation?

  /// Makes a cover.
  public init(
    above: LevelID, below: LevelID, evidence: String? = nil, citations: [Citation] = [],
    location: ClaimLocation? = nil
  ) {
    (self.above, self.below, self.evidence) = (above, below, evidence)
    (self.citations, self.location) = (citations, location)
  }
}
