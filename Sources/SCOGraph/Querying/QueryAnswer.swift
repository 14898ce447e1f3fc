internal import GraphCore
public import GraphQuery

/// The answer to a pattern query: its rows, and what cut them off.
public struct QueryAnswer: Sendable {
  /// The query.
  public let query: PreparedQuery
  /// The names of the columns, in order.
  public let columns: [String]
  /// The rows, in order.
  public let rows: [ResultRow]
  /// What cut the answer off; nil where it is complete.
  public let cut: QueryCut?
  /// How many comparisons of levels were left open, because the two cannot be compared.
  public let incomparableLevels: Int

  /// Runs a query and gathers its rows.
  ///
  /// - Throws: `QueryError` with its place.
  public init(
    running query: PreparedQuery, in session: QuerySession,
    parameters: [String: QueryValue] = [:], limits: QueryLimits = QueryLimits()
  ) throws(QueryError) {
    let rows = try query.rows(in: session, parameters: parameters, limits: limits)
    var gathered: [ResultRow] = []
    do throws(QueryError) {
      while let values = try rows.next() {
        gathered.append(
          ResultRow(
            columns: rows.columns, values: values, claims: rows.claims, reader: session.reader))
      }
    } catch {
      throw query.located(error)
    }
    (self.query, columns, self.rows) = (query, rows.columns, gathered)
    (cut, incomparableLevels) = (rows.cut, rows.incomparableLevels)
  }

  /// Whether nothing was cut off.
  public var isComplete: Bool { cut == nil }
}
