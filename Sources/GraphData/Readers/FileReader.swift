import Diagnostics
import LocatedYAML

/// Reads one file: its sections, entry by entry, into the drafts.
struct FileReader {
  let catalog: SectionCatalog
  let limits: YAMLLimits

  /// Reads a file; its YAML nodes are gone when this returns.
  func read(_ file: SourceFile, isHeader: Bool, into drafts: inout Drafts) {
    let document = YAMLDocument(file, limits: limits)
    drafts.findings.append(contentsOf: document.diagnostics)
    guard let root = document.root, !root.isEmpty else { return }
    if isHeader { return HeaderReader.read(root, into: &drafts) }
    guard case .mapping(let mapping) = root else {
      drafts.findings.append(
        MapReader.wrongShape(root, expected: "a mapping from sections", of: "a data file"))
      return
    }
    for entry in mapping.entries { read(entry, into: &drafts) }
  }

  private func read(_ entry: LocatedMapping.Entry, into drafts: inout Drafts) {
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

  static let sectionPage = DiagnosticManual(
    id: "data.unknown-section", severity: .error,
    meaning: "The top of a data file maps sections to lists: `references`, `levels`, `covers`, "
      + "`disputes`, a kind of entity in the plural, or a kind of relationship.",
    example: "state:\n  - id: china",
    fix: "correct the name of the section; `sco kinds` lists the kinds.")
}
