/// The rules, in alphabetical order.
public enum LintCatalog {
  /// All rules.
  public static let all: [any LintRule] = [
    AfterKnowledge(),
    AmbiguousName(),
    BareReference(),
    ConfusableName(),
    Contradiction(),
    CoverageClaim(),
    CoverageGap(),
    CoverageTwice(),
    DuplicateClaim(),
    EndBeforeStart(),
    GeneralKnowledge(),
    JumpingRoute(),
    LonelyEntity(),
    LongName(),
    MissingName(),
    MixedScript(),
    OldSource(),
    OneSidedDispute(),
    OneSource(),
    OutsideLife(),
    OverlappingClaims(),
    ProposedAsExisting(),
    StaleKnowledge(),
    UncitedClaim(),
    UndatedStage(),
    UnofficialName(),
    UnusedReference(),
  ]
}
