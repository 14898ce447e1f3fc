public import Diagnostics
import GraphCore

/// A claim begins after the last day that the data know of.
public struct AfterKnowledge: LintRule {
  /// The manual page.
  public let page = DiagnosticManual(
    id: "data.after-knowledge", severity: .doubt,
    meaning: "The data set says in `graph.yaml` up to which day it knows, and a claim begins after "
      + "it: it holds in no answer as of that day. The year may be misspelt, or the claim newer "
      + "than the rest.",
    example: "knowledge: 2025-11-30\n…\nsince: 2052-06-09",
    fix: "correct the date, or bring all data to a later day and move `knowledge` there.")

  /// Looks at the first day that each beginning can mean.
  public func check(_ data: LintData, into list: inout DiagnosticList) {
    let data = data.withHalfReadClaims
    let knowledge = data.header.knowledge
    for number in data.ownClaims {
      guard let since = data.claims[number].validity.since, since.firstDay > knowledge
      else { continue }
      list.append(
        page(
          "\(data.subject(of: number)) begins after the data's knowledge date, \(knowledge)",
          at: data.placeOfStart(of: number)))
    }
  }
}
