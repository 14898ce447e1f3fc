internal import GraphCore
internal import GraphQuery
internal import GraphText

/// An answer as CSV, row by row; only where the query's text tells which columns there are.
struct QueryCSV: QueryStream {
  private let columns: QueryColumns

  /// Prepares the lines; nil where only the rows tell whether nodes and edges stand in a column.
  init?(_ query: PreparedQuery, _ edition: Edition) {
    guard !query.elements.contains(.unknown) else { return nil }
    columns = QueryColumns(query, edition)
  }

  var head: String { TextTable.line(columns.header) }

  func line(_ values: [QueryValue], _ claims: [ClaimID]) -> String {
    TextTable.line(columns.fields(values, claims))
  }

  func tail(cut: QueryCut?, incomparable: Int) -> String { "" }
}
