public import Graphviz

/// Draws pictures in this process: for libraries and servers that trust their graphs.
///
/// Use `IsolatedRenderer` where Graphviz may hang or crash on what it is given.
public enum PictureRenderer {
  /// Draws one picture.
  public static func render(_ request: PictureRequest) throws(RenderError) -> Picture {
    do {
      return try request.finish(
        request.jobs.map { try GraphvizRenderer.render($0) }, warnings: request.fontWarnings)
    } catch {
      throw RenderError(wrapping: error)
    }
  }

  /// Draws DOT text as a format of the catalog.
  public static func render(
    dot: String, as format: any PictureFormat, text: PictureText, engine: LayoutEngine? = nil,
    scale: PictureScale = .natural
  ) throws(RenderError) -> Picture {
    try render(
      PictureRequest(dot: dot, format: format, text: text, engine: engine, scale: scale))
  }
}
