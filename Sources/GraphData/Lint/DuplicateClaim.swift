public import Diagnostics
import GraphCore

/// The same thing is said twice.
public struct DuplicateClaim: LintRule {
  /// The manual page.
  public let page = DiagnosticManual(
    id: "data.duplicate-claim", severity: .warning,
    meaning: "Two claims have the same subject, the same properties and the same time.",
    example: "- {from: india, to: sco, status: member, since: 2017-06-09, cite: [a]}\n"
      + "- {from: india, to: sco, status: member, since: 2017-06-09, cite: [b]}",
    fix: "keep one claim and give it the citations of both.")

  /// What makes two claims the same.
  private struct Content: Hashable {
    let subject: Claim.Subject
    let properties: [Property]
    let validity: Validity

    /// Subjects tell most claims apart; properties are only compared.
    func hash(into hasher: inout Hasher) { hasher.combine(subject) }
  }

  /// Looks for claims of equal content.
  ///
  /// - Complexity: O(*n*).
  public func check(_ data: LintData, into list: inout DiagnosticList) {
    var seen: [Content: Int] = [:]
    for (number, claim) in data.claims.enumerated() {
      let subject = claim.subject.regardlessOfOrder(data.schema)
      if case .node = subject { continue }
      let content = Content(
        subject: subject, properties: claim.properties, validity: claim.validity)
      guard let first = seen[content] else {
        seen[content] = number
        continue
      }
      guard data.ownClaims.contains(number) else { continue }
      list.append(
        page(
          "\(data.subject(of: number)): the same claim stands elsewhere",
          at: data.place(of: number),
          notes: [DiagnosticNote("first here", at: data.place(of: first))]))
    }
  }
}

extension Claim.Subject {
  /// The subject with the ends of an undirected kind in the order of their numbers.
  func regardlessOfOrder(_ schema: Schema) -> Self {
    guard case .edge(let kind, let source, let target) = self, !schema[kind].isDirected,
      target < source
    else { return self }
    return .edge(kind, from: target, to: source)
  }
}
