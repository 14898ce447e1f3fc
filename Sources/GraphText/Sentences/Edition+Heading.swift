import GraphCore

extension Edition {
  /// The sentence that heads every answer: as of which day, also where only a year was written.
  public var heading: String {
    let words = Words.of(language)
    let (frame, knowledge) = (time.frame, time.knowledge)
    func said(_ day: Day) -> String { words.date(CalendarDate(day)) }
    guard !frame.isStretch else {
      return words(.during, said(frame.first), said(frame.last))
    }
    let phrase: Phrase =
      frame.last == knowledge ? .asOfLastDay : frame.last < knowledge ? .asOf : .asOfLater
    return words.stopped(words(phrase, said(frame.last), said(knowledge)))
  }

  /// The warning for a day after the data's last.
  public var warnings: [String] {
    guard time.frame.last > time.knowledge else { return [] }
    let words = Words.of(language)
    return [words.stopped(words(.laterDay, words.date(CalendarDate(time.knowledge))))]
  }
}
