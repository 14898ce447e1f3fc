public import Diagnostics
import GraphCore

/// A relationship begins before one of its ends exists, or after it has ceased to.
public struct OutsideLife: LintRule {
  /// The manual page.
  public let page = DiagnosticManual(
    id: "data.outside-life", severity: .warning,
    meaning: "A relationship that presumes that both its ends exist begins before the beginning of "
      + "one of them, or after its end, whatever day imprecise dates stand for.",
    example: "organizations:\n  - id: sco\n    since: 2001-06-15\nparticipates-in:\n"
      + "  - {from: india, to: sco, status: observer, since: 1999}",
    fix: "correct one of the dates, or name the predecessor instead.")

  /// Compares beginnings that are known.
  public func check(_ data: LintData, into list: inout DiagnosticList) {
    let owners = data.owners
    for number in data.ownClaims where data.claims[number].isPreferred {
      guard case .edge(let kind, let source, let target) = data.claims[number].subject,
        data.schema[kind].presumesExistence, let since = data.claims[number].validity.since
      else { continue }
      for end in [source, target] {
        guard let owner = owners[end],
          let problem = problem(since, data.claims[owner].validity)
        else { continue }
        list.append(
          page(
            "\(data.subject(of: number)) begins on \(since), and '\(data.nodes[end.index].id)' "
              + problem, at: data.placeOfStart(of: number),
            notes: [DiagnosticNote("its dates", at: data.place(of: owner))]))
      }
    }
  }

  private func problem(_ since: CalendarDate, _ life: Validity) -> String? {
    if let start = life.since, since.lastDay < start.firstDay { return "begins on \(start)" }
    if let end = life.until, end.lastDay < since.firstDay { return "ends on \(end)" }
    if let last = life.last, last.lastDay < since.firstDay { return "ends on \(last)" }
    return nil
  }
}
