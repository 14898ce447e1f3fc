public import Diagnostics
import GraphCore

/// A document was read before it was published.
public struct EarlyReading: LintRule {
  /// The manual page.
  public let page = DiagnosticManual(
    id: "data.early-reading", severity: .error,
    meaning: "A reference was `accessed` before its own `date`, whatever day imprecise dates stand "
      + "for: nobody reads what is not published yet.",
    example: "references:\n  - id: a-report\n    date: 2024-06-01\n    accessed: 2023-06-01",
    fix: "correct one of the dates; a page without a date of its own has `accessed` alone.")

  /// Compares the two dates of each reference.
  public func check(_ data: LintData, into list: inout DiagnosticList) {
    for number in data.ownReferences {
      let reference = data.references[number]
      guard let date = reference.date, let accessed = reference.accessed,
        accessed.lastDay < date.firstDay
      else { continue }
      list.append(
        page(
          "'\(reference.id)' was read on \(accessed), before it was published, \(date)",
          at: data.place(ofReference: number)))
    }
  }
}
