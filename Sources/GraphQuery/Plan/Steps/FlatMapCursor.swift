/// Gives for each row of an input the rows of another cursor that begins with it.
final class FlatMapCursor: RowCursor {
  typealias Begin = (QueryRow) throws(QueryError) -> (any RowCursor)?

  private let input: any RowCursor
  private let begin: Begin
  private var current: (any RowCursor)?

  init(_ input: any RowCursor, _ begin: @escaping Begin) {
    (self.input, self.begin) = (input, begin)
  }

  func next() throws(QueryError) -> QueryRow? {
    while true {
      if let row = try current?.next() { return row }
      guard let row = try input.next() else { return nil }
      current = try begin(row)
    }
  }

  func nextBatch() throws(QueryError) -> RowBatch? {
    while true {
      if let batch = try current?.nextBatch() { return batch }
      guard let row = try input.next() else { return nil }
      current = try begin(row)
    }
  }
}

/// Gives the rows of a list.
final class ListCursor: RowCursor {
  private var rows: [QueryRow]
  private var index = 0

  init(_ rows: [QueryRow]) { self.rows = rows }

  func next() -> QueryRow? {
    guard index < rows.count else { return nil }
    index += 1
    return rows[index - 1]
  }
}

/// Gives what a closure gives.
final class ClosureCursor: RowCursor {
  private let body: () throws(QueryError) -> QueryRow?

  init(_ body: @escaping () throws(QueryError) -> QueryRow?) { self.body = body }

  /// Gives the rows of another cursor that fit.
  convenience init(
    _ input: any RowCursor, _ run: QueryRun,
    where fits: @escaping (inout QueryRow) throws(QueryError) -> Bool
  ) {
    self.init { () throws(QueryError) in
      while var row = try input.next() {
        guard run.goesOn() else { return nil }
        if try fits(&row) { return row }
      }
      return nil
    }
  }

  func next() throws(QueryError) -> QueryRow? { try body() }
}
