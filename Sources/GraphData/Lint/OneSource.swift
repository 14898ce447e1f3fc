public import Diagnostics
import GraphCore

/// A claim rests on one document, and that is neither a law nor official nor a work of reference.
public struct OneSource: LintRule {
  /// The manual page.
  public let page = DiagnosticManual(
    id: "data.one-source", severity: .doubt,
    meaning: "One report, analysis or source text is all that a claim rests on. A law, an official "
      + "document, a data set or a work of reference counts by itself.",
    example:
      "- from: india\n  to: sco\n  status: member\n  since: 2017-06-09\n  cite: [one-report]",
    fix: "cite the document that the report speaks of, or a second report that does not depend on "
      + "the first.")

  /// Looks at citations; a property that rests on what its entity rests on is not told again.
  public func check(_ data: LintData, into list: inout DiagnosticList) {
    let owners = data.owners
    for number in data.ownClaims where data.claims[number].confidence != .generalKnowledge {
      let references = data.references(of: number)
      guard references.count == 1, let only = references.first, !only.isConclusive,
        data.isSound(claim: number), !data.inheritsCitations(number, from: owners)
      else { continue }
      list.append(
        page(
          "\(data.subject(of: number)) rests on '\(only.id)' alone", at: data.place(of: number),
          notes: [DiagnosticNote("would be confirmed by \(only.confirmation)")]))
    }
  }
}
