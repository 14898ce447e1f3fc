/// `SKIP` and `LIMIT`.
struct SliceStep: PlanStep {
  /// How many rows are left out at the head.
  let skip: Condition?
  /// How many rows there are at most.
  let limit: Condition?

  var name: String { limit == nil ? "Skip" : skip == nil ? "Limit" : "SkipLimit" }
  var details: String { "" }

  func open(
    _ inputs: [PlanTree], _ run: QueryRun, _ argument: QueryRow, _ meter: OperatorMeter
  ) throws(QueryError) -> any RowCursor {
    var left = try number(limit, "LIMIT", run, argument) ?? .max
    var before = try number(skip, "SKIP", run, argument) ?? 0
    let input = try inputs[0].open(run, argument)
    return ClosureCursor { () throws(QueryError) in
      guard left > 0 else { return nil }
      while before > 0 {
        guard try input.next() != nil else { return nil }
        before -= 1
      }
      left -= 1
      return try input.next()
    }
  }

  private func number(
    _ expression: Condition?, _ word: String, _ run: QueryRun, _ argument: QueryRow
  ) throws(QueryError) -> Int? {
    guard let expression else { return nil }
    var row = argument
    let value = try expression.compiled.value(&row, run.context)
    guard let number = value.integer else {
      throw QueryError(
        .syntax, .invalidArgumentType, "\(word) takes a whole number",
        at: expression.source.span)
    }
    guard number >= 0 else {
      throw QueryError(
        .syntax, .negativeIntegerArgument, "\(word) takes a number of rows, and \(number) is none",
        at: expression.source.span)
    }
    return Int(clamping: number)
  }
}
