/// Why a text is not a date.
public struct CalendarDateError: Error, Hashable, Sendable {
  /// What kind of mistake it is.
  public enum Code: Sendable {
    /// The text has not the form of a date.
    case malformed
    /// The form is right, but the calendar has no such day.
    case notReal
  }

  /// What kind of mistake it is.
  public let code: Code
  /// A sentence without its full stop: what is wrong, and what would be right.
  public let message: String

  /// Makes an error of a kind, with its sentence.
  public init(code: Code, message: String) {
    (self.code, self.message) = (code, message)
  }
}

extension CalendarDate {
  /// Reads `2013`, `2013-05` or `2013-05-23`.
  ///
  /// Deviates from ISO 8601 in taking neither signs, week dates, ordinal dates nor the basic
  /// form without hyphens.
  /// - Throws: `CalendarDateError` with a sentence that says what would be right.
  public init(parsing text: String) throws(CalendarDateError) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), zip(parts, [4, 2, 2]).allSatisfy(hasDigits) else {
      throw CalendarDateError(
        code: .malformed,
        message: "'\(shortened(text))' is not a date; write 2013, 2013-05 or 2013-05-23")
    }
    let numbers = parts.compactMap { Int($0) }
    let month = numbers.count > 1 ? numbers[1] : nil
    let day = numbers.count > 2 ? numbers[2] : nil
    guard let date = CalendarDate(year: numbers[0], month: month, day: day) else {
      throw CalendarDateError(
        code: .notReal, message: Self.whyNotReal(text, year: numbers[0], month: month))
    }
    self = date
  }

  private static func whyNotReal(_ text: String, year: Int, month: Int?) -> String {
    if year == 0 { return "'\(text)' is not a real date; years begin with 0001" }
    guard let month, (1...12).contains(month) else {
      return "'\(text)' is not a real date; months run from 01 to 12"
    }
    let name = "\(text.prefix(7))"
    return "'\(text)' is not a real date; \(name) has \(days(inMonth: month, of: year)) days"
  }
}

/// Keeps a sentence readable whatever was written where a date should stand.
private func shortened(_ text: String) -> String {
  text.count > 40 ? "\(text.prefix(40))…" : text
}

private func hasDigits(_ part: Substring, count: Int) -> Bool {
  part.utf8.count == count && part.utf8.allSatisfy { (48...57).contains($0) }
}
