public import Diagnostics
import GraphCore

/// A stage that says from no day on which it holds.
public struct UndatedStage: LintRule {
  /// The manual page.
  public let page = DiagnosticManual(
    id: "data.undated-stage", severity: .doubt,
    meaning: "A corridor, an institution or an initiative is said to be at a stage, and not since "
      + "when. Questions about earlier days then find it at that stage, too.",
    example: "stage: operating",
    fix: "date it, `stage: {value: operating, since: 2009-12-14, cite: […]}`; where only a year is "
      + "known, give the year, and where nothing is, the day on which it was seen under "
      + "`confirmed`.")

  /// Looks at stages that could have been otherwise before.
  public func check(_ data: LintData, into list: inout DiagnosticList) {
    guard let key = data.schema.stage?.key else { return }
    for number in data.ownClaims {
      let claim = data.claims[number]
      guard case .property = claim.subject, let stage = claim[key]?.text, claim.validity == .always
      else { continue }
      list.append(
        page(
          "\(data.subject(of: number)): since when it is '\(stage)' is not said",
          at: data.place(of: number)))
    }
  }
}
