/// The phrases that answers are made of; a language that lacks one falls back to English.
enum Phrase: CaseIterable, Sendable {
  case asOf, asOfLastDay, asOfLater, asOfEarlier, laterDay, earlierDay, during
  case since, until, sinceUntil, on, within, onRange
  case stepsApart, oneStepApart, onlyWay, oneOfWays, manyWays, same, way, also
  case noWay, absent, dropped, togetherAlways, togetherNever, togetherOneStep
  case otherWay, otherWays, possiblyShorter, possiblyWay, detour, relaxation, moreRelaxation
  case dropKind, dropNoLevel, dropBelow, dropIncomparable, dropNotYet, dropPossiblyAlready
  case dropNoLonger, dropProposed, dropAbsent, dropAvoided
  case andMore, andOthers, andOneOther, and, atThatLevel, withOption, withoutOption, fromDay,
    untilDay, anyTime
  case yes, no, quoted, quotedEnglish
  case possiblyAlready, possiblyStill, disputed, stated, generalKnowledge, proposed
  case formerly, later, leftOut, disputes, preferredSide, otherSide, note, alsoCalled
  case notThere, beginningUnknown, above, incomparable
  case uncertain, count, nothingNear, near, confirmed
  case cutPaths, cutWork, cutStopped
  case nothingChanged, passing, possiblyBefore, possiblyOver, noValue
  case notCompared, notListed, latticeOf, noOrder, noLevels
  case someTime, stage, entries, oneEntry, noEntries, authority, contested
}
