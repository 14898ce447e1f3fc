import GraphCore

/// All the real days that dates of reduced precision may mean, tried one world after another.
///
/// A world picks a day for either end, the first no later than the second. On a day a claim holds
/// in some of the worlds; whether in all, some or none is what the words of certainty tell.
struct ValidityOracle {
  /// The days that are looked at.
  let grid: ClosedRange<Day>
  /// The day beyond which the data know nothing.
  let knowledge: Day
  private var worlds = 0
  private var steps: [Int]
  private var latest: (start: Day, end: Day) = (.distantPast, .distantFuture)

  /// Tries all worlds of a validity; nil where there is none, because it ends before it begins.
  init?(_ validity: Validity, grid: ClosedRange<Day>, knowledge: Day) {
    (self.grid, self.knowledge) = (grid, knowledge)
    steps = Array(repeating: 0, count: Int(grid.upperBound.rawValue - grid.lowerBound.rawValue) + 2)
    let starts = meanings(of: validity.since) ?? [grid.lowerBound]
    let closing = validity.last ?? validity.until
    let ends = meanings(of: closing) ?? [grid.upperBound.advanced(by: 1)]
    let included: Int32 = validity.last == nil ? 0 : 1
    for start in starts {
      for end in ends where start <= end { add(start, end.advanced(by: included)) }
    }
    if validity.since != nil, let last = starts.last { latest.start = last }
    if closing != nil, let last = ends.last { latest.end = last.advanced(by: included) }
    if worlds == 0 { return nil }
  }

  /// The days that a date may mean, seen from the knowledge date.
  private func meanings(of date: CalendarDate?) -> [Day]? {
    guard let date else { return nil }
    let all = (date.firstDay.rawValue...date.lastDay.rawValue).map { Day(rawValue: $0) }
    let known = all.filter { $0 <= knowledge }
    return known.isEmpty ? all : known
  }

  private mutating func add(_ start: Day, _ end: Day) {
    worlds += 1
    steps[index(start)] += 1
    steps[index(end)] -= 1
  }

  private func index(_ day: Day) -> Int {
    let clamped = min(max(day, grid.lowerBound), grid.upperBound.advanced(by: 1))
    return Int(clamped.rawValue - grid.lowerBound.rawValue)
  }

  /// For each day of the grid: whether design.md §2 counts the claim, and how certain that is.
  func answers() -> [(day: Day, counted: Bool, certainty: Certainty)] {
    var holding = 0
    return (grid.lowerBound.rawValue...grid.upperBound.rawValue).map { number in
      let day = Day(rawValue: number)
      holding += steps[index(day)]
      let counted = latest.start <= day && day < latest.end
      if counted { return (day, true, holding == worlds ? .certain : .possiblyStill) }
      return (day, false, holding == 0 ? .certain : .possiblyAlready)
    }
  }
}
