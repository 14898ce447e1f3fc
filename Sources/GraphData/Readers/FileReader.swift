import Diagnostics
import LocatedYAML

/// Reads one file: its sections, entry by entry, into the drafts.
struct FileReader {
  let catalog: SectionCatalog
  let limits: YAMLLimits

  /// How many findings of one file are enough.
  static let findingLimit = 1_000

  /// Reads a file; its YAML nodes are gone when this returns.
  func read(_ file: SourceFile, isHeader: Bool, into drafts: inout Drafts) {
    let document = YAMLDocument(file, limits: limits)
    drafts.findings.append(contentsOf: document.diagnostics)
    guard let root = document.root, !root.isEmpty else {
      guard isHeader, !document.diagnostics.hasErrors else { return }
      return HeaderReader.read(.mapping(.empty(file)), into: &drafts)
    }
    if isHeader { return HeaderReader.read(root, into: &drafts) }
    guard case .mapping(let mapping) = root else {
      drafts.findings.append(
        MapReader.wrongShape(root, expected: "a mapping from sections", of: "a data file"))
      return
    }
    let limit = drafts.findings.count + Self.findingLimit
    for entry in mapping.entries { read(entry, limit: limit, into: &drafts) }
  }

  private func read(_ entry: LocatedMapping.Entry, limit: Int, into drafts: inout Drafts) {
    guard let reader = catalog[entry.key.text] else {
      drafts.findings.append(unknownSection(entry.key))
      return
    }
    guard !entry.value.isEmpty else { return }
    guard case .list(let list) = entry.value else {
      drafts.findings.append(
        MapReader.wrongShape(
          entry.value, expected: "a list of entries", of: "'\(reader.section)'"))
      return
    }
    for item in list.items {
      drafts.entries.append(item.range.start)
      guard drafts.findings.count < limit else {
        drafts.findings.append(
          Self.manyPage("there are too many findings; the rest is not read", at: item.range))
        return
      }
      guard var map = MapReader(item, of: reader.subject, into: &drafts.findings) else { continue }
      reader.read(&map, into: &drafts)
      drafts.findings.append(contentsOf: map.finish())
    }
  }

  private func unknownSection(_ key: LocatedText) -> Diagnostic {
    let nearest = NearestName.among(catalog.sections, for: key.text)
    let list =
      nearest.isEmpty ? "; there are \(Excerpt.list(catalog.sections, conjunction: "and"))" : ""
    return Self.sectionPage(
      "no section named \(Excerpt.quoted(key.text))\(NearestName.hint(nearest))\(list)",
      at: key.range, fixIts: FixIt.replacing(key, by: nearest))
  }

  static let manyPage = DiagnosticManual(
    id: "data.many-findings", severity: .error,
    meaning: "A file has a thousand findings, or the names of the data set lead nowhere a thousand "
      + "times. The rest is left unread, so that a broken file cannot flood the terminal.",
    example: "(any file in another format)",
    fix: "mend what was found so far and check again.")

  static let sectionPage = DiagnosticManual(
    id: "data.unknown-section", severity: .error,
    meaning: "The top of a data file maps sections to lists: `references`, `levels`, `covers`, "
      + "`disputes`, a kind of entity in the plural, or a kind of relationship.",
    example: "state:\n  - id: china",
    fix: "correct the name of the section; `sco kinds` lists the kinds.")
}
