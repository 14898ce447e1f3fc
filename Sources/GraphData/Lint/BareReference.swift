public import Diagnostics
import GraphCore

/// A reference without a date, or without anybody who published it.
public struct BareReference: LintRule {
  /// The manual page.
  public let page = DiagnosticManual(
    id: "data.bare-reference", severity: .doubt,
    meaning: "A reference says neither under `date` when it appeared nor under `publisher` or "
      + "`author` whose word it is, or lacks one of the two. Without a date nobody can tell whether "
      + "it is newer than what it is cited for.",
    example: "references:\n  - id: a-page\n    title: A page\n    kind: news",
    fix: "add `date` (a year is enough) and `publisher`; where a page has no date, give the day on "
      + "which it was seen under `note`.")

  /// Looks at references to documents; general knowledge is none.
  public func check(_ data: LintData, into list: inout DiagnosticList) {
    for number in data.ownReferences {
      let reference = data.references[number]
      guard reference.kind != "general-knowledge" else { continue }
      let issuer = reference.publisher ?? reference.author
      let missing = [
        reference.date == nil ? "no date" : nil, issuer == nil ? "no publisher" : nil,
      ].compactMap { $0 }
      guard !missing.isEmpty, data.isSound(reference: number) else { continue }
      list.append(
        page(
          "'\(reference.id)' has \(missing.joined(separator: " and "))",
          at: data.place(ofReference: number)))
    }
  }
}
