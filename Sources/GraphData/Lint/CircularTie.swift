public import Diagnostics
import GraphCore

/// A thing is tied to itself, or is part of what is part of it.
public struct CircularTie: LintRule {
  /// The manual page.
  public let page = DiagnosticManual(
    id: "data.circular", severity: .error,
    meaning:
      "A relationship leads from a thing to itself; or, of a kind that says what is part of what, "
      + "relationships that hold at the same time lead from a thing back to it.",
    example: "part-of:\n  - {from: gwadar-port, to: cpec, cite: a}\n"
      + "  - {from: cpec, to: gwadar-port, cite: a}",
    fix: "name the larger thing as 'to', or take one of the relationships out of the circle.")

  /// Follows each kind of hierarchy from a relationship's whole to its part.
  ///
  /// - Complexity: O(own claims × claims) of the kinds that are hierarchies, O(claims) of the
  ///   others.
  public func check(_ data: LintData, into list: inout DiagnosticList) {
    var steps: [RelationshipKindID: [NodeID: [Step]]] = [:]
    for number in data.claims.indices {
      guard case .edge(let kind, let source, let target) = data.claims[number].subject else {
        continue
      }
      let isOwn = data.ownClaims.contains(number)
      if source == target {
        guard isOwn else { continue }
        list.append(
          page("\(data.subject(of: number)) ties a thing to itself", at: data.place(of: number)))
        continue
      }
      guard data.schema[kind].isHierarchy else { continue }
      let days = data.claims[number].validity.counted(knowledge: data.header.knowledge)
      if isOwn, let way = way(from: target, to: source, steps[kind] ?? [:], days) {
        let ids = ([source] + way).map { data.nodes[$0.index].id }.joined(separator: " → ")
        list.append(
          page("\(data.subject(of: number)) closes a circle: \(ids)", at: data.place(of: number)))
      }
      steps[kind, default: [:]][source, default: []].append(Step(target: target, days: days))
    }
  }

  private struct Step {
    let target: NodeID
    let days: DayInterval
  }

  /// The things on a way that holds within some days, both ends included; nil for none.
  private func way(
    from start: NodeID, to end: NodeID, _ steps: [NodeID: [Step]], _ days: DayInterval
  ) -> [NodeID]? {
    var before: [NodeID: NodeID] = [start: start]
    var stack = [start]
    while let last = stack.popLast() {
      if last == end { break }
      for step in steps[last] ?? [] where step.days.overlaps(days) && before[step.target] == nil {
        before[step.target] = last
        stack.append(step.target)
      }
    }
    guard before[end] != nil else { return nil }
    var way = [end]
    while let last = way.last, last != start, let next = before[last] { way.append(next) }
    return way.reversed()
  }
}
