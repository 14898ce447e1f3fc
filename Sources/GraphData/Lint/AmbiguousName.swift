public import Diagnostics
import GraphCore

/// Two things answer to the same name, so that a question cannot tell them apart.
public struct AmbiguousName: LintRule {
  /// The manual page.
  public let page = DiagnosticManual(
    id: "data.ambiguous-name", severity: .warning,
    meaning: "Two entities have the same id, name, short form or alias, regardless of case. "
      + "Commands take any of these for the entity.",
    example: "aliases: [Congo]\n…\naliases: [Congo]",
    fix: "leave the name to the entity that readers will think of first, and give the other a "
      + "fuller one.")

  /// Looks at all names at once.
  ///
  /// - Complexity: O(*n*) in the number of names.
  public func check(_ data: LintData, into list: inout DiagnosticList) {
    var owners: [String: Int] = [:]
    for (number, node) in data.nodes.enumerated() {
      for name in names(of: node) {
        let first = owners[name.foldedName, default: number]
        owners[name.foldedName] = first
        guard first != number, data.isOwn(node: number) || data.isOwn(node: first) else {
          continue
        }
        let (own, other) = data.isOwn(node: number) ? (number, first) : (first, number)
        list.append(
          page(
            "'\(data.nodes[own].id)' is called \(Excerpt.quoted(name)), and so is "
              + "'\(data.nodes[other].id)'",
            at: data.place(ofNode: own),
            notes: [DiagnosticNote("the other one", at: data.place(ofNode: other))]))
      }
    }
  }

  private func names(of node: Node) -> [String] {
    let names = node.names.languages.compactMap { node.names[$0] }
    var seen: Set<String> = []
    return ([node.id] + names + [node.short].compactMap { $0 } + node.aliases)
      .filter { seen.insert($0.foldedName).inserted }
  }
}
