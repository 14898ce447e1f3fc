public import Diagnostics
import GraphCore

/// A claim rests on general knowledge only.
public struct GeneralKnowledge: LintRule {
  /// The manual page.
  public let page = DiagnosticManual(
    id: "data.general-knowledge", severity: .doubt,
    meaning: "No document was found that says so; the claim rests on what is generally known.",
    example: "confidence: general-knowledge",
    fix: "find a document, cite it, and delete the line `confidence`.")

  /// Looks at confidence.
  public func check(_ data: LintData, into list: inout DiagnosticList) {
    for number in data.ownClaims where data.claims[number].confidence == .generalKnowledge {
      let named = data.references(of: number).first?.confirmation ?? "a document that says so"
      list.append(
        page(
          "\(data.subject(of: number)) rests on general knowledge only",
          at: data.place(of: number), notes: [DiagnosticNote("would be confirmed by \(named)")]))
    }
  }
}
