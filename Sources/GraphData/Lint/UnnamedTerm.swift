public import Diagnostics
import GraphCore

/// A word that is none of those that have names in the languages.
public struct UnnamedTerm: LintRule {
  /// The manual page.
  public let page = DiagnosticManual(
    id: "data.unnamed-term", severity: .doubt,
    meaning:
      "A property usually holds one of some words, which answers tell in their own language, "
      + "and has another one. That stands in every language as it is written.",
    example: "form: permanant-body",
    fix: "use one of the words, if it is meant; `sco schema` and editors list them.")

  /// Looks at the properties that have such words.
  public func check(_ data: LintData, into list: inout DiagnosticList) {
    for number in data.ownClaims {
      let claim = data.claims[number]
      for property in claim.properties {
        let terms = data.key(property.key, of: claim.subject)?.terms.map(\.id) ?? []
        guard !terms.isEmpty, let text = property.value.text, !terms.contains(text) else {
          continue
        }
        list.append(
          page(
            "\(data.subject(of: number)): \(Excerpt.quoted(text)) has no names in the languages"
              + NearestName.hint(among: terms, for: text),
            at: data.place(of: number)))
      }
    }
  }
}
