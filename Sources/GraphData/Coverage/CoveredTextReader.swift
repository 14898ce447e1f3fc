import Diagnostics
import LocatedYAML

/// Reads `texts`: the texts that were read whole, and how their statements are numbered.
struct CoveredTextReader: SectionReader {
  let section = "texts"
  let subject = "a text that is covered"

  func read(_ map: inout MapReader, into drafts: inout Drafts) {
    let text = map.requiredText("text")
    let rows = map.requiredText("rows")
    let range = rows.flatMap { allRows($0, &map) }
    guard let text, let range else { return }
    drafts.coveredTexts.append(CoveredTextDraft(text: text, rows: range))
  }

  /// `c0-001/c0-052`: the first and the last row; the numbers are equally long.
  private func allRows(_ text: LocatedText, _ map: inout MapReader) -> [String]? {
    let ends = text.text.split(separator: "/", omittingEmptySubsequences: false)
    if ends.count == 2, let first = numbered(ends[0]), let last = numbered(ends[1]),
      first.stem == last.stem, first.width == last.width, first.number <= last.number
    {
      return (first.number...last.number).map { number in
        let digits = String(number)
        return first.stem + String(repeating: "0", count: first.width - digits.count) + digits
      }
    }
    map.report(
      Self.rowsPage(
        "\(Excerpt.quoted(text.text)) should be the first and the last row, such as "
          + "c0-001/c0-052", at: text.range))
    return nil
  }

  private func numbered(_ row: Substring) -> (stem: String, number: Int, width: Int)? {
    let digits = row.reversed().prefix { $0.isASCII && $0.isNumber }
    guard (1...4).contains(digits.count), let number = Int(String(digits.reversed())) else {
      return nil
    }
    let stem = String(row.dropLast(digits.count))
    return ScalarReader.isSlug(String(row)) ? (stem, number, digits.count) : nil
  }

  static let rowsPage = DiagnosticManual(
    id: "data.covered-rows", severity: .error,
    meaning: "The statements of a text are numbered, and the section `texts` says from which row "
      + "to which, so that a missing one is found.",
    example: "texts:\n  - text: chinadaily-2025-08-27\n    rows: c0-001",
    fix: "write the first and the last row with a slash between them; their numbers have the same "
      + "number of digits.")
}
