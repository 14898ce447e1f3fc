internal import Diagnostics
public import GraphCore
internal import GraphQuery
public import GraphViews

/// Answers the pattern queries of view files.
public struct ViewQueries: QueryAnswerer {
  /// How much a query may do and give.
  private static let limits = QueryLimits(rows: 10_000, paths: 100_000)

  /// Makes it.
  public init() {}

  /// The nodes, edges and paths of the rows; where all rows hold paths, these as ways.
  ///
  /// - Throws: `ViewError` at the place in the view's file where the query is wrong; one that
  ///   `isEmpty` where no row comes.
  public func selection(
    for query: ViewName, from slice: TimeSlice
  ) throws(ViewError) -> Selection {
    let answer = try answer(to: query, slice)
    guard !answer.rows.isEmpty else {
      throw ViewError(
        "the query of this view matches nothing at its time", at: query.range, isEmpty: true)
    }
    guard let subgraph = answer.subgraph(of: slice.graph) else {
      throw ViewError(
        "the rows of this query hold no node, edge or path that could be drawn; return them, as in "
          + "RETURN p", at: query.range)
    }
    var selection = try SubgraphSelector(subgraph).selection(from: slice)
    selection.paths = answer.ways
    return selection
  }

  private func answer(to query: ViewName, _ slice: TimeSlice) throws(ViewError) -> QueryAnswer {
    do {
      let prepared = try PreparedQuery(query.text, schema: .closed(slice.graph))
      let session = QuerySession(
        ClaimReader(slice.graph, at: slice.frame), includesProposed: slice.includesProposed)
      if let name = prepared.parameters.first {
        throw ViewError("a query in a view has no parameters, and this one asks for $\(name)")
      }
      return try QueryAnswer(running: prepared, in: session, limits: Self.limits)
    } catch let error as QueryRefusal {
      throw ViewError(located(error.diagnostics, of: query))
    } catch let error as QueryError {
      throw ViewError(located([error.diagnostic], of: query))
    } catch let error as ViewError {
      throw ViewError(error.message, at: query.range)
    } catch {
      throw ViewError("\(error)", at: query.range)
    }
  }

  /// Findings in a query as findings in the file that holds it.
  private func located(
    _ findings: some Sequence<Diagnostic>, of query: ViewName
  ) -> [Diagnostic] {
    findings.map { finding in
      var finding = finding
      (finding.notes, finding.fixIts) = ([], [])
      if let range = query.range {
        let inner = finding.range ?? range
        finding.range =
          finding.range == nil ? range : WrittenText(query.text, at: range).range(of: inner)
      }
      return finding
    }
  }
}
