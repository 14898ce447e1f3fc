import Diagnostics
import GraphCore
import LocatedYAML

/// Reads `since`, `until`, `on` and `confirmed`.
enum ValidityReader {
  /// When a claim holds, and where that is written.
  struct Time {
    var validity = Validity.always
    var confirmed: CalendarDate?
    var since: LocatedText?
    var until: LocatedText?
    var confirmedPlace: LocatedText?
  }

  /// Reads the keys of an entry.
  static func read(_ map: inout MapReader) -> Time {
    let since = map.text("since")
    let until = map.text("until")
    let on = map.text("on")
    var time = Time(since: since, until: until)
    time.confirmedPlace = map.text("confirmed")
    time.confirmed = time.confirmedPlace.flatMap { map.unwrap(DateReader.date($0)) }
    if let on {
      if since != nil || until != nil {
        map.report(mixedPage("'on' stands alone, without 'since' and 'until'", at: on.range))
      }
      time.until = on
      time.validity = term(on, &map)
    } else {
      time.validity = Validity(
        since: since.flatMap { map.unwrap(DateReader.date($0)) },
        until: until.flatMap { map.unwrap(DateReader.date($0)) })
    }
    return time
  }

  /// `DAY`, or `FIRST/LAST` with the last day included.
  private static func term(_ text: LocatedText, _ map: inout MapReader) -> Validity {
    let parts = text.text.split(separator: "/", omittingEmptySubsequences: false)
    let dates = parts.compactMap { map.unwrap(DateReader.date(String($0), at: text.range)) }
    guard dates.count == parts.count else { return .always }
    switch dates.count {
    case 1: return Validity(on: dates[0])
    case 2: return Validity(on: dates[0], through: dates[1])
    default:
      map.report(
        mixedPage("'on' is a date, or two dates with a '/' between them", at: text.range))
      return .always
    }
  }

  static let mixedPage = DiagnosticManual(
    id: "data.time-keys", severity: .error,
    meaning: "Time is written in one of two ways: `since` and `until` (the day of `until` is "
      + "outside), or `on: DAY` and `on: FIRST/LAST` (the last day is inside).",
    example: "since: 2020-01-01\non: 2020-05-01",
    fix: "use one of the two ways.")
}
