/// The rules, in alphabetical order.
public enum LintCatalog {
  /// All rules.
  public static let all: [any LintRule] = [
    AfterKnowledge(),
    AmbiguousName(),
    CoverageClaim(),
    CoverageGap(),
    CoverageTwice(),
    DuplicateClaim(),
    EndBeforeStart(),
    GeneralKnowledge(),
    LonelyEntity(),
    LongName(),
    MissingName(),
    OneSidedDispute(),
    OverlappingClaims(),
    UncitedClaim(),
    UnofficialName(),
    UnusedReference(),
  ]
}
