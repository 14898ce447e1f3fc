import GraphCore

/// Years from left to right.
struct TimelineAxis {
  let first: Day
  let last: Day
  /// Where the first day lies.
  let left: Double
  /// Where the last day ends.
  let right: Double

  /// An axis for the days of some bars within a frame: whole years at its left end.
  init(_ bars: [TimelineBar], in frame: TimeFrame, left: Double, right: Double) {
    (self.left, self.right) = (left, right)
    last = frame.last
    let starts = bars.map(\.earliest).filter { $0 > .distantPast && $0 <= frame.last }
    let begin = frame.isStretch ? frame.first : starts.min() ?? frame.last
    let year = begin.components.year
    first = frame.isStretch ? frame.first : Day(year: max(year, 1), month: 1, day: 1)
  }

  /// The place of a day, within the axis.
  func x(_ day: Day) -> Double {
    let all = Double(last.rawValue) - Double(first.rawValue) + 1
    let days = Double(min(max(day, first), last.advanced(by: 1)).rawValue) - Double(first.rawValue)
    return left + (right - left) * days / max(all, 1)
  }

  /// The first days of the years that are named.
  var ticks: [(year: Int, x: Double)] {
    let years = (first.components.year, last.components.year)
    let most = max(Int((right - left) / 42), 1)
    let steps = [1, 2, 5, 10, 20, 50, 100, 200, 500]
    let step = steps.first { (years.1 - years.0) / $0 < most } ?? 1000
    return (years.0...years.1).filter { $0.isMultiple(of: step) || step == 1 }
      .map { (year: $0, x: x(Day(year: $0, month: 1, day: 1))) }
      .filter { $0.x < right - 8 && $0.x >= left }
  }

  /// The years, or as many of them together as are at least so wide, within the axis.
  func years(atLeast least: Double) -> [(left: Double, right: Double)] {
    let (one, two) = (first.components.year, last.components.year)
    let share = (right - left) / Double(two - one + 1)
    let step = [1, 2, 5, 10, 20, 50, 100].first { share * Double($0) >= least } ?? 200
    var years = stride(from: one - one % step, through: two, by: step).map { year in
      let next = Day(year: year + step, month: 1, day: 1)
      return (left: x(Day(year: max(year, 1), month: 1, day: 1)), right: x(next))
    }
    if let last = years.last, years.count > 1, last.right - last.left < least {
      years.removeLast()
      years[years.count - 1].right = last.right
    }
    return years
  }
}
