import GraphCore

extension Edition {
  /// The sentence that heads every answer: as of when, and what the day written stands for.
  public var heading: String {
    let words = Words.of(language)
    let (frame, knowledge) = (time.frame, time.knowledge)
    func said(_ day: Day) -> String { words.date(CalendarDate(day)) }
    guard !frame.isStretch else {
      return words(.during, said(frame.first), said(frame.last))
    }
    let phrase: Phrase =
      frame.last == knowledge ? .asOfLastDay : frame.last < knowledge ? .asOf : .asOfLater
    let sentence = words.stopped(words(phrase, said(frame.last), said(knowledge)))
    guard let written = time.written.first, written.precision < .day else { return sentence }
    return sentence + words.gap + words(.standsFor, words.date(written), said(frame.last))
  }

  /// The warning for a day after the data's last.
  public var warnings: [String] {
    guard time.frame.last > time.knowledge else { return [] }
    let words = Words.of(language)
    return [words.stopped(words(.laterDay, words.date(CalendarDate(time.knowledge))))]
  }
}
