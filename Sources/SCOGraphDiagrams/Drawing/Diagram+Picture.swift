public import GraphRender
public import Graphviz
public import SCOGraph

extension Diagram {
  /// The DOT text of the diagram: what is rendered is what is exported.
  public var dot: String { DOTExporter().text(of: self) }

  /// What a renderer needs to draw the diagram.
  public func pictureRequest(
    as format: any PictureFormat, scale: PictureScale = .natural
  ) -> PictureRequest {
    let text = PictureText(
      title: title, description: description, language: language.rawValue, asOf: asOf)
    var request = PictureRequest(
      dot: dot, format: format, text: text, scale: scale, drawnText: drawnText)
    request.paper = paper
    return request
  }

  /// Draws the diagram in this process.
  ///
  /// - Throws: `RenderError` where Graphviz fails.
  public func picture(
    as format: any PictureFormat = SVGPicture(), scale: PictureScale = .natural
  ) throws(RenderError) -> Picture {
    try PictureRenderer.render(pictureRequest(as: format, scale: scale))
  }
}
