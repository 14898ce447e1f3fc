public import Diagnostics
import GraphCore

/// A name is a rendering of our own.
public struct UnofficialName: LintRule {
  /// The manual page.
  public let page = DiagnosticManual(
    id: "data.unofficial-name", severity: .doubt,
    meaning: "The entry says that its name in a language is our own rendering and not an official "
      + "one.",
    example: "unofficial: [zh]",
    fix: "find the name in an official document, and delete the language from `unofficial`.")

  /// Looks at the mark.
  public func check(_ data: LintData, into list: inout DiagnosticList) {
    for number in data.ownNodes where !data.nodes[number].unofficial.isEmpty {
      let node = data.nodes[number]
      let languages = node.unofficial.map(\.rawValue)
      list.append(
        page(
          "the name of '\(node.id)' in \(Excerpt.list(languages, conjunction: "and")) is our own "
            + "rendering",
          at: data.place(ofNode: number)))
    }
  }
}
