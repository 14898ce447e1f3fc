public import Diagnostics

/// One rule about data that are well formed: an open set, one rule a file, listed in
/// `LintCatalog`.
public protocol LintRule: Sendable {
  /// The manual page of what it finds.
  var page: DiagnosticManual { get }

  /// Whether it says that something is nowhere, and is silent where so much is wrong that reading
  /// stopped; what stands in damaged parts it leaves out by itself.
  var tellsAbsence: Bool { get }

  /// Adds a finding for each place that breaks the rule.
  func check(_ data: LintData, into list: inout DiagnosticList)
}

extension LintRule {
  /// Most rules look at what is there.
  public var tellsAbsence: Bool { false }
}
