public import Diagnostics
import GraphCore

/// A claim that no document stands behind.
public struct UncitedClaim: LintRule {
  /// The manual page.
  public let page = DiagnosticManual(
    id: "data.uncited-claim", severity: .error,
    meaning: "A claim has no citation and does not say that it rests on general knowledge. Every "
      + "claim of the data is cited: that is what they are for.",
    example: "- from: india\n  to: sco\n  status: member\n  since: 2017-06-09",
    fix: "add `cite: [REFERENCE]`, or `confidence: general-knowledge` until a document is found.")

  /// Looks for claims without citations.
  ///
  /// A property of an uncited entity is not reported besides the entity, whose citations it has.
  public func check(_ data: LintData, into list: inout DiagnosticList) {
    let data = data.withHalfReadClaims
    let numbers = data.ownClaims.filter {
      isUncited(data.claims[$0]) && data.isSupportRead(of: $0)
    }
    let uncited = Set(numbers.compactMap { data.claims[$0].subject.entity })
    for number in numbers {
      if case .property(of: let node) = data.claims[number].subject, uncited.contains(node) {
        continue
      }
      list.append(
        page("\(data.subject(of: number)) has no citation", at: data.place(of: number)))
    }
  }

  private func isUncited(_ claim: Claim) -> Bool {
    claim.citations.isEmpty && claim.confidence != .generalKnowledge
  }
}

extension Claim.Subject {
  /// The thing that the claim says there is.
  fileprivate var entity: NodeID? {
    if case .node(let node) = self { node } else { nil }
  }
}
