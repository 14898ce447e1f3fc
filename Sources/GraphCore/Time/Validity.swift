/// The time for which a claim holds, as its documents date it.
///
/// Half-open: on the day of `until` the next state holds already. Events and closed terms,
/// written `on:`, name their `last` day instead, which still belongs to them. An absent `until`
/// means "so at the last confirmation".
///
/// A date of reduced precision stands, at both ends, for the last day it can mean, but never for
/// one after the knowledge date: a thing is counted once it is certain, and two claims that meet
/// in an imprecise date neither overlap nor leave a hole.
public struct Validity: Hashable, Sendable {
  /// When it began, where known.
  public let since: CalendarDate?
  /// The first date on which it no longer holds.
  public let until: CalendarDate?
  /// The last date on which it holds, of an event or a closed term.
  public let last: CalendarDate?

  /// Makes a validity `[since, until)`; absent ends are open.
  public init(since: CalendarDate? = nil, until: CalendarDate? = nil) {
    (self.since, self.until, last) = (since, until, nil)
  }

  /// Makes the validity of an event: from its first date to its last, both included.
  public init(on first: CalendarDate, through last: CalendarDate? = nil) {
    (since, until, self.last) = (first, nil, last ?? first)
  }

  /// Open at both ends.
  public static let always = Validity()

  /// The days on which it is counted, seen from the knowledge date.
  public func counted(knowledge: Day) -> DayInterval {
    let start = since.map { $0.standsFor(knowledge: knowledge) } ?? .distantPast
    if let last {
      return DayInterval(start: start, end: last.standsFor(knowledge: knowledge).advanced(by: 1))
    }
    let end = until.map { $0.standsFor(knowledge: knowledge) } ?? .distantFuture
    return DayInterval(start: start, end: end)
  }

  /// What the imprecision of its dates leaves open on `day`, given that it began no later than
  /// it ended.
  public func certainty(on day: Day, knowledge: Day) -> Certainty {
    let counted = counted(knowledge: knowledge)
    guard day < counted.end else { return .certain }
    let earliest = since?.firstDay ?? .distantPast
    if day < counted.start { return earliest <= day ? .possiblyAlready : .certain }
    if let until, until.firstDay <= day { return .possiblyStill }
    if let last, max(last.firstDay, earliest) < day { return .possiblyStill }
    return .certain
  }
}

extension CalendarDate {
  /// The day for which it counts: its last, or the knowledge date if that falls inside it.
  public func standsFor(knowledge: Day) -> Day {
    firstDay <= knowledge ? min(lastDay, knowledge) : lastDay
  }
}
