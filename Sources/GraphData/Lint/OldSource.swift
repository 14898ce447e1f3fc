public import Diagnostics
import GraphCore

/// A claim rests on documents older than what it says.
public struct OldSource: LintRule {
  /// The manual page.
  public let page = DiagnosticManual(
    id: "data.old-source", severity: .doubt,
    meaning: "All documents of a claim are older than its beginning, so that they announce rather "
      + "than report; or a status, level or stage is said to last, and was last seen more than five "
      + "years before the data's knowledge date.",
    example: "knowledge: 2025-11-30\n…\nsince: 2005-07-05\ncite: [a-report-of-2006]",
    fix: "cite a later document, give its date under `confirmed`, or end the claim with `until`.")

  /// For how many days a status is taken to last without another look.
  static let span: Int32 = 5 * 365 + 2

  /// Compares dates of claims with dates of documents; undated documents say nothing.
  public func check(_ data: LintData, into list: inout DiagnosticList) {
    guard data.hasKnowledge else { return }
    for number in data.ownClaims where data.claims[number].confidence != .generalKnowledge {
      let dates = data.references(of: number).map(\.date)
      let known = dates.compactMap { $0 }
      let seen = (known + [data.claims[number].confirmed].compactMap { $0 })
        .max { $0.lastDay < $1.lastDay }
      guard let seen,
        let problem = problem(number, seen, isWhole: known.count == dates.count, data),
        data.isSound(claim: number)
      else { continue }
      list.append(
        page(
          "\(data.subject(of: number)) \(problem.sentence)", at: data.place(of: number),
          notes: [DiagnosticNote("would be confirmed by \(problem.confirmation)")]))
    }
  }

  private func problem(
    _ number: Int, _ seen: CalendarDate, isWhole: Bool, _ data: LintData
  ) -> (sentence: String, confirmation: String)? {
    let (validity, knowledge) = (data.claims[number].validity, data.header.knowledge)
    if isWhole, let since = validity.since, seen.lastDay < since.firstDay,
      since.firstDay <= knowledge
    {
      return (
        "begins on \(since), and the newest of its documents is of \(seen)",
        "a document of \(since) or later"
      )
    }
    let isOpen = validity.until == nil && validity.last == nil
    guard isOpen, data.isChangeable(number), data.claims[number].isPreferred,
      seen.lastDay.advanced(by: Self.span) < knowledge,
      (validity.since?.lastDay ?? .distantPast).advanced(by: Self.span) < knowledge
    else { return nil }
    return (
      "is said to last, and was last seen on \(seen)",
      "a document of the last five years that shows it so"
    )
  }
}
