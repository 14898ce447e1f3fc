/// How large a drawing becomes in pixels; formats of points and inches ignore it.
public enum PictureScale: Hashable, Sendable {
  /// The format's own resolution, 96 dots per inch for PNG.
  case natural
  /// So many pixels per inch of drawing.
  case dotsPerInch(Double)
  /// As many pixels per inch as make the picture this wide.
  case pixelWidth(Int)
}
