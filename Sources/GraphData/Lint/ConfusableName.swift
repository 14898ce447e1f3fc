public import Diagnostics
import GraphCore

/// Two things have names that look the same and are not: letters of another script stand in one.
public struct ConfusableName: LintRule {
  /// The manual page.
  public let page = DiagnosticManual(
    id: "data.confusable-name", severity: .warning,
    meaning: "The names of two entities look alike and are written with different letters, such as "
      + "a Cyrillic 'С' in place of a Latin 'C', or a zero in place of an 'O'. Who types the one "
      + "gets the other, or none.",
    example: "name: {en: China}\n…\nname: {en: Сhina}",
    fix:
      "type the name anew in its own script; if both are right, leave one to its entity and take "
      + "a fuller name for the other.")

  /// Compares what readers see of all names.
  ///
  /// - Complexity: O(*n*) in the number of names.
  public func check(_ data: LintData, into list: inout DiagnosticList) {
    var first: [String: (name: String, node: Int)] = [:]
    for number in data.nodes.indices {
      for name in data.names(ofNode: number) {
        let skeleton = LookAlike.skeleton(name)
        guard let other = first[skeleton] else {
          first[skeleton] = (name, number)
          continue
        }
        guard other.node != number, other.name.lowercased() != name.lowercased(),
          data.isOwn(node: number) || data.isOwn(node: other.node)
        else { continue }
        list.append(
          page(
            "\(Excerpt.quoted(name)) of '\(data.nodes[number].id)' looks like "
              + "\(Excerpt.quoted(other.name)) of '\(data.nodes[other.node].id)' and is written with "
              + "other letters",
            at: data.place(ofNode: number),
            notes: [DiagnosticNote("the other one", at: data.place(ofNode: other.node))]))
      }
    }
  }
}
