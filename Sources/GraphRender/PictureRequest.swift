public import GraphViews
public import Graphviz

/// What is to be drawn, and as what.
public struct PictureRequest: Sendable {
  /// DOT text of one graph.
  public var dot: String
  /// The kind of file.
  public var format: any PictureFormat
  /// The words that go with it.
  public var text: PictureText
  /// The layout engine; nil leaves it to the graph's own `layout`, or else to `dot`.
  public var engine: LayoutEngine?
  /// The size in pixels, for PNG.
  public var scale: PictureScale
  /// The text that needs fonts; nil for all of `dot`, tooltips and all.
  public var drawnText: String?
  /// The same figure in dark colours, for a format that turns dark with the reader's screen.
  public var darkDOT: String?
  /// The paper that `dot` is fitted to, where it is.
  public var paper: PaperFit?

  /// Gathers what a picture needs.
  public init(
    dot: String, format: any PictureFormat, text: PictureText, engine: LayoutEngine? = nil,
    scale: PictureScale = .natural, drawnText: String? = nil
  ) {
    self.dot = dot
    self.format = format
    self.text = text
    self.engine = engine
    self.scale = scale
    self.drawnText = drawnText
  }

  /// What Graphviz has to do: the figure, and its dark twin where one is wanted.
  var jobs: [DrawingJob] {
    [dot, format.turnsDark ? darkDOT : nil].compactMap { $0 }
      .map { DrawingJob(dot: $0, kind: format.kind, engine: engine, scale: scale) }
  }

  /// Refuses what cannot be drawn whatever the graph.
  func check() throws(GraphvizError) { for job in jobs { try job.check() } }

  /// What is drawn in letters.
  var letters: String { drawnText ?? dot }

  /// Sentences on scripts without a font.
  var fontWarnings: [String] { FontCheck.missingScripts(in: letters).map(\.description) }

  /// Makes the finished picture of Graphviz's bytes.
  func finish(
    _ renderings: [Rendering], warnings: [String]
  ) throws(RenderError) -> Picture {
    var bytes: [UInt8] = []
    for (index, rendering) in renderings.enumerated() {
      let own = try format.finish(rendering.bytes, with: text)
      bytes = index == 0 ? own : try format.join(bytes, dark: own)
    }
    if let paper, paper.columns * paper.rows > 1 { bytes = try format.cut(bytes, into: paper) }
    return Picture(
      bytes: bytes, warnings: warnings + condensed(renderings.first?.warnings ?? []))
  }

  /// Graphviz's complaints without the ids of parts; those about labels too wide for their boxes
  /// are counted: a font that stands in for another makes dozens.
  private func condensed(_ complaints: [String]) -> [String] {
    let wide = complaints.filter { $0.hasSuffix("size too small for label") }
    let others = complaints.filter { !$0.hasSuffix("size too small for label") }
      .map { Self.withoutIDs($0) }
    guard !wide.isEmpty else { return others }
    let labels =
      wide.count == 1
      ? "1 label is wider than its box" : "\(wide.count) labels are wider than their boxes"
    return others + ["\(labels) in the fonts that are installed"]
  }

  /// A complaint with a part of the picture in the place of each name in quotes.
  static func withoutIDs(_ complaint: String) -> String {
    complaint.replacing(/(node|edge|graph|cluster)?\s*(?:'[^']*'|"[^"]*")/) { match in
      (match.output.1.map { " a \($0)" } ?? " a part") + " of the picture"
    }
  }
}
