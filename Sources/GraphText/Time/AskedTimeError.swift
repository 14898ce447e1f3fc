import GraphCore

/// Why a text names no time.
public struct AskedTimeError: Error, Hashable, Sendable {
  /// What is wrong and what would be right, as a sentence without its full stop.
  public let message: String

  /// Makes an error from its sentence.
  public init(message: String) { self.message = message }

  /// The two dates of a stretch of days, as they are written round a slash.
  ///
  /// - Throws: what to write instead: the same dates in their order, where other signs stand
  ///   between two of them.
  package static func stretch(
    _ text: String
  ) throws(AskedTimeError) -> (from: String, to: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if parts.count == 2, !parts.contains("") { return (parts[0], parts[1]) }
    let meant = meantStretch(text) ?? "2005/2017-06-09"
    throw AskedTimeError(message: "'\(text)' is no stretch of days; write \(meant)")
  }

  /// What other people write between two days.
  private static let separators = ["...", "..", "…", "–", "—", " to ", " - ", ":", ",", " "]

  private static func meantStretch(_ text: String) -> String? {
    for separator in separators {
      let parts = text.split(separator: separator, omittingEmptySubsequences: false)
      let dates = parts.compactMap { part in
        try? CalendarDate(parsing: String(part.drop { $0 == " " }))
      }
      guard dates.count == 2, parts.count == 2 else { continue }
      let isInOrder = dates[0].firstDay <= dates[1].lastDay
      return isInOrder ? "\(dates[0])/\(dates[1])" : "\(dates[1])/\(dates[0])"
    }
    return nil
  }
}
