public import GraphViews
import Graphviz

extension IsolatedRenderer {
  /// The size in points of what Graphviz makes of DOT text, its padding included.
  ///
  /// - Throws: `RenderError` where Graphviz fails.
  public func layoutSize(of dot: String) throws(RenderError) -> PageSize {
    let size = try layoutPlaces(of: dot).size
    guard size.width > 0 else {
      throw RenderError(.renderFailed, "Graphviz does not tell how large the picture is.")
    }
    let padding = 2 * 72 * Self.padding
    return PageSize(width: size.width + padding, height: size.height + padding)
  }

  /// Where Graphviz puts the boxes and lines of DOT text.
  ///
  /// - Throws: `RenderError` where Graphviz fails.
  public func layoutPlaces(of dot: String) throws(RenderError) -> LayoutPlaces {
    let text = PictureText(title: "", description: "", asOf: "")
    let places = try render(
      PictureRequest(dot: dot, format: NodePlaces(), text: text, drawnText: ""))
    return LayoutPlaces(plain: String(decoding: places.bytes, as: UTF8.self))
  }

  /// Inches around what is drawn, as `DOTNetwork` writes them.
  private static var padding: Double { 0.3017 }
}

/// Graphviz's plain list of places: asked for the size of a figure before it is drawn.
///
/// It is no format for users and stands in no catalog.
private struct NodePlaces: PictureFormat {
  var revision: Int { 1 }
  let name = "plain"
  let fileExtension = "plain"
  let mediaType = "text/plain"
  let kind = PictureKind.plain
  let losses = ""

  func finish(_ bytes: [UInt8], with text: PictureText) throws(RenderError) -> [UInt8] { bytes }
}
