public import Diagnostics
import GraphCore

/// A claim begins after the last day that the data know of.
public struct AfterKnowledge: LintRule {
  /// The manual page.
  public let page = DiagnosticManual(
    id: "data.after-knowledge", severity: .warning,
    meaning: "The data set says in `graph.yaml` up to which day it knows, and a claim begins after "
      + "it: it holds in no answer as of that day. The year may be misspelt, or the claim newer "
      + "than the rest. What is planned may lie ahead: a thing that is no more than proposed, "
      + "agreed or under construction, and its relationships.",
    example: "knowledge: 2025-11-30\n…\nsince: 2052-06-09",
    fix:
      "correct the date, give the thing its `stage`, or bring all data to a later day and move `knowledge` there."
  )

  /// Looks at the first day that each beginning can mean.
  public func check(_ data: LintData, into list: inout DiagnosticList) {
    let data = data.withHalfReadClaims
    let knowledge = data.header.knowledge
    let planned = data.planned
    for number in data.ownClaims {
      guard let since = data.claims[number].validity.since, since.firstDay > knowledge,
        !isPlanned(data.claims[number], planned, data.schema)
      else { continue }
      list.append(
        page(
          "\(data.subject(of: number)) begins after the data's knowledge date, \(knowledge)",
          at: data.placeOfStart(of: number)))
    }
  }

  /// Whether a claim is a plan itself, or about something that is one.
  private func isPlanned(_ claim: Claim, _ planned: Set<NodeID>, _ schema: Schema) -> Bool {
    if let rule = schema.stage, let stage = claim[rule.key]?.text, rule.planned.contains(stage) {
      return true
    }
    switch claim.subject {
    case .node(let node), .property(of: let node): return planned.contains(node)
    case .edge(_, let source, let target):
      return planned.contains(source) || planned.contains(target)
    }
  }
}
