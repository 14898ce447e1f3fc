public import Diagnostics
public import GraphCore
public import GraphData
internal import SCO

extension GraphSource {
  /// A graph, and what the checker found that does not keep it from being used.
  public struct Loaded: Sendable {
    /// The graph.
    public let graph: Graph
    /// Warnings and doubts about the files that were read; none for the embedded data set.
    public let diagnostics: DiagnosticList
    /// What overlays change in the data below them.
    public let overlay: OverlayReport
  }

  /// Loads the graph.
  ///
  /// - Throws: `InputError` where a file or folder is missing; `DiagnosticsError` with all errors
  ///   where the data are wrong.
  public func load() throws -> Loaded {
    if folder == nil, overlays.isEmpty {
      return Loaded(graph: .sco, diagnostics: DiagnosticList(), overlay: OverlayReport([]))
    }
    let dataset = try dataset()
    return Loaded(
      graph: try dataset.checkedGraph(), diagnostics: dataset.diagnostics,
      overlay: OverlayReport(dataset.changes))
  }

  /// Reads and checks the files; errors in them are findings.
  ///
  /// - Throws: `InputError` where a file or folder is missing.
  public func dataset() throws(InputError) -> Dataset {
    let loader = DatasetLoader(schema: .sco)
    do {
      guard let folder else { return try loader.load(overlays: overlays, over: .sco) }
      return try loader.load(folder: folder, overlays: overlays)
    } catch {
      throw InputError("\(error)")
    }
  }
}
