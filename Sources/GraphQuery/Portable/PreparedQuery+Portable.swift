import Diagnostics
public import GraphCore

extension PreparedQuery {
  /// The same question in another engine's language, over an export of the graph.
  ///
  /// Time becomes plain conditions on the columns `since` and `until` of nodes and edges, and
  /// levels become lists of the levels that pass; the frame's day counts where a `MATCH` names
  /// none.
  ///
  /// - Throws: `QueryRefusal` that names what the engine lacks.
  public func text(
    for dialect: PortableDialect, of graph: Graph, at frame: TimeFrame
  ) throws(QueryRefusal) -> String {
    var printer = PortablePrinter(dialect, graph: graph, frame: frame, file: file)
    let text = printer.query(syntax)
    guard printer.findings.isEmpty else { throw QueryRefusal(printer.findings) }
    return text
  }
}

extension QueryProblem {
  /// Something that another engine lacks.
  static let notPortable = QueryProblem(
    "not-portable", .notSupported,
    meaning: "The engine that the query is to be written for has no such construct.",
    example: "sco query --portable kuzu 'MATCH p = ANY CHEAPEST (a)-[r]-+(b) COST 1 RETURN p'",
    fix: "Ask without it, or ask here.")
}
