internal import GraphCore
internal import GraphQuery

/// Writes an answer row by row: the first row does not wait for the last.
protocol QueryStream {
  /// What stands before the rows.
  var head: String { get }

  /// The text of a row.
  mutating func line(_ values: [QueryValue], _ claims: [ClaimID]) -> String

  /// What stands after the rows.
  func tail(cut: QueryCut?, incomparable: Int) -> String
}
