import Diagnostics
import GraphCore
import LocatedYAML

/// Reads `graph.yaml`: what the data set says of itself.
enum HeaderReader {
  /// The name of the file at the top of a data folder.
  static let fileName = "graph.yaml"

  /// Reads the file's root into the drafts.
  static func read(_ root: LocatedNode, into drafts: inout Drafts) {
    guard var map = MapReader(root, of: "the data set", into: &drafts.findings) else { return }
    let name = map.requiredSlug("name")?.text
    let title = LocalizedTextReader.plainOrLocalized("title", &map)
    let version = map.requiredText("version")?.text
    let knowledge = map.requiredText("knowledge").flatMap { day($0, knowledgePage, &map) }
    let begins = map.text("begins").flatMap { beginning($0, before: knowledge, &map) }
    let languages = map.texts("languages").compactMap { LanguageReader.read($0, &map) }
    let license = map.text("license")?.text
    drafts.findings.append(contentsOf: map.finish())
    guard let name, let title, let version, let knowledge else { return }
    var header = GraphHeader(
      name: name, title: "", version: version, knowledge: knowledge,
      languages: languages.isEmpty ? Language.allCases : languages, license: license)
    (header.titles, header.begins) = (title, begins)
    drafts.header = header
  }

  private static func day(
    _ text: LocatedText, _ page: DiagnosticManual, _ map: inout MapReader
  ) -> Day? {
    guard let date = map.unwrap(DateReader.date(text)) else { return nil }
    guard date.precision == .day else {
      map.report(page("'\(text.text)' should be a day, such as 2025-11-30", at: text.range))
      return nil
    }
    return date.firstDay
  }

  private static func beginning(
    _ text: LocatedText, before knowledge: Day?, _ map: inout MapReader
  ) -> Day? {
    guard let first = day(text, beginsPage, &map) else { return nil }
    guard let knowledge, first > knowledge else { return first }
    map.report(
      beginsPage("the data begin on \(first), after their last day, \(knowledge)", at: text.range))
    return nil
  }

  static let knowledgePage = DiagnosticManual(
    id: "data.knowledge", severity: .error,
    meaning: "The knowledge date is the last day that the data know of, and the day as of which "
      + "questions are answered. A month or a year is not enough.",
    example: "knowledge: 2025-11",
    fix: "give the day.")

  static let beginsPage = DiagnosticManual(
    id: "data.begins", severity: .error,
    meaning: "A data set may say from which day on it means to tell in full; answers as of earlier "
      + "days then bear a warning. It is a day, and none after the knowledge date.",
    example: "begins: 2026\nknowledge: 2025-11-30",
    fix: "give the day, or leave the line out.")

  static let missingPage = DiagnosticManual(
    id: "data.missing-header", severity: .error,
    meaning: "A data folder has a file `graph.yaml` at its top, with name, title, version and "
      + "knowledge date.",
    example: "name: sco\ntitle: …\nversion: 2025.11.30\nknowledge: 2025-11-30",
    fix: "add the file, or load the files as an overlay of another data set.")
}
