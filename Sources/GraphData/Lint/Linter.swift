public import Diagnostics

/// Runs the rules of the catalog over some data.
public struct Linter: Sendable {
  /// The data.
  public let data: LintData

  /// Makes a linter.
  public init(_ data: LintData) { self.data = data }

  /// The findings of all rules; of those about absence only when the data are whole.
  public func run(isWhole: Bool = true) -> DiagnosticList {
    var list = DiagnosticList()
    for rule in LintCatalog.all where isWhole || !rule.needsWholeData {
      rule.check(data, into: &list)
    }
    return list
  }
}
