import Diagnostics
import LocatedYAML

/// Reads `coverage`: what became of each statement of the texts that were read whole.
struct CoverageReader: SectionReader {
  let section = "coverage"
  let subject = "a row of the coverage"

  /// Why a statement is no claim of the graph.
  static let reasons = [
    "about-the-text", "aim", "contradicted", "derived", "exhortation", "imprecise", "opinion",
    "outside-subject", "repeated", "statistic-without-ends",
  ]

  func read(_ map: inout MapReader, into drafts: inout Drafts) {
    let row = map.requiredSlug("row")
    let text = map.requiredText("text")
    let rests = map.texts("rests")
    let locator = map.text("locator")
    let reason = map.text("reason")
    let note = map.text("note")?.text
    if let reason { ChoiceReader.check(reason, among: Self.reasons, what: "reason", &map) }
    checkKeys(rests: rests, reason: reason, locator: locator, &map)
    guard let row, let text else { return }
    drafts.coverage.append(
      CoverageDraft(
        row: row, text: text, rests: rests, reason: reason, locator: locator, note: note))
  }

  private func checkKeys(
    rests: [LocatedText], reason: LocatedText?, locator: LocatedText?, _ map: inout MapReader
  ) {
    let hasRests = map.mapping["rests"] != nil
    if hasRests == (map.mapping["reason"] != nil) {
      let what = hasRests ? "not both" : "this has neither"
      map.report(
        Self.keysPage(
          "a row of the coverage has either claims under 'rests' or a 'reason'; \(what)",
          at: map.mapping.range))
    }
    if reason != nil, locator == nil {
      map.report(
        Self.keysPage(
          "a row with a 'reason' says under 'locator' where it stands in the text",
          at: map.mapping.range))
    }
  }

  static let keysPage = DiagnosticManual(
    id: "data.coverage-keys", severity: .error,
    meaning: "A statement of a text either became claims, whose addresses stand under `rests`, or "
      + "it is no claim of the graph, for a `reason` and with a `locator` that lets a reader find "
      + "it.",
    example: "coverage:\n  - row: c0-012\n    text: chinadaily-2025-08-27",
    fix: "give `rests: [ADDRESS]`, or `reason` and `locator`.")
}
