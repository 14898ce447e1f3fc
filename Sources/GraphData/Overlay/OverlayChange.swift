public import GraphCore

/// One thing that an overlay changes in the graph below.
public struct OverlayChange: Hashable, Sendable {
  /// What becomes of it.
  public enum Kind: String, CaseIterable, Sendable {
    /// It was not there.
    case added
    /// An entity below has more names or aliases.
    case extended
    /// It is said otherwise now.
    case corrected
    /// It is a side of a dispute now.
    case disputed
    /// It is gone.
    case withdrawn
  }

  /// What becomes of it.
  public let kind: Kind
  /// The address of the claim, or the id of the record.
  public let subject: String
  /// In what it differs from what was there, and why; in words, none for additions.
  public let details: [String]
  /// Where the overlay says so.
  public let location: ClaimLocation?
  /// Where it stood before.
  public let before: ClaimLocation?
}
