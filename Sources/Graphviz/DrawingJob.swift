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

  /// Refuses what no Graphviz can draw or what would not repeat.
  func check() throws(GraphvizError) {
    if engine == .refused { throw .refusedEngine(LayoutEngine.refused.name) }
    if dot.utf8.contains(0) {
      throw GraphvizError(
        .badText, "The DOT text has a NUL character; DOT has no way to write one.")
    }
  }
}
