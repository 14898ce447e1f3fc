public import Diagnostics
import GraphCore

/// A claim ends before it begins, or on the day on which it begins.
public struct EndBeforeStart: LintRule {
  /// The manual page.
  public let page = DiagnosticManual(
    id: "data.end-before-start", severity: .error,
    meaning: "A claim holds on no day at all. `until` is the first day on which it no longer "
      + "holds; a date without a day stands for its last day.",
    example: "since: 2017-06-09\nuntil: 2005-07-05",
    fix: "correct one of the dates; something that lasted one day is written `on: DAY`.")

  /// Looks at every claim with two dates.
  public func check(_ data: LintData, into list: inout DiagnosticList) {
    let data = data.withHalfReadClaims
    for number in data.ownClaims {
      let validity = data.claims[number].validity
      guard let since = validity.since, let end = validity.until ?? validity.last,
        validity.counted(knowledge: data.header.knowledge).isEmpty
      else { continue }
      let message =
        end.lastDay < since.firstDay
        ? "the end, \(end), is before the beginning, \(since)"
        : "between \(since) and \(end) no day is left on which this holds"
      list.append(page(message, at: data.placeOfEnd(of: number)))
    }
  }
}
