import Diagnostics
import GraphCore
import GraphText
import LocatedYAML

/// Reads the time of a view: `as-of:` a date, or `during:` two dates and a slash.
enum ViewTimeReader {
  static func time(_ map: inout MapReader) -> TimeFrame? {
    let asOf = map.text("as-of")
    let during = map.text("during")
    if let during { return stretch(during, &map) }
    return asOf.flatMap { date($0.text, $0, &map) }.map { .day($0.lastDay) }
  }

  private static func stretch(_ text: LocatedText, _ map: inout MapReader) -> TimeFrame? {
    let parts: (from: String, to: String)
    do {
      parts = try AskedTimeError.stretch(text.text)
    } catch {
      map.report(ViewManuals.badTime(error.message, at: text.range))
      return nil
    }
    guard let first = date(parts.from, text, &map),
      let last = date(parts.to, text, &map)
    else {
      return nil
    }
    guard first.firstDay <= last.lastDay else {
      let message = "the stretch \(text.text) runs backwards; write \(last)/\(first)"
      map.report(ViewManuals.badTime(message, at: text.range))
      return nil
    }
    return .during(first.firstDay, last.lastDay)
  }

  private static func date(
    _ text: String, _ place: LocatedText, _ map: inout MapReader
  ) -> CalendarDate? {
    do {
      return try CalendarDate(parsing: text)
    } catch {
      map.report(ViewManuals.badTime(error.message, at: place.range))
      return nil
    }
  }
}
