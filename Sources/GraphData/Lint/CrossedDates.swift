public import Diagnostics
import GraphCore

/// Dates of one claim stand the wrong way round: a status granted after it began, an agreement in
/// force before it was signed.
///
/// Which dates have an order is declared with the properties of a kind.
public struct CrossedDates: LintRule {
  /// The manual page.
  public let page = DiagnosticManual(
    id: "data.crossed-dates", severity: .error,
    meaning: "A date lies after one that it cannot lie after, or before one that it cannot lie "
      + "before, whatever day imprecise dates stand for: a status is granted no later than it begins "
      + "and no later than it is formalised, an agreement enters into force no earlier than it is "
      + "made.",
    example: "participates-in:\n  - from: india\n    to: sco\n    status: member\n"
      + "    since: 2017-06-09\n    granted: 2018-01-01",
    fix: "correct one of the dates; if documents contradict each other, keep the better one here "
      + "and say so in a note or a dispute.")

  /// Looks at the dates whose kinds have an order.
  ///
  /// - Complexity: O(*n*).
  public func check(_ data: LintData, into list: inout DiagnosticList) {
    let owners = data.owners
    for number in data.ownClaims {
      let claim = data.claims[number]
      for property in claim.properties {
        guard let date = property.value.date,
          let key = data.key(property.key, of: claim.subject)
        else { continue }
        for order in key.order {
          let other = self.date(order.other, number, data, owners)
          guard let other, !order.admits(date, beside: other) else { continue }
          list.append(
            page(
              "\(data.subject(of: number)): '\(property.key)', \(date), is "
                + "\(order.side == .notAfter ? "after" : "before") '\(order.other)', \(other)",
              at: data.place(ofDate: property.key, in: number)))
        }
      }
    }
  }

  /// The date of a key: another property, or the beginning of the relationship or of the thing.
  private func date(
    _ key: String, _ number: Int, _ data: LintData, _ owners: [NodeID: Int]
  ) -> CalendarDate? {
    let claim = data.claims[number]
    guard key == DateOrder.beginning else { return claim[key]?.date }
    guard case .property(of: let node) = claim.subject else { return claim.validity.since }
    return owners[node].flatMap { data.claims[$0].validity.since }
  }
}
