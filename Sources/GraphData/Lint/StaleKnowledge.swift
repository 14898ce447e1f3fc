public import Diagnostics
import GraphCore

/// The data cite or confirm something of a day that they say they do not know yet.
public struct StaleKnowledge: LintRule {
  /// The manual page.
  public let page = DiagnosticManual(
    id: "data.stale-knowledge", severity: .doubt,
    meaning: "The data set says in `graph.yaml` up to which day it knows, and a reference is "
      + "dated, or a claim was confirmed, after that day. A later document may tell of earlier days; many "
      + "of them say that the data know more than they claim. A data set is living: its date is "
      + "that of the copy, and is let pass.",
    example: "knowledge: 2025-11-30\n…\nreferences:\n  - id: a-report\n    date: 2026-02-01",
    fix: "correct the date, or look through the data for what else has changed since and move "
      + "`knowledge` to the later day.")

  /// Looks at the first day that each date can mean.
  public func check(_ data: LintData, into list: inout DiagnosticList) {
    guard data.hasKnowledge else { return }
    let knowledge = data.header.knowledge
    for number in data.ownReferences {
      let reference = data.references[number]
      guard let date = reference.date, date.firstDay > knowledge, reference.kind != "data-set"
      else { continue }
      list.append(
        page(
          "'\(reference.id)' is of \(date), after the data's knowledge date, "
            + "\(knowledge)", at: data.place(ofReference: number)))
    }
    for number in data.ownClaims {
      guard let date = data.claims[number].confirmed, date.firstDay > knowledge else { continue }
      list.append(
        page(
          "\(data.subject(of: number)) was confirmed on \(date), after the data's knowledge date, "
            + "\(knowledge)", at: data.place(of: number)))
    }
  }
}
