extension PreparedQuery {
  /// The plan of the query for a session's graph; it can be run many times.
  ///
  /// - Throws: `QueryError` of phase compile time, with its place.
  public func plan(for session: QuerySession) throws(QueryError) -> QueryPlan {
    do throws(QueryError) {
      return try session.plan(syntax, of: file)
    } catch {
      throw error.located(in: file)
    }
  }

  /// Begins to run the query: rows come one by one, when they are asked for.
  ///
  /// - Throws: `QueryError` with its place.
  public func rows(
    in session: QuerySession, parameters: [String: QueryValue] = [:],
    limits: QueryLimits = QueryLimits()
  ) throws(QueryError) -> QueryRows {
    let plan = try plan(for: session)
    do throws(QueryError) {
      return try plan.rows(
        in: session, parameters: parameters, limits: limits, isMetered: request == .profile)
    } catch {
      throw error.located(in: file)
    }
  }

  /// An error of the query's rows with its lines and columns.
  public func located(_ error: QueryError) -> QueryError { error.located(in: file) }

  /// The names of parameters that are missing among some.
  public func missing(from parameters: [String: QueryValue]) -> [String] {
    self.parameters.filter { parameters[$0] == nil }
  }
}
