/// Gives rows one by one: what an operator of a plan becomes when it is opened.
///
/// Pull-based: nothing is computed that nobody asks for, so that the first row does not wait for
/// the last.
public protocol RowCursor: AnyObject {
  /// The next row, nil after the last.
  ///
  /// - Throws: `QueryError` of phase runtime.
  func next() throws(QueryError) -> QueryRow?
}
