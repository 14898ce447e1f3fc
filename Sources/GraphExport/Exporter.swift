public import GraphCore
public import GraphViews

/// A text format: one file and one line in `ExporterCatalog` each.
///
/// Writes what it is given and chooses nothing. The text ends with a newline, and the same input
/// gives the same text.
public protocol Exporter: Sendable {
  /// What the format is.
  var format: ExportFormat { get }
  /// The text of a picture.
  func text(of diagram: Diagram) -> String
  /// The text of a whole graph, all times and proposals included.
  func text(of graph: Graph, in language: Language) -> String
}
