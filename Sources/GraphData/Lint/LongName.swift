public import Diagnostics
import GraphCore

/// A name is too long to be drawn whole.
public struct LongName: LintRule {
  /// The manual page.
  public let page = DiagnosticManual(
    id: "data.long-name", severity: .doubt,
    meaning: "Drawings cut a label at 500 characters; the full text stays in the tooltip.",
    example: "name: {en: \"The …\"}",
    fix: "give a shorter name; `official` and `note` may be long.")

  /// The length at which drawings cut.
  static let limit = 500

  /// Looks at the names in all languages.
  public func check(_ data: LintData, into list: inout DiagnosticList) {
    for number in data.ownNodes {
      let node = data.nodes[number]
      for language in node.names.languages {
        let count = node.names[language]?.count ?? 0
        guard count > Self.limit else { continue }
        list.append(
          page(
            "the name of '\(node.id)' in \(language.rawValue) has \(count) characters; drawings "
              + "cut it at \(Self.limit)",
            at: data.place(ofNode: number)))
      }
    }
  }
}
