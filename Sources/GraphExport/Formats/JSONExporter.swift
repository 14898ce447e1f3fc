public import GraphCore
import GraphText
public import GraphViews

/// JSON with every claim, date and citation, in the documented shape `sco.graph/1`.
///
/// An object of `schema`, `dataset`, `version`, `asOf`, `view` (null for a whole graph), `nodes`,
/// `edges`, `levels`, `covers`, `disputes`, `references`. Dates are ISO 8601 of any precision;
/// `until` is exclusive; `forward` of an edge is true, or null for an undirected kind.
public struct JSONExporter: Exporter {
  /// What the format is.
  public let format = ExportFormat(
    "json", fileExtension: "json", mediaType: "application/json",
    summary: "JSON with every claim, its dates and citations (sco.graph/1)",
    lost: "colours, shapes and places of a picture")

  /// Makes an exporter.
  public init() {}

  /// The nodes and edges of a picture with their claims, labels and groups.
  public func text(of diagram: Diagram) -> String {
    JSONWriter().text(GraphJSON(diagram: diagram).document())
  }

  /// A whole graph, all times and proposals included.
  public func text(of graph: Graph, in language: Language) -> String {
    JSONWriter().text(GraphJSON(graph: graph, language: language).document())
  }
}
