public import Diagnostics
import GraphCore
import LocatedYAML

/// A row of the coverage points at no claim, or at one that does not cite its text.
public struct CoverageClaim: LintRule {
  /// The manual page.
  public let page = DiagnosticManual(
    id: "data.row-claim", severity: .error,
    meaning: "A row of the coverage names claims that rest on a statement of a text. Each address "
      + "leads to a claim, and a claim there cites the text.",
    example: "coverage:\n  - row: c0-001\n    text: chinadaily-2025-08-27\n"
      + "    rests: [held-in/tianjin-summit/tianjn]",
    fix: "correct the address (an entity `india`, a property `cpec/length-km`, a relationship "
      + "`participates-in/india/sco`, with `/2017-06-09` behind it where there are several), or "
      + "add the text to the claim's citations.")

  /// What stands in a damaged part may be what is missing.
  public var tellsAbsence: Bool { true }

  /// Looks up every address.
  public func check(_ data: LintData, into list: inout DiagnosticList) {
    guard !data.coverage.isEmpty else { return }
    let addresses = data.addresses
    for row in data.coverage {
      guard let text = data.references.firstIndex(where: { $0.id == row.text.text }) else {
        continue
      }
      for rest in row.rests {
        let claims = addresses.claims(at: rest.text)
        let cites = claims.contains { number in
          data.claims[number].citations.contains { $0.reference.index == text }
        }
        guard !cites, !data.damage.mentions(rest.text) else { continue }
        let problem =
          claims.isEmpty
          ? "no claim is at \(Excerpt.quoted(rest.text))"
          : "no claim at \(Excerpt.quoted(rest.text)) cites '\(row.text.text)'"
        list.append(
          page(
            "row '\(row.row.text)': \(problem)", at: rest.range,
            notes: claims.prefix(1).map { DiagnosticNote("the claim", at: data.place(of: $0)) }))
      }
    }
  }
}
