public import Diagnostics
import GraphCore

/// A reference that nothing cites.
public struct UnusedReference: LintRule {
  /// The manual page.
  public let page = DiagnosticManual(
    id: "data.unused-reference", severity: .warning,
    meaning: "No claim, level, cover or dispute cites the reference.",
    example: "references:\n  - id: never-cited",
    fix: "cite it where it says something, or delete it.")

  /// What stands in a damaged part may be what is missing.
  public var tellsAbsence: Bool { true }

  /// Looks for references that are cited nowhere.
  public func check(_ data: LintData, into list: inout DiagnosticList) {
    var isUsed = [Bool](repeating: false, count: data.references.count)
    let lists =
      data.claims.map(\.citations) + data.levels.levels.map(\.citations)
      + data.levels.covers.map(\.citations) + data.disputes.map(\.citations)
    for citation in lists.joined() { isUsed[citation.reference.index] = true }
    for number in data.ownReferences
    where !isUsed[number] && !data.damage.mentions(data.references[number].id) {
      list.append(
        page(
          "nothing cites '\(data.references[number].id)'", at: data.place(ofReference: number)))
    }
  }
}
