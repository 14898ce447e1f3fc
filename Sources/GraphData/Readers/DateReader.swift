import Diagnostics
import GraphCore
import LocatedYAML

/// Reads dates: `2013`, `2013-05`, `2013-05-23`.
enum DateReader {
  /// The date of a scalar.
  static func date(_ text: LocatedText) -> ScalarReader.Reading<CalendarDate> {
    switch parse(text.text) {
    case .success(let date): .success(date)
    case .failure(let error):
      .failure(DiagnosticsError(datePage(error.message, at: text.range)))
    }
  }

  /// The date of a part of a scalar, placed at the scalar.
  static func date(
    _ text: String, at range: @autoclosure () -> SourceRange
  ) -> ScalarReader.Reading<CalendarDate> {
    parse(text).mapError { DiagnosticsError(datePage($0.message, at: range())) }
  }

  private static func parse(_ text: String) -> Result<CalendarDate, CalendarDateError> {
    Result { () throws(CalendarDateError) in
      try CalendarDate(parsing: text.utf8.count <= 40 ? text : String(text.prefix(40)) + "…")
    }
  }

  static let datePage = DiagnosticManual(
    id: "data.date", severity: .error,
    meaning: "A text is not a date, or the calendar has no such date.",
    example: "since: 2023-02-30",
    fix: "write `2013`, `2013-05` or `2013-05-23`, never more than the document says.")
}
