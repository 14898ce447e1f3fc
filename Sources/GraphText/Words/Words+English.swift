import GraphCore

extension Words {
  /// English: sentences; dates as `9 June 2017`.
  static let english = Words(
    phrases: englishPhrases, date: englishDate, shortDate: englishDate, signs: Signs(),
    levelLetters: englishLevelLetters, usesSentences: true)

  /// The first letters of the words of its id together, then each letter of it.
  private static let englishLevelLetters: @Sendable (Level) -> [String] = { level in
    let initials = String(level.id.split(separator: "-").compactMap(\.first))
    return ([initials] + level.id.filter(\.isLetter).map(String.init)).map { $0.uppercased() }
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static let englishDate: @Sendable (CalendarDate) -> String = { date in
    let parts = [date.day.map(String.init), date.month.map { months[$0 - 1] }, String(date.year)]
    return parts.compactMap { $0 }.joined(separator: " ")
  }

  private static let englishPhrases: [Phrase: String] = [
    .asOf: "As of {0}.",
    .asOfLastDay: "As of {0}, the data's last day.",
    .asOfLater: "As of {0}, after the data's last day, {1}.",
    .asOfEarlier: "As of {0}, before the data's first day, {1}.",
    .earlierDay:
      "The data begin on {0}: they hold little of earlier days, and things without a date count as "
      + "always there.",
    .laterDay: "The data end on {0}; what changed after that is not in them.",
    .during: "From {0} to {1}.",
    .since: "since {0}",
    .until: "until {0}",
    .sinceUntil: "from {0} until {1}",
    .on: "on {0}",
    .within: "in {0}",
    .onRange: "from {0} to {1}",
    .stepsApart: "{0} and {1} are {2} steps apart",
    .oneStepApart: "{0} and {1} are 1 step apart",
    .onlyWay: " (the only shortest way).",
    .oneOfWays: " (one of {0} shortest ways).",
    .manyWays: "{0} ways from {1} to {2}.",
    .same: "{0} and {0} are the same.",
    .way: "Way {0}, of length {1}",
    .also: "also {0}",
    .noWay: "No such way between {0} and {1}.",
    .absent: "{0} is not there at that time.",
    .dropped: "Dropped on the way: {0}. They were met around the two ends before the search ended.",
    .togetherAlways: "Each step holds, by one of its relationships or another, {0}.",
    .togetherOneStep: "The step holds, by one of its relationships or another, {0}.",
    .togetherNever: "The steps hold never all at once.",
    .otherWay: "The other one: --all-shortest.",
    .otherWays: "The other {0}: --all-shortest.",
    .possiblyShorter: "A shorter way, of {0}, is possibly there already: {1}",
    .possiblyWay: "A way of {0} is possibly there already: {1}",
    .detour: "Without {0}: --avoid {1} ({2}).",
    .relaxation: "{0} there is one of {1}",
    .moreRelaxation: "{0}, one of {1}",
    .dropKind: "{0} of other kinds",
    .dropNoLevel: "{0} without a level",
    .dropBelow: "{0} below that level",
    .dropIncomparable: "{0} not comparable with it",
    .dropNotYet: "{0} not yet in force",
    .dropPossiblyAlready: "{0} possibly already in force",
    .dropNoLonger: "{0} no longer in force",
    .dropProposed: "{0} only proposed, or to what is only proposed",
    .dropAbsent: "{0} to what is not there at that time",
    .dropAvoided: "{0} to what is to be avoided",
    .andMore: "{0} and {1} more",
    .andOthers: "{0} and {1} others",
    .andOneOther: "{0} and 1 other",
    .and: "{0} and {1}",
    .atThatLevel: "at that level {0}",
    .withOption: "with {0}",
    .withoutOption: "without {0}",
    .fromDay: "from {0} on (--as-of {1})",
    .untilDay: "until {0} (--as-of {1})",
    .anyTime: "at other times (--during)",
    .possiblyAlready: "possibly already",
    .possiblyStill: "possibly still",
    .disputed: "disputed",
    .yes: "yes",
    .no: "no",
    .quoted: "“{0}”",
    .quotedEnglish: "“{0}”",
    .stated: "so says one interested text",
    .generalKnowledge: "general knowledge, to be confirmed",
    .proposed: "only proposed",
    .formerly: "formerly",
    .later: "later",
    .leftOut: "Left out: {0} to what is only proposed (--include-proposed).",
    .disputes: "Disputed: {0}. {1}",
    .preferredSide: "Used: {0}.",
    .otherSide: "Not used: {0}.",
    .note: "Note: {0}",
    .alsoCalled: "also {0}",
    .uncertain: "{0} uncertain",
    .count: "{0}: {1}.",
    .nothingNear: "Nothing lies within {0} of {1}.",
    .near: "Within {0} of {1}: {2}.",
    .beginningUnknown: "beginning not known",
    .notThere: "not there at that time",
    .above: "above {0}",
    .incomparable: "not comparable with {0}",
    .confirmed: "last confirmed {0}",
    .cutPaths: "Cut off at {0} ways: the others are not listed",
    .cutWork: "Cut off where the search had done all the work it may do: there may be more",
    .cutStopped: "Cut off where the search was stopped: there may be more",
    .notListed: "In force but not comparable with {0}, and so left out: {1} ({2})",
    .notCompared: "In force but not comparable with {0}, and so not walked: {1} ({2})",
    .noLevels: "The data know of no levels of partnership.",
    .latticeOf: "{0}, from the highest down; a line leads to what stands directly below",
    .noOrder: "{0}: no evidence of an order among them",
    .nothingChanged: "nothing changed",
    .passing:
      "Came and went in between: {0} entities, {1} relationships (sco timeline --during {2}).",
    .possiblyBefore: "possibly already on {0}",
    .possiblyOver: "possibly no longer on {0}",
    .noValue: "none",
    .someTime: "some time in {0}",
    .stage: "stage: {0}",
    .oneEntry: "{0}: 1 entry.",
    .entries: "{0}: {1} entries.",
    .noEntries: "{0}: nothing is dated within that time.",
    .authority: "Authority: {0}",
    .contested: "Contested: {0}",
  ]
}
