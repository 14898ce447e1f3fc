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
    if let begins = graph.header.begins, frame.last < begins {
      return words.stopped(words(.asOfEarlier, said(frame.last), said(begins)))
    }
    let phrase: Phrase =
      frame.last == knowledge ? .asOfLastDay : frame.last < knowledge ? .asOf : .asOfLater
    return words.stopped(words(phrase, said(frame.last), said(knowledge)))
  }

  /// The warnings for days before the data's first, and for days after their last.
  public var warnings: [String] {
    let words = Words.of(language)
    func warning(_ phrase: Phrase, _ day: Day) -> String {
      words.stopped(words(phrase, words.date(CalendarDate(day))))
    }
    let first = graph.header.begins.flatMap { time.frame.first < $0 ? $0 : nil }
    let last = time.frame.last > time.knowledge ? time.knowledge : nil
    return [first.map { warning(.earlierDay, $0) }, last.map { warning(.laterDay, $0) }]
      .compactMap { $0 }
  }
}
