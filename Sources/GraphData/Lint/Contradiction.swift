public import Diagnostics
import GraphCore

/// Two claims about the same relationship hold on the same days and do not agree.
///
/// What tells relationships of one kind and the same ends apart are their words, choices and whole
/// numbers, such as a wording, a role or a place along a route, but not a stage. Claims that agree
/// in those of them that both state contradict each other when another property or a date differs.
/// Exclusive kinds have a rule of their own.
public struct Contradiction: LintRule {
  /// The manual page.
  public let page = DiagnosticManual(
    id: "data.contradiction", severity: .warning,
    meaning: "Two claims say different things of the same relationship on the same days, and no "
      + "dispute ties them. If the days do not meet, nothing is contradicted.",
    example: "- {between: [china, india], wording: Partnership, level: strategic, since: 2005}\n"
      + "- {between: [china, india], wording: Partnership, level: cooperative, since: 2005}",
    fix:
      "keep the claim that the better document supports; if documents contradict each other, tie "
      + "both claims by `dispute` and mark one `preferred: no`; if one followed the other, end the "
      + "first with `until`.")

  /// Looks at claims of the same subject.
  ///
  /// - Complexity: O(*n* + *k*²) for *k* claims of one subject.
  public func check(_ data: LintData, into list: inout DiagnosticList) {
    var groups: [Claim.Subject: [Int]] = [:]
    for (number, claim) in data.claims.enumerated() where claim.isPreferred {
      guard case .edge(let kind, _, _) = claim.subject, data.schema[kind].exclusivity == .none
      else { continue }
      groups[claim.subject.regardlessOfOrder(data.schema), default: []].append(number)
    }
    for group in groups.values where group.count > 1 { check(group, data, &list) }
  }

  /// Whether a property tells relationships apart, rather than saying something of one.
  private func identifies(_ property: Property, _ schema: Schema) -> Bool {
    switch property.value {
    case .text, .localized, .integer: true
    case .choice: property.key != schema.stage?.key
    case .number, .flag, .date, .level: false
    }
  }

  /// Whether two claims agree in what tells relationships apart: in at least one thing that both
  /// state, where both state something, and in all such things.
  private func isSameRelationship(_ one: Claim, _ other: Claim, _ schema: Schema) -> Bool {
    let mine = one.properties.filter { identifies($0, schema) }
    let theirs = other.properties.filter { identifies($0, schema) }
    let shared = mine.filter { property in theirs.contains { $0.key == property.key } }
    if shared.isEmpty { return mine.isEmpty && theirs.isEmpty }
    return shared.allSatisfy(theirs.contains)
  }

  private func check(_ group: [Int], _ data: LintData, _ list: inout DiagnosticList) {
    for (place, second) in group.enumerated() where data.ownClaims.contains(second) {
      for first in group.prefix(place) where data.days(of: first).overlaps(data.days(of: second)) {
        let (one, other) = (data.claims[first], data.claims[second])
        guard isSameRelationship(one, other, data.schema),
          let difference = difference(one, other)
        else { continue }
        list.append(
          page(
            "\(data.subject(of: second)): another claim about the same days \(difference)",
            at: data.place(of: second),
            notes: [DiagnosticNote("the other claim", at: data.place(of: first))]))
      }
    }
  }

  /// In what two claims differ; claims that are the same in all have a rule of their own.
  private func difference(_ first: Claim, _ second: Claim) -> String? {
    let keys = Set((first.properties + second.properties).map(\.key)).sorted()
    for key in keys {
      if let one = first[key], let other = second[key], one != other {
        return "has another \(key)"
      }
    }
    return first.validity == second.validity ? nil : "begins or ends on another day"
  }
}
