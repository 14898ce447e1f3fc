public import Diagnostics
import GraphCore

/// Two things answer to the same name, so that a question cannot tell them apart.
public struct AmbiguousName: LintRule {
  /// The manual page.
  public let page = DiagnosticManual(
    id: "data.ambiguous-name", severity: .warning,
    meaning: "Two entities have the same id, name, short form, alias or code, regardless of case. "
      + "Commands take any of these for the entity.",
    example: "aliases: [Congo]\n…\naliases: [Congo]",
    fix: "leave the name to the entity that readers will think of first, and give the other a "
      + "fuller one.")

  /// Looks at all names at once.
  ///
  /// - Complexity: O(*n*) in the number of names.
  public func check(_ data: LintData, into list: inout DiagnosticList) {
    var owners: [String: Int] = [:]
    let codes = codes(data)
    for (number, node) in data.nodes.enumerated() {
      for name in distinct(node.writtenNames + codes[number, default: []]) {
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

  /// The properties of nodes that are names, by the numbers of the nodes.
  private func codes(_ data: LintData) -> [Int: [String]] {
    var codes: [Int: [String]] = [:]
    for claim in data.claims {
      guard case .property(let node) = claim.subject else { continue }
      codes[node.index, default: []] += data.schema.names(
        in: claim, of: data.nodes[node.index].kinds)
    }
    return codes
  }

  private func distinct(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0.foldedName).inserted }
  }
}
