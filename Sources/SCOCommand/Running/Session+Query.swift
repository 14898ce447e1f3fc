import SCOGraphDiagrams

extension Session {
  /// What a query's rows hold, as a view; remarks on the answer go to stderr.
  ///
  /// - Throws: `CommandFailure` where there is no row, `ViewError` where the rows
  ///   hold nothing that can be drawn.
  func view(of answer: QueryAnswer, in edition: Edition) throws -> GraphView {
    answer.notes(in: edition).forEach(console.note)
    guard !answer.rows.isEmpty else {
      throw answer.cut == nil
        ? CommandFailure(.none, "the query matches nothing, so there is nothing to draw")
        : CommandFailure(.limit)
    }
    return try answer.view(in: edition)
  }
}
