public import Diagnostics
import GraphCore

/// A date so far from the others that its year is mistyped.
public struct ImplausibleDate: LintRule {
  /// The first year that is believed.
  static let firstYear = 1000
  /// How many years after the knowledge date are believed: of a lease, a plan.
  static let yearsAhead = 100

  /// The manual page.
  public let page = DiagnosticManual(
    id: "data.implausible-date", severity: .warning,
    meaning: "A date lies before the year 1000, or more than a hundred years after the day up to "
      + "which the data know. Digits of the year are missing or doubled.",
    example: "since: 0217-06-09",
    fix: "correct the year.")

  /// Looks at every date of claims and references.
  public func check(_ data: LintData, into list: inout DiagnosticList) {
    let data = data.withHalfReadClaims
    let years = Self.firstYear...(data.header.knowledge.components.year + Self.yearsAhead)
    for number in data.ownClaims {
      for (name, date, place) in dates(of: number, data) where !years.contains(date.year) {
        list.append(
          page(
            "\(data.subject(of: number)): '\(name)' is in the year \(date.year), which cannot be "
              + "meant", at: place))
      }
    }
    for number in data.ownReferences {
      let reference = data.references[number]
      for date in [reference.date, reference.accessed].compactMap({ $0 })
      where !years.contains(date.year) {
        list.append(
          page(
            "'\(reference.id)' is of the year \(date.year), which cannot be meant",
            at: data.place(ofReference: number)))
      }
    }
  }

  private func dates(
    of number: Int, _ data: LintData
  ) -> [(name: String, date: CalendarDate, place: SourceRange?)] {
    let claim = data.claims[number]
    let isTerm = claim.validity.last != nil
    var dates: [(name: String, date: CalendarDate, place: SourceRange?)] = []
    if let since = claim.validity.since {
      dates.append((isTerm ? "on" : "since", since, data.placeOfStart(of: number)))
    }
    if let end = claim.validity.until ?? claim.validity.last, end != claim.validity.since {
      dates.append((isTerm ? "on" : "until", end, data.placeOfEnd(of: number)))
    }
    if let confirmed = claim.confirmed {
      dates.append(("confirmed", confirmed, data.placeOfConfirmation(of: number)))
    }
    for property in claim.properties {
      if let date = property.value.date {
        dates.append((property.key, date, data.place(ofDate: property.key, in: number)))
      }
    }
    return dates
  }
}
