/// One stage of a node: the days on which it counts, and whether it is no more than a proposal.
package struct StagePeriod: Hashable, Sendable {
  package let node: NodeID
  package let interval: DayInterval
  package let isProposed: Bool

  package init(node: NodeID, interval: DayInterval, isProposed: Bool) {
    (self.node, self.interval, self.isProposed) = (node, interval, isProposed)
  }
}

extension ArraySlice<StagePeriod> {
  /// The stage that counts on `day`: of several the one that began last, of these the first.
  func current(on day: Day) -> StagePeriod? {
    var best: StagePeriod?
    for stage in self where stage.interval.contains(day) {
      if let best, best.interval.start >= stage.interval.start { continue }
      best = stage
    }
    return best
  }
}
