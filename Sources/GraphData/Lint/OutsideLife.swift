public import Diagnostics
import GraphCore

/// A relationship begins before one of its ends exists, or goes on after it has ceased to.
public struct OutsideLife: LintRule {
  /// The manual page.
  public let page = DiagnosticManual(
    id: "data.outside-life", severity: .warning,
    meaning: "A relationship begins before the beginning of one of its ends, or after its end, or "
      + "is dated beyond that end, whatever day imprecise dates stand for: a place cannot lie in a "
      + "state that is not there yet, a state cannot join what is not founded. Kinds that come "
      + "before a thing, such as `proposed-by`, may begin before it.",
    example: "organizations:\n  - id: sco\n    since: 2001-06-15\nparticipates-in:\n"
      + "  - {from: india, to: sco, status: observer, since: 1999}",
    fix: "correct one of the dates, or name the predecessor instead.")

  /// Compares dates that are known.
  public func check(_ data: LintData, into list: inout DiagnosticList) {
    let owners = data.owners
    for number in data.ownClaims where data.claims[number].isPreferred {
      guard case .edge(let kind, let source, let target) = data.claims[number].subject else {
        continue
      }
      for end in [source, target] {
        guard let owner = owners[end] else { continue }
        let mayPrecede = end == source && data.schema[kind].precedesSource
        let problem = problem(
          data.claims[number].validity, data.claims[owner].validity, mayPrecede: mayPrecede)
        guard let problem else { continue }
        let (verb, life) = problem.words
        list.append(
          page(
            "\(data.subject(of: number)) \(verb), and '\(data.nodes[end.index].id)' \(life)",
            at: problem.isAtStart ? data.placeOfStart(of: number) : data.placeOfEnd(of: number),
            notes: [DiagnosticNote("its dates", at: data.place(of: owner))]))
      }
    }
  }

  /// What is wrong, in two predicates, and at which of the dates.
  private struct Problem {
    let words: (claim: String, life: String)
    let isAtStart: Bool
  }

  private func problem(_ time: Validity, _ life: Validity, mayPrecede: Bool) -> Problem? {
    if let since = time.since {
      if !mayPrecede, let start = life.since, since.lastDay < start.firstDay {
        return Problem(words: ("begins on \(since)", "begins on \(start)"), isAtStart: true)
      }
      if let end = life.until ?? life.last, end.lastDay < since.firstDay {
        return Problem(words: ("begins on \(since)", "ends on \(end)"), isAtStart: true)
      }
    }
    if let until = time.until ?? time.last, let end = life.until ?? life.last,
      end.lastDay < until.firstDay
    {
      return Problem(words: ("ends on \(until)", "ends on \(end)"), isAtStart: false)
    }
    return nil
  }
}
