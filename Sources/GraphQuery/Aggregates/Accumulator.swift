/// What an aggregate gathers over the rows of one group.
public protocol Accumulator {
  /// Takes the argument's value for one row.
  mutating func add(_ value: QueryValue) throws(QueryError)

  /// The aggregate of what was taken.
  func result() throws(QueryError) -> QueryValue
}
