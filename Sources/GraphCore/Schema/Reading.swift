/// How a relationship is read from either end.
///
/// The phrases are the predicate of a sentence whose subject is the end one comes from;
/// `{other}` stands for the end one goes to, `{key}` for a property: "hosts {other}", "is hosted
/// by {other}".
public struct Reading: Hashable, Sendable {
  /// From source to target.
  public let forward: String
  /// From target to source.
  public let backward: String
  /// The relationship as a noun, for labels, legends and languages whose names inflect.
  public let label: LocalizedText
  /// What stands above such relationships of one thing, where the noun does not say which end it
  /// is: from source to target.
  public let forwardHeading: LocalizedText?
  /// From target to source.
  public let backwardHeading: LocalizedText?

  /// Makes a reading; an undirected kind reads the same both ways.
  public init(
    _ forward: String, back backward: String? = nil, label: LocalizedText,
    headings: (forward: LocalizedText, backward: LocalizedText)? = nil
  ) {
    (self.forward, self.backward, self.label) = (forward, backward ?? forward, label)
    (forwardHeading, backwardHeading) = (headings?.forward, headings?.backward)
  }
}
