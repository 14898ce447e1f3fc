public import Diagnostics
import GraphCore

/// A dispute that has not two sides, or prefers none.
public struct OneSidedDispute: LintRule {
  /// The manual page.
  public let page = DiagnosticManual(
    id: "data.one-sided-dispute", severity: .warning,
    meaning: "A dispute ties claims that contradict each other: at least one that is preferred and "
      + "one that says `preferred: no`.",
    example: "- {…, dispute: laos-status}\n(and no other claim names it)",
    fix: "add the other side, or delete the dispute.")

  /// What stands in a damaged part may be what is missing.
  public var tellsAbsence: Bool { true }

  /// Looks at the sides of the disputes that files name.
  ///
  /// One of the data below an overlay that has no sides left is settled by it.
  public func check(_ data: LintData, into list: inout DiagnosticList) {
    var sides: [DisputeID: [Int]] = [:]
    for (number, claim) in data.claims.enumerated() {
      if let dispute = claim.dispute { sides[dispute, default: []].append(number) }
    }
    for (index, dispute) in data.disputes.enumerated() {
      let claims = sides[DisputeID(index)] ?? []
      let preferred = claims.count { data.claims[$0].isPreferred }
      let isOurs =
        claims.isEmpty
        ? data.ownDisputes.contains(index) : claims.contains(where: data.ownClaims.contains)
      guard isOurs, !data.damage.mentions(dispute.id),
        let problem = problem(sides: claims.count, preferred: preferred)
      else { continue }
      let place = claims.last.flatMap { data.place(of: $0) } ?? data.place(ofDispute: index)
      list.append(page("the dispute '\(dispute.id)' \(problem)", at: place))
    }
  }

  private func problem(sides: Int, preferred: Int) -> String? {
    if sides == 0 { return "is named by no claim" }
    if preferred == 0 { return "prefers no side" }
    return preferred == sides ? "has no side that is not preferred" : nil
  }
}
