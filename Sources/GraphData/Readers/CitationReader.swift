import LocatedYAML

/// Reads `cite`: one citation or a list; `id`, `id#locator` or `{reference: id, locator: "…"}`.
enum CitationReader {
  /// Reads the key of an entry.
  static func read(_ map: inout MapReader) -> [CitationDraft] {
    map.list("cite").compactMap { citation($0, &map) }
  }

  private static func citation(_ node: LocatedNode, _ map: inout MapReader) -> CitationDraft? {
    switch node {
    case .scalar(let text): return short(text)
    case .mapping(let mapping): return long(mapping, &map)
    case .list:
      map.report(MapReader.wrongShape(node, expected: "the id of a reference", of: "a citation"))
      return nil
    }
  }

  /// `id#locator`: the first `#` divides.
  private static func short(_ text: LocatedText) -> CitationDraft {
    let parts = text.text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return CitationDraft(reference: text, locator: nil) }
    let isBlank = text.prefix(String(parts[1])).isBlank
    return CitationDraft(
      reference: text.prefix(String(parts[0])), locator: isBlank ? nil : String(parts[1]))
  }

  private static func long(_ mapping: LocatedMapping, _ map: inout MapReader) -> CitationDraft? {
    var inner = MapReader(mapping, of: "a citation")
    let reference = inner.requiredText("reference")
    let locator = inner.text("locator")?.text
    map.report(inner.finish())
    return reference.map { CitationDraft(reference: $0, locator: locator) }
  }
}
