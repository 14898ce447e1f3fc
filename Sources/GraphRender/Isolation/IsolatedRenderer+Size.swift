public import GraphViews
import Graphviz

extension IsolatedRenderer {
  /// The size in points of what Graphviz makes of DOT text, its padding included.
  ///
  /// - Throws: `RenderError` where Graphviz fails.
  public func layoutSize(of dot: String) throws(RenderError) -> PageSize {
    let text = PictureText(title: "", description: "", asOf: "")
    let places = try render(
      PictureRequest(dot: dot, format: NodePlaces(), text: text, drawnText: ""))
    let line = String(decoding: places.bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    let numbers = line.split(separator: " ").dropFirst().compactMap { Double($0) }
    guard numbers.count == 3 else {
      throw RenderError(.renderFailed, "Graphviz does not tell how large the picture is.")
    }
    return PageSize(
      width: (numbers[1] + 2 * Self.padding) * 72, height: (numbers[2] + 2 * Self.padding) * 72)
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
