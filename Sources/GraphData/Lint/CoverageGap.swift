public import Diagnostics
import LocatedYAML

/// A text that was read whole has statements without a row, or a row that is none of its own.
public struct CoverageGap: LintRule {
  /// The manual page.
  public let page = DiagnosticManual(
    id: "data.row-missing", severity: .warning,
    meaning: "The section `texts` says how many statements a text has. Each of them has a row in "
      + "the coverage, and no row is of a text that does not have it.",
    example: "texts:\n  - text: chinadaily-2025-08-27\n    rows: c0-001/c0-052\n"
      + "coverage:\n  - row: c0-001\n    …",
    fix: "add the rows, each with the claims that rest on it or with the reason why there is none.")

  /// What stands in a damaged part may be what is missing.
  public var tellsAbsence: Bool { true }

  /// Compares the rows with those announced.
  public func check(_ data: LintData, into list: inout DiagnosticList) {
    for text in data.coveredTexts {
      let covered = Set(
        data.coverage.filter { $0.text.text == text.text.text }.map(\.row.text))
      let missing = text.rows.filter { !covered.contains($0) && !data.damage.mentions($0) }
      guard !missing.isEmpty else { continue }
      list.append(
        page(
          "\(missing.count) of the \(text.rows.count) rows of '\(text.text.text)' "
            + "\(missing.count == 1 ? "is" : "are") missing: "
            + Excerpt.list(missing, conjunction: "and"),
          at: text.text.range))
    }
    let known = Dictionary(grouping: data.coveredTexts, by: \.text.text)
      .mapValues { Set($0.flatMap(\.rows)) }
    for row in data.coverage
    where known[row.text.text]?.contains(row.row.text) != true
      && !data.damage.mentions(row.text.text)
    {
      list.append(
        page(
          "'\(row.row.text)' is none of the rows that 'texts' announces for '\(row.text.text)'",
          at: row.row.range))
    }
  }
}
