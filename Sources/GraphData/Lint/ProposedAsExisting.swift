public import Diagnostics
import GraphCore

/// Something that is only proposed has members, heads, a successor or a founding act.
public struct ProposedAsExisting: LintRule {
  /// The manual page.
  public let page = DiagnosticManual(
    id: "data.proposed-as-existing", severity: .warning,
    meaning: "A relationship presumes that both its ends exist, and one of them is no more than "
      + "proposed on all its days; or a part of a thing is said to be built while the thing is only "
      + "proposed.",
    example: "institutions:\n  - id: sco-bank\n    stage: proposed\nheads:\n"
      + "  - from: a-person\n    to: sco-bank",
    fix: "give the later stage of the thing its date, or mark the relationship `stage: proposed` "
      + "where its kind allows that, or delete it.")

  /// Compares relationships with the stages of their ends.
  ///
  /// - Complexity: O(*n*).
  public func check(_ data: LintData, into list: inout DiagnosticList) {
    guard let rule = data.schema.stage else { return }
    var stages: [NodeID: [Int]] = [:]
    for (number, claim) in data.claims.enumerated() where claim.isPreferred {
      if case .property(of: let node) = claim.subject, claim[rule.key] != nil {
        stages[node, default: []].append(number)
      }
    }
    for number in data.ownClaims {
      guard case .edge(let kind, let source, let target) = data.claims[number].subject,
        presumes(data.claims[number], data.schema[kind], rule)
      else { continue }
      for end in [source, target] where isOnlyProposed(stages[end] ?? [], number, rule, data) {
        list.append(
          page(
            "\(data.subject(of: number)), and '\(data.nodes[end.index].id)' is only proposed",
            at: data.place(of: number),
            notes: [
              DiagnosticNote("proposed here", at: stages[end]?.first.flatMap { data.place(of: $0) })
            ]))
      }
    }
  }

  /// Whether a claim presumes that its ends exist.
  private func presumes(_ claim: Claim, _ kind: RelationshipKind, _ rule: StageRule) -> Bool {
    guard let stage = claim[rule.key]?.text else { return kind.presumesExistence }
    return !rule.proposed.contains(stage)
  }

  /// Whether no stage but proposed ones counts on the days of a claim, and one of those does.
  private func isOnlyProposed(
    _ stages: [Int], _ claim: Int, _ rule: StageRule, _ data: LintData
  ) -> Bool {
    let held = stages.filter { data.days(of: $0).overlaps(data.days(of: claim)) }
    return !held.isEmpty
      && held.allSatisfy { rule.proposed.contains(data.claims[$0][rule.key]?.text ?? "") }
  }
}
