extension PreparedQuery {
  /// What `EXPLAIN`, `PROFILE` and `EXPLAIN WHY NOT` print; nil for a query that asks for its rows
  /// alone.
  ///
  /// `PROFILE` runs the query to its end, `EXPLAIN` not at all.
  /// - Throws: `QueryError` with its place.
  public func report(
    in session: QuerySession, parameters: [String: QueryValue] = [:],
    limits: QueryLimits = QueryLimits()
  ) throws(QueryError) -> String? {
    switch request {
    case .answer: return nil
    case .explain: return PlanPrinter(try plan(for: session)).text
    case .explainWhyNot:
      do throws(QueryError) {
        return try whyNot(in: session, parameters: parameters, limits: limits).text
      } catch {
        throw located(error)
      }
    case .profile: return try profile(in: session, parameters: parameters, limits: limits)
    }
  }

  private func profile(
    in session: QuerySession, parameters: [String: QueryValue], limits: QueryLimits
  ) throws(QueryError) -> String {
    let rows = try rows(in: session, parameters: parameters, limits: limits)
    do throws(QueryError) {
      while try rows.next() != nil {}
    } catch {
      throw located(error)
    }
    return PlanPrinter(profiling: rows).text
  }
}
