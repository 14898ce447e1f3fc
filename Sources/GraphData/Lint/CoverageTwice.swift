public import Diagnostics
import LocatedYAML

/// Two rows of the coverage are about the same statement.
public struct CoverageTwice: LintRule {
  /// The manual page.
  public let page = DiagnosticManual(
    id: "data.row-twice", severity: .error,
    meaning: "Each statement of a text that was read whole has one row in the coverage.",
    example: "coverage:\n  - row: c0-001\n    …\n  - row: c0-001\n    …",
    fix: "join the two rows: `rests` takes several claims.")

  /// Looks for ids that come again.
  public func check(_ data: LintData, into list: inout DiagnosticList) {
    var seen: [String: LocatedText] = [:]
    for row in data.coverage {
      guard let first = seen[row.row.text] else {
        seen[row.row.text] = row.row
        continue
      }
      list.append(
        page(
          "there is a row '\(row.row.text)' already", at: row.row.range,
          notes: [DiagnosticNote("first here", at: first.range)]))
    }
  }
}
