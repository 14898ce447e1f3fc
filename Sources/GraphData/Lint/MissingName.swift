public import Diagnostics
import GraphCore

/// A thing has no name in one of the languages of the data set.
public struct MissingName: LintRule {
  /// The manual page.
  public let page = DiagnosticManual(
    id: "data.missing-name", severity: .doubt,
    meaning: "The data set says in `graph.yaml` in which languages it gives names, and an entity "
      + "has none in one of them. Answers in that language fall back on English.",
    example: "name: {en: China, zh: 中国}",
    fix: "add the name as an official document has it; if you render it yourself, add the language "
      + "to `unofficial`.")

  /// Looks at names and languages; what an error stands in may hold the name that is missing.
  public func check(_ data: LintData, into list: inout DiagnosticList) {
    for number in data.ownNodes where !data.nodes[number].names.isEmpty {
      if data.damage.contains(data.place(ofNode: number)) { continue }
      let node = data.nodes[number]
      let missing = data.header.languages.filter { node.names[$0] == nil }.map(\.rawValue)
      if missing.isEmpty { continue }
      list.append(
        page(
          "'\(node.id)' has no name in \(Excerpt.list(missing, conjunction: "and"))",
          at: data.place(ofNode: number)))
    }
  }
}
