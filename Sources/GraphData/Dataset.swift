public import Diagnostics
public import GraphCore

/// What loading gives: a graph if the data allow one, and all findings.
public struct Dataset: Sendable {
  /// The graph; `nil` when there is at least one error.
  public let graph: Graph?

  /// The findings in the order of their places.
  public let diagnostics: DiagnosticList

  /// What became of the statements of the texts that were read whole, in the order of the files.
  public let coverage: [CoverageRow]

  /// What the files change in the graph that they are laid over, in the order of their places;
  /// none without one.
  public let changes: [OverlayChange]

  /// The files that were read, in order.
  public let files: [SourceFile]

  /// The data set of files that were laid over this one's graph, with the findings of both.
  func under(_ above: Dataset) -> Dataset {
    var all = diagnostics
    all.append(contentsOf: above.diagnostics)
    return Dataset(
      graph: above.graph, diagnostics: DiagnosticList(all.sorted),
      coverage: coverage + above.coverage, changes: above.changes, files: files + above.files)
  }

  /// The graph.
  ///
  /// - Throws: `DiagnosticsError` with the errors when there is none.
  public func checkedGraph() throws(DiagnosticsError) -> Graph {
    if let graph { return graph }
    throw DiagnosticsError(DiagnosticList(diagnostics.filter { $0.severity == .error }))
  }
}
