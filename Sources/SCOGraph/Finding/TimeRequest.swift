public import GraphCore

/// The time that a question is about, as it was asked: `2013`, `2017-06-09`, `2012/2014`.
///
/// A date of reduced precision stands for its last day, and the answer says so.
public struct TimeRequest: Hashable, Sendable {
  /// The days.
  public let frame: TimeFrame
  /// What was written, or nil for the knowledge date.
  public let written: String?
  /// What the reader should be told about it, as sentences.
  public let warnings: [String]

  /// The knowledge date of a graph.
  public init(knowledgeOf graph: Graph) {
    (frame, written, warnings) = (.day(graph.knowledge), nil, [])
  }

  /// One day; a year or month stands for its last day.
  ///
  /// - Throws: `CalendarDateError` where `text` is not a date.
  public init(asOf text: String, graph: Graph) throws(CalendarDateError) {
    let date = try CalendarDate(parsing: text)
    frame = .day(date.standsFor(knowledge: graph.knowledge))
    written = text
    warnings = Self.warnings(frame.last, written: text, date: date, graph)
  }

  /// All days of a stretch `FIRST/LAST`, both included.
  ///
  /// - Throws: `CalendarDateError` where `text` is not a stretch or runs backwards.
  public init(during text: String, graph: Graph) throws(CalendarDateError) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      throw CalendarDateError(
        code: .malformed,
        message: "'\(text)' is not a stretch of time; write 2012-01-01/2014-12-31")
    }
    let (first, last) = (
      try CalendarDate(parsing: String(parts[0])), try CalendarDate(parsing: String(parts[1]))
    )
    guard first.firstDay <= last.lastDay else {
      throw CalendarDateError(
        code: .malformed,
        message: "'\(text)' runs backwards; write \(parts[1])/\(parts[0])")
    }
    frame = .during(first.firstDay, last.lastDay)
    written = text
    warnings = Self.warnings(frame.last, written: text, date: nil, graph)
  }

  private static func warnings(
    _ day: Day, written: String, date: CalendarDate?, _ graph: Graph
  ) -> [String] {
    guard day > graph.knowledge else { return [] }
    return ["the data end on \(graph.knowledge); nothing is known of \(written) yet."]
  }
}
