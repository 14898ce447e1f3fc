extension PreparedQuery {
  /// Plans the query for a session's graph; the plan can be run many times.
  ///
  /// - Throws: `QueryError` of phase compile time.
  public func plan(in session: QuerySession) throws(QueryError) -> QueryPlan {
    try QueryPlan(syntax, for: session, text: text)
  }

  /// Plans the query and begins to run it.
  ///
  /// - Throws: `QueryError`; of phase runtime also from the rows.
  public func rows(
    in session: QuerySession, parameters: [String: QueryValue] = [:],
    limits: QueryLimits = QueryLimits()
  ) throws(QueryError) -> QueryRows {
    try plan(in: session).rows(
      in: session, parameters: parameters, limits: limits, isMetered: request == .profile)
  }
}
