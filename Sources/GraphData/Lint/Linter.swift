public import Diagnostics

/// Runs the rules of the catalog over some data.
public struct Linter: Sendable {
  /// The data.
  public let data: LintData

  /// Makes a linter.
  public init(_ data: LintData) { self.data = data }

  /// The findings of all rules; of those about absence only when all was looked at.
  public func run(isComplete: Bool = true) -> DiagnosticList {
    var list = DiagnosticList()
    for rule in LintCatalog.all where isComplete || !rule.tellsAbsence {
      rule.check(data, into: &list)
    }
    return list
  }
}
