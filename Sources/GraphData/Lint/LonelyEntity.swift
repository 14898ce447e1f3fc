public import Diagnostics
import GraphCore

/// A thing that nothing is tied to.
public struct LonelyEntity: LintRule {
  /// The manual page.
  public let page = DiagnosticManual(
    id: "data.lonely-entity", severity: .doubt,
    meaning: "No relationship names the entity, so that no path leads to it and no view shows it.",
    example: "themes:\n  - id: energy",
    fix: "add a relationship, or delete the entity.")

  /// What stands in a damaged part may be what is missing.
  public var tellsAbsence: Bool { true }

  /// Looks for nodes at no end.
  public func check(_ data: LintData, into list: inout DiagnosticList) {
    var tied: Set<NodeID> = []
    for case .edge(_, let source, let target) in data.claims.map(\.subject) {
      tied.insert(source)
      tied.insert(target)
    }
    for number in data.ownNodes
    where !tied.contains(NodeID(number)) && !data.damage.mentions(data.nodes[number].id) {
      list.append(
        page(
          "no relationship names '\(data.nodes[number].id)'", at: data.place(ofNode: number)))
    }
  }
}
