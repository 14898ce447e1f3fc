/// What dates of reduced precision leave open about a claim on a given day.
public enum Certainty: String, Sendable, CaseIterable {
  /// The day lies clear of every imprecise date.
  case certain
  /// Not counted yet, but the imprecise beginning may have come before the day.
  case possiblyAlready = "possibly-already"
  /// Counted, but the imprecise end may have come before the day.
  case possiblyStill = "possibly-still"
}
