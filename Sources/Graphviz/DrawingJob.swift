/// One graph to be drawn: the text, the engine, the format, the scale.
public struct DrawingJob: Hashable, Sendable {
  /// DOT text of exactly one graph.
  public var dot: String
  /// The engine; nil leaves it to the graph's own `layout`, or else to `dot`.
  public var engine: LayoutEngine?
  /// The format of the bytes.
  public var kind: PictureKind
  /// The size in pixels.
  public var scale: PictureScale

  /// Gathers what a drawing needs.
  public init(
    dot: String, kind: PictureKind, engine: LayoutEngine? = nil, scale: PictureScale = .natural
  ) {
    self.dot = dot
    self.kind = kind
    self.engine = engine
    self.scale = scale
  }

  /// Refuses what no Graphviz can draw and what would not repeat.
  public func check() throws(GraphvizError) {
    if engine == .refused { throw .refusedEngine(LayoutEngine.refused.name) }
    if case .pixelWidth(let width) = scale, !(1...32_000).contains(width) {
      throw GraphvizError(.renderFailed, "A picture is 1 to 32000 pixels wide, not \(width).")
    }
    if case .dotsPerInch(let dots) = scale, !(1...2400).contains(dots) {
      throw GraphvizError(.renderFailed, "A picture has 1 to 2400 dots per inch, not \(dots).")
    }
    if dot.utf8.withContiguousStorageIfAvailable({ $0.contains(0) }) ?? dot.utf8.contains(0) {
      throw GraphvizError(
        .badText, "The DOT text has a NUL character; DOT has no way to write one.")
    }
  }
}
