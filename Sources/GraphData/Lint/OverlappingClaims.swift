public import Diagnostics
import GraphCore

/// Two claims of which only one can hold at a time hold at once.
///
/// Exclusive are: relationships of a kind that says so, over its key (both ends, the source, or
/// the target), and the values of one property of one entity. The claim that is not preferred in a
/// dispute holds nothing and overlaps nothing.
public struct OverlappingClaims: LintRule {
  /// The manual page.
  public let page = DiagnosticManual(
    id: "data.overlap", severity: .error,
    meaning: "Two claims hold on the same day, and only one of their sort can: a state has one "
      + "status in an organisation at a time and one capital, a body one chair, one head and one "
      + "seat, a property one value. Which kinds are so is declared with them and told by `sco "
      + "explain KIND`.",
    example: "- {from: india, to: sco, status: observer, since: 2005-07-05}\n"
      + "- {from: india, to: sco, status: member, since: 2017-06-09}",
    fix: "end the earlier claim with `until` on the day on which the later begins; if documents "
      + "contradict each other, tie both claims by `dispute` and mark one `preferred: no`.")

  /// Over what only one claim may hold.
  private enum Key: Hashable {
    case ends(RelationshipKindID, NodeID, NodeID)
    case source(RelationshipKindID, NodeID)
    case target(RelationshipKindID, NodeID)
    case property(NodeID, String)
  }

  /// Looks at neighbours in time, key by key.
  ///
  /// - Complexity: O(*n* log *n*).
  public func check(_ data: LintData, into list: inout DiagnosticList) {
    let data = data.withHalfReadClaims
    var groups: [Key: [Int]] = [:]
    for (number, claim) in data.claims.enumerated() where claim.isPreferred {
      if let key = key(of: claim, data.schema) { groups[key, default: []].append(number) }
    }
    for group in groups.values where group.count > 1 {
      check(group, data, &list)
    }
  }

  private func key(of claim: Claim, _ schema: Schema) -> Key? {
    switch claim.subject.regardlessOfOrder(schema) {
    case .node: return nil
    case .property(of: let node): return claim.properties.first.map { .property(node, $0.key) }
    case .edge(let kind, let source, let target):
      switch schema[kind].exclusivity {
      case .none: return nil
      case .byEnds: return .ends(kind, source, target)
      case .bySource: return .source(kind, source)
      case .byTarget: return .target(kind, target)
      }
    }
  }

  private func check(_ group: [Int], _ data: LintData, _ list: inout DiagnosticList) {
    let intervals = group.map { number in
      (number, data.claims[number].validity.counted(knowledge: data.header.knowledge))
    }
    let sorted = intervals.filter { !$0.1.isEmpty }.sorted {
      ($0.1.start, $0.0) < ($1.1.start, $1.0)
    }
    guard var reach = sorted.first else { return }
    for item in sorted.dropFirst() {
      if item.1.start < reach.1.end { report(item.0, reach.0, data, &list) }
      if item.1.end > reach.1.end { reach = item }
    }
  }

  private func report(_ one: Int, _ other: Int, _ data: LintData, _ list: inout DiagnosticList) {
    let (first, second) = (min(one, other), max(one, other))
    guard data.ownClaims.contains(second) else { return }
    let knowledge = data.header.knowledge
    let days = data.claims[one].validity.counted(knowledge: knowledge)
      .intersection(data.claims[other].validity.counted(knowledge: knowledge))
    list.append(
      page(
        "\(data.subject(of: second)): this overlaps another claim \(words(days))",
        at: data.place(of: second),
        notes: [DiagnosticNote(note(first, beside: second, data), at: data.place(of: first))]))
  }

  /// The other claim, with its subject where that is another one.
  private func note(_ first: Int, beside second: Int, _ data: LintData) -> String {
    let subjects = (data.subject(of: first), data.subject(of: second))
    return subjects.0 == subjects.1 ? "the other claim" : "the other claim: \(subjects.0)"
  }

  /// The shared days in words.
  private func words(_ days: DayInterval) -> String {
    switch (days.start == .distantPast, days.end == .distantFuture) {
    case (true, true): "at all times"
    case (true, false): "before \(days.end)"
    case (false, true): "from \(days.start) on"
    case (false, false) where days.start.advanced(by: 1) == days.end: "on \(days.start)"
    case (false, false): "from \(days.start) to \(days.end.advanced(by: -1))"
    }
  }
}
