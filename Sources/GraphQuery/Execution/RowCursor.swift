/// Gives rows one by one: what an operator of a plan becomes when it is opened.
///
/// Pull-based: nothing is computed that nobody asks for, so that the first row does not wait for
/// the last.
protocol RowCursor: AnyObject {
  /// The next row, nil after the last.
  ///
  /// - Throws: `QueryError` of phase runtime.
  func next() throws(QueryError) -> QueryRow?

  /// The next rows that differ in one node only, as many as the cursor has at hand; nil after the
  /// last. For those who merely count or gather, so that no row is made for each.
  ///
  /// - Throws: `QueryError` of phase runtime.
  func nextBatch() throws(QueryError) -> RowBatch?
}

extension RowCursor {
  /// The next row by itself.
  func nextBatch() throws(QueryError) -> RowBatch? { try next().map { RowBatch(row: $0) } }
}

/// Rows that are the same but for one node.
struct RowBatch {
  /// One of the rows, where there is no slot; else all of them, their node aside.
  var row: QueryRow
  /// The slot of the node in which they differ; nil for a row by itself.
  var slot: Int?
  /// The nodes, no two the same.
  var nodes: [UInt32] = []

  /// How many rows there are.
  var count: Int { slot == nil ? 1 : nodes.count }
}
