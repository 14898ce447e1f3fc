public import Diagnostics
import GraphCore

/// A name has letters of a script that does not belong there.
public struct MixedScript: LintRule {
  /// The manual page.
  public let page = DiagnosticManual(
    id: "data.mixed-script", severity: .warning,
    meaning: "A word of a name has letters of two scripts, or an English name has letters that are "
      + "not Latin. They may look right, and no search finds the name.",
    example: "name: {en: Сhina}",
    fix: "type the word anew in its own script; the message names the letters.")

  /// Looks at every word of every name.
  public func check(_ data: LintData, into list: inout DiagnosticList) {
    for number in data.nodes.indices where data.isOwn(node: number) {
      let node = data.nodes[number]
      let english = [node.names[.english], node.short].compactMap { $0 }
      for name in data.names(ofNode: number) {
        guard let letters = strangers(in: name, isEnglish: english.contains(name)) else { continue }
        list.append(
          page(
            "\(Excerpt.quoted(name)) of '\(node.id)' has \(letters)",
            at: data.place(ofNode: number)))
      }
    }
  }

  /// The letters of the script that is rarer in a word, in words.
  private func strangers(in name: String, isEnglish: Bool) -> String? {
    for word in LookAlike.words(name) {
      let counts = Dictionary(grouping: word, by: LookAlike.script).mapValues(\.count)
      let known = counts.compactMap { script, count in script.map { ($0, count) } }
        .sorted { ($1.1, $0.0.rawValue) < ($0.1, $1.0.rawValue) }
      guard let main = known.first else { continue }
      let strange =
        known.count > 1 ? known.last?.0 : isEnglish && main.0 != .latin ? main.0 : nil
      guard let strange, let letter = word.first(where: { LookAlike.script($0) == strange }) else {
        continue
      }
      let others = known.count > 1 ? " among \(main.0.rawValue) ones" : " in an English name"
      return "the \(strange.rawValue) letter '\(letter)' (\(Excerpt.codePoint(letter)))\(others)"
    }
    return nil
  }
}
