public import GraphCore

/// The time that a question is about, together with the dates as they were written.
public struct AskedTime: Hashable, Sendable {
  /// The days that are meant.
  public let frame: TimeFrame
  /// The dates that were written: none, one (`--as-of`) or two (`--during`).
  public let written: [CalendarDate]
  /// The last day that the data know of.
  public let knowledge: Day

  /// The data's last day, which is meant where nothing is written.
  public init(knowledge: Day) {
    (frame, written, self.knowledge) = (.day(knowledge), [], knowledge)
  }

  /// The day that `date` stands for: its last, or the data's last if that falls inside it.
  public init(asOf date: CalendarDate, knowledge: Day) {
    frame = .day(date.standsFor(knowledge: knowledge))
    (written, self.knowledge) = ([date], knowledge)
  }

  /// The days from the first of `from` to the last that `to` stands for, both included.
  ///
  /// - Throws: `AskedTimeError` where the stretch runs backwards.
  public init(
    during from: CalendarDate, _ to: CalendarDate, knowledge: Day
  ) throws(AskedTimeError) {
    let (first, last) = (from.firstDay, to.standsFor(knowledge: knowledge))
    guard first <= last else {
      throw AskedTimeError(
        message: "the stretch \(from)/\(to) runs backwards; write \(to)/\(from)")
    }
    frame = .during(first, last)
    (written, self.knowledge) = ([from, to], knowledge)
  }

  /// Reads what was written for `--as-of` and `--during`; `today` is what the word means.
  ///
  /// - Throws: `AskedTimeError` with a sentence that says what would be right.
  public init(
    asOf: String?, during: String?, today: CalendarDate? = nil, knowledge: Day
  ) throws(AskedTimeError) {
    if asOf != nil, during != nil {
      throw AskedTimeError(message: "--as-of and --during exclude each other; give one of them")
    }
    if let during {
      let parts = try AskedTimeError.stretch(during)
      let (from, to) = (try Self.date(parts.from, today), try Self.date(parts.to, today))
      try self.init(during: from, to, knowledge: knowledge)
    } else if let asOf {
      self.init(asOf: try Self.date(asOf, today), knowledge: knowledge)
    } else {
      self.init(knowledge: knowledge)
    }
  }

  private static func date(
    _ text: String, _ today: CalendarDate?
  ) throws(AskedTimeError) -> CalendarDate {
    if text == "today", let today { return today }
    do {
      return try CalendarDate(parsing: text)
    } catch {
      throw AskedTimeError(message: error.message)
    }
  }
}
