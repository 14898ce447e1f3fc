public import GraphCore
public import GraphQuery

extension Graph {
  /// Reads and checks a pattern query against the graph's own names; it can be run many times.
  ///
  /// - Throws: `QueryRefusal` with everything that is wrong with the text.
  public func prepare(_ query: String) throws(QueryRefusal) -> PreparedQuery {
    try PreparedQuery(query, schema: .closed(self))
  }

  /// Answers a pattern query.
  ///
  /// ```swift
  /// let answer = try graph.query(
  ///   "MATCH (s:State)-[:PARTICIPATES_IN {status: $status}]->({id: 'sco'}) RETURN s.name",
  ///   parameters: ["status": "observer"])
  /// let names = try answer.rows.map { try $0.decode(as: String.self) }
  /// ```
  ///
  /// - Parameters:
  ///   - query: the text; `sco explain query` is its manual.
  ///   - parameters: the values of `$name`.
  ///   - frame: the time of each `MATCH` that names none; by default the data's last day.
  ///   - includesProposed: whether things that are only proposed count.
  ///   - limits: how much may be done and given.
  /// - Throws: `QueryRefusal` for the text, `QueryError` for what happens on the way.
  public func query(
    _ query: String, parameters: [String: QueryValue] = [:], at frame: TimeFrame? = nil,
    includesProposed: Bool = false, limits: QueryLimits = QueryLimits()
  ) throws -> QueryAnswer {
    let session = QuerySession(ClaimReader(self, at: frame), includesProposed: includesProposed)
    return try QueryAnswer(
      running: try prepare(query), in: session, parameters: parameters, limits: limits)
  }
}
