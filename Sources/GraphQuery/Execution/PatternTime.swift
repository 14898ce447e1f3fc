import GraphCore

/// The time of a clause, made ready.
struct PatternTime: Sendable, Equatable {
  /// As it was written; nil for the query's own time.
  let clause: TimeClause?
  private let days: [CompiledExpression]

  /// The query's own time.
  static let standard = PatternTime(clause: nil, days: [])

  private init(clause: TimeClause?, days: [CompiledExpression]) {
    (self.clause, self.days) = (clause, days)
  }

  /// Makes a clause ready.
  init(
    _ clause: TimeClause?, _ compiler: inout ExpressionCompiler
  ) throws(QueryError) {
    self.clause = clause
    switch clause?.kind {
    case .asOf(let day): days = [try compiler.compile(day)]
    case .during(let first, let end, _):
      days = [try compiler.compile(first), try compiler.compile(end)]
    case nil: days = []
    }
  }

  static func == (left: Self, right: Self) -> Bool { left.clause == right.clause }

  /// The time for a row.
  ///
  /// A date of reduced precision stands for its last day, at the beginning of a stretch for its
  /// first.
  /// - Throws: `QueryError` where there is no date, or a stretch without a day.
  func frame(_ row: inout QueryRow, _ run: QueryRun) throws(QueryError) -> TimeFrame {
    guard let clause else { return run.frame }
    switch clause.kind {
    case .asOf:
      let date = try date(0, &row, run)
      return .day(date.standsFor(knowledge: run.topology.graph.knowledge))
    case .during(_, _, let includesEnd):
      let (first, end) = (try date(0, &row, run), try date(1, &row, run))
      let last = includesEnd ? end.lastDay : end.firstDay.advanced(by: -1)
      guard first.firstDay <= last else {
        throw QueryError(
          .argument, .invalidArgumentValue,
          "DURING asks for a stretch that ends before it begins: \(first) to \(end)",
          at: clause.span)
      }
      return .during(first.firstDay, last)
    }
  }

  private func date(
    _ index: Int, _ row: inout QueryRow, _ run: QueryRun
  ) throws(QueryError) -> CalendarDate {
    let value = try days[index].value(&row, run.context)
    if let date = value.calendarDate { return date }
    if let text = value.string, let date = try? CalendarDate(parsing: text) { return date }
    throw QueryError(
      .type, .invalidArgumentType, "AS OF and DURING take dates, such as date('2017-06-09')",
      at: clause?.span)
  }
}
