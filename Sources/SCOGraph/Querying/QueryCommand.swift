internal import Diagnostics
public import GraphCore
public import GraphQuery
public import GraphText

/// What `sco query` asks, in the words of people.
public struct QueryCommand: Sendable {
  /// The query's text.
  public var text: String
  /// The name under which mistakes in it are told: a file's, or `query`.
  public var name: String
  /// The parameters, each as `name=value`.
  public var parameters: [String] = []
  /// Whether the plan is asked for instead of the rows.
  public var isExplained = false
  /// Whether what each operator did is asked for.
  public var isProfiled = false
  /// Whether things that are only proposed count.
  public var includesProposed = false
  /// How much may be done and given.
  public var limits = QueryLimits()

  /// Makes a request of a text; all else is set by name.
  public init(_ text: String, name: String = "query") { (self.text, self.name) = (text, name) }

  /// The query, read and checked against a graph.
  ///
  /// - Throws: `QueryRefusal` with everything that is wrong with the text.
  public func prepared(in graph: Graph) throws(QueryRefusal) -> PreparedQuery {
    var query = try PreparedQuery(text, name: name, schema: .closed(graph))
    if isExplained { query.request = .explain }
    if isProfiled { query.request = .profile }
    return query
  }

  /// The answer to a query.
  ///
  /// - Throws: `NameError` for a parameter that is none or missing, `QueryError` for what happens
  ///   on the way.
  public func answer(_ query: PreparedQuery, in edition: Edition) throws -> QueryAnswer {
    let session = session(in: edition)
    let values = try values(for: query, session.reader)
    return try QueryAnswer(running: query, in: session, parameters: values, limits: limits)
  }

  /// What `EXPLAIN`, `PROFILE` and `EXPLAIN WHY NOT` print; nil for a query that asks for rows.
  ///
  /// - Throws: as `answer`.
  public func report(_ query: PreparedQuery, in edition: Edition) throws -> String? {
    guard query.request != .answer else { return nil }
    let session = session(in: edition)
    let values = query.request == .explain ? [:] : try values(for: query, session.reader)
    return try query.report(in: session, parameters: values, limits: limits)
  }

  /// The same question in another engine's language.
  ///
  /// - Throws: `NameError` for an engine that is not known, `QueryRefusal` for what it lacks.
  public func portable(
    _ query: PreparedQuery, for engine: String, in edition: Edition
  ) throws -> String {
    guard let dialect = PortableDialect.named(engine) else {
      let names = PortableDialect.all.map(\.name)
      let hint = NearestName.hint(among: names, for: engine)
      let ending = hint.isEmpty ? "; say \(Excerpt.list(names))." : hint
      throw NameError("queries are not written for \(Excerpt.quoted(engine))\(ending)")
    }
    return try query.text(for: dialect, of: edition.graph, at: edition.frame) + "\n"
  }

  /// Gives the answer piece by piece, each row when it is found.
  ///
  /// The formats are `csv`, `json` and `jsonl`; a table in words needs the width of every row.
  /// - Returns: how many rows there were, what cut them off, and what people should know; nil where
  ///   the format needs all rows first, as CSV does if only they tell which columns hold nodes or
  ///   edges: where a column may mix them with other values, or a parameter may be either.
  /// - Throws: as `answer`, and what `each` throws.
  public func stream(
    _ query: PreparedQuery, in edition: Edition, as format: String,
    each: (String) throws -> Void
  ) throws -> (rows: Int, cut: QueryCut?, notes: [String])? {
    let session = session(in: edition)
    guard var writer = Self.streams[format]?(query, edition, session.reader) else { return nil }
    let values = try values(for: query, session.reader)
    let rows = try query.rows(in: session, parameters: values, limits: limits)
    var count = 0
    var first = try next(rows, of: query)
    try each(writer.head)
    while let row = first {
      count += 1
      try each(writer.line(row, rows.claims))
      first = try next(rows, of: query)
    }
    try each(writer.tail(cut: rows.cut, incomparable: rows.incomparableLevels))
    let notes = QueryAnswer.notes(
      in: edition, cut: rows.cut, incomparable: rows.incomparableLevels)
    return (count, rows.cut, notes)
  }

  /// What writes row by row, by format.
  private static let streams:
    [String:
      @Sendable (
        PreparedQuery, Edition, any ElementReader
      ) -> (any QueryStream)?] = [
        "csv": { query, edition, _ in QueryCSV(query, edition) },
        "json": { QueryDocument($1, columns: $0.columns, reader: $2) },
        "jsonl": { QueryLines($1, columns: $0.columns, reader: $2) },
      ]

  private func next(_ rows: QueryRows, of query: PreparedQuery) throws(QueryError) -> [QueryValue]?
  {
    do throws(QueryError) { return try rows.next() } catch { throw query.located(error) }
  }

  private func session(in edition: Edition) -> QuerySession {
    QuerySession(
      ClaimReader(edition.graph, at: edition.frame), includesProposed: includesProposed)
  }

  private func values(
    for query: PreparedQuery, _ reader: any ElementReader
  ) throws(NameError) -> [String: QueryValue] {
    var values: [String: QueryValue] = [:]
    for parameter in parameters {
      guard let sign = parameter.firstIndex(of: "="), sign > parameter.startIndex else {
        throw NameError("\(Excerpt.quoted(parameter)) is no parameter; write name=value.")
      }
      let name = String(parameter[..<sign])
      guard query.parameters.contains(name) else {
        let hint = NearestName.hint(among: query.parameters, for: name)
        throw NameError("the query has no parameter $\(name)\(hint.isEmpty ? "." : hint)")
      }
      let text = String(parameter[parameter.index(after: sign)...])
      do throws(QueryError) {
        values[name] = try QueryValue(parameter: text, reader: reader)
      } catch {
        throw NameError("the value of $\(name): \(error.message)")
      }
    }
    let missing = query.missing(from: values)
    guard missing.isEmpty else {
      let names = Excerpt.list(missing.map { "$\($0)" }, conjunction: "and")
      throw NameError("no value for \(names); give it with --param \(missing[0])=VALUE.")
    }
    return values
  }
}
