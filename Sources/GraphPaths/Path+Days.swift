public import GraphCore

extension Path {
  /// The days on which the whole way holds, as stretches in order; empty for never all at once.
  ///
  /// A step holds on the days of its edge and of the others between the same two nodes, so that
  /// the way holds on a day if its nodes do and each step has some edge that does. Of a stretch of
  /// days asked about, its own days; of a single day, the days around it on which nothing changes.
  public func daysTogether(in graph: Graph, at frame: TimeFrame) -> [DayInterval] {
    let steps = steps.map { step in
      DayStretches(([step.edge] + step.also).map { graph[$0].interval })
    }
    let nodes = nodes.map { DayStretches([graph.interval(of: $0)]) }
    let asked = DayStretches([frame.isStretch ? frame.interval : .always])
    return (nodes + steps).reduce(asked) { $0.intersection($1) }.stretches
  }
}

/// Days as stretches in order, none empty and none touching the next.
struct DayStretches {
  private(set) var stretches: [DayInterval] = []

  /// The days that lie in any of the intervals.
  init(_ intervals: [DayInterval]) {
    for next in intervals.filter({ !$0.isEmpty }).sorted(by: { $0.start < $1.start }) {
      if let last = stretches.last, next.start <= last.end {
        let end = max(last.end, next.end)
        stretches[stretches.count - 1] = DayInterval(start: last.start, end: end)
      } else {
        stretches.append(next)
      }
    }
  }

  /// The days that lie in both.
  func intersection(_ other: DayStretches) -> DayStretches {
    DayStretches(
      stretches.flatMap { one in other.stretches.map { one.intersection($0) } })
  }
}
