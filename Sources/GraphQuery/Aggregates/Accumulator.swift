/// What an aggregate gathers over the rows of one group.
public protocol Accumulator {
  /// Takes the argument's value for one row.
  mutating func add(_ value: QueryValue) throws(QueryError)

  /// Takes a value so many times.
  mutating func add(_ value: QueryValue, times: Int) throws(QueryError)

  /// The aggregate of what was taken.
  func result() throws(QueryError) -> QueryValue
}

extension Accumulator {
  /// Takes a value again and again.
  public mutating func add(_ value: QueryValue, times: Int) throws(QueryError) {
    for _ in 0..<times { try add(value) }
  }
}
