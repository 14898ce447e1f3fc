public import GraphRender
public import Graphviz
public import SCOGraph

/// How views are drawn: what a command says over them, the paper, the size, the limits.
public struct DrawingStyle: Sendable {
  /// What is said over a view's own wishes.
  public var options = DiagramOptions()
  /// The size in pixels.
  public var scale = PictureScale.natural
  /// The paper, in place of the view's own.
  public var paper: PaperChoice?
  /// How many sheets of it, side by side and one below the other.
  public var sheets = (columns: 1, rows: 1)
  /// Whether numbered notes go on on further sheets where they would take room from the figure or
  /// could not be read, as they can in a PDF.
  public var goesOn = false
  /// Whether a diagram whose places Graphviz finds counts the boxes that its lines run through.
  public var countsCrossings = false
  /// Whether SVG turns dark where the reader's screen is.
  public var followsDarkScreens = false

  /// Makes a style that says nothing.
  public init() {}

  /// What a renderer needs to draw a diagram in this style.
  ///
  /// - Parameter dark: the same view in the dark theme, for formats that turn dark.
  public func request(
    _ diagram: Diagram, as format: any PictureFormat, dark: Diagram? = nil
  ) -> PictureRequest {
    let scale = scale == .natural ? PictureScale(diagram.pixels) : scale
    var request = diagram.pictureRequest(as: format, scale: format.countsPixels ? scale : .natural)
    if format.turnsDark { request.darkDOT = dark?.dot }
    return request
  }

  /// The view in the theme `night`; nil where SVG does not turn dark.
  ///
  /// - Throws: as `diagram`.
  public func darkDiagram(
    of view: GraphView, in graph: Graph, renderer: IsolatedRenderer
  ) throws -> Diagram? {
    guard followsDarkScreens else { return nil }
    var style = self
    (style.options.theme, style.options.ownTheme) = (nil, .night)
    return try style.diagram(of: view, in: graph, renderer: renderer)
  }

  /// The diagram of a view, fitted to its paper.
  ///
  /// - Throws: `ViewError` where the view cannot be drawn or the paper is too small, `RenderError`
  ///   where Graphviz fails to tell the size of what it lays out.
  public func diagram(
    of view: GraphView, in graph: Graph, renderer: IsolatedRenderer
  ) throws -> Diagram {
    var view = view
    if let paper { view.paper = paper }
    var own = try unfitted(view, of: graph)
    if countsCrossings { own = try renderer.counted(own) }
    guard let paper = view.paper else { return own }
    let one = try onPaper(try best(own, of: view, in: graph, on: paper, renderer), view, graph) {
      try $0.best(try $0.unfitted(view, of: graph), of: view, in: graph, on: paper, renderer)
    }
    return try one.diagram.fitted(to: one.fit)
  }

  /// The figure that takes further sheets for its notes where it needs them and may, and that says
  /// what its paper or its notes have no room for.
  ///
  /// - Parameter drawn: the figure on its paper in another style.
  private func onPaper(
    _ own: (diagram: Diagram, fit: PaperFit), _ view: GraphView, _ graph: Graph,
    drawn: (DrawingStyle) throws -> (diagram: Diagram, fit: PaperFit)
  ) throws -> (diagram: Diagram, fit: PaperFit) {
    var (one, plain) = (own, own.diagram)
    let hasNotes = !one.diagram.footnotes.isEmpty || one.diagram.sources.count > 8
    if sheets == (1, 1), hasNotes {
      plain = try withoutFootnotes(one.diagram, drawn)
      if goesOn, one.diagram.showsLess(than: plain) || letters(one) < Self.readable {
        var style = self
        style.options.goesOn = true
        let longer = try drawn(style)
        if longer.fit.isSeries { one = longer }
      }
      if one.diagram.showsLess(than: plain) {
        one.diagram.footnotesTake = (plain.shownCount, plain.totalCount)
      }
    }
    guard plain.leavesOut else { return one }
    var free = view
    free.paper = nil
    let whole = try DiagramBuilder.diagram(free, of: graph, options: options)
    if plain.showsLess(than: whole) {
      one.diagram.paperTakes = (whole.shownCount, whole.totalCount)
    }
    return one
  }

  /// What the view shows on its paper without numbered notes; the diagram itself where it leaves
  /// nothing out.
  private func withoutFootnotes(
    _ diagram: Diagram, _ drawn: (DrawingStyle) throws -> (diagram: Diagram, fit: PaperFit)
  ) throws -> Diagram {
    guard diagram.leavesOut else { return diagram }
    var style = self
    style.options.citations = .line
    return try drawn(style).diagram
  }

  /// The least size of letters that can be read with ease, in points.
  private static let readable = 7.0

  /// A diagram of a view, or that composed for the paper's own side, whichever lies better on it.
  private func best(
    _ own: Diagram, of view: GraphView, in graph: Graph, on paper: PaperChoice,
    _ renderer: IsolatedRenderer
  ) throws -> (diagram: Diagram, fit: PaperFit) {
    let turned = try view.turnedToPaper.map { try unfitted($0, of: graph) }
    let fits = try ([own] + [turned].compactMap { $0 }).map { diagram in
      if let fit = diagram.paper { return (diagram, fit) }
      let size = try renderer.size(of: diagram)
      return (diagram, PaperFit(size, on: paper, columns: sheets.columns, rows: sheets.rows))
    }
    return best(of: fits, on: paper) ?? fits[0]
  }

  /// The diagram of a view before it lies on its paper; with several sheets it has more room than
  /// one of them, so no remedy for small letters is wanted.
  private func unfitted(_ view: GraphView, of graph: Graph) throws -> Diagram {
    var view = view
    if sheets.columns * sheets.rows > 1 { view.paper = nil }
    return try DiagramBuilder.diagram(view, of: graph, options: options)
  }

  /// The picture composed for the paper's own side, or for the other where that shows more, or
  /// leaves its words larger; for slides the one that fills them, where its words can be read and
  /// are not plainly larger in the other.
  private func best(
    of fits: [(diagram: Diagram, fit: PaperFit)], on paper: PaperChoice
  ) -> (diagram: Diagram, fit: PaperFit)? {
    let read = fits.filter { letters($0) >= Self.readable }
    let most = read.filter { one in
      !read.contains { one.diagram.showsLess(than: $0.diagram) }
    }
    let fits = [most, read, fits].first { !$0.isEmpty } ?? fits
    if paper.paper.isAlwaysLandscape, let own = fits.first, let wide = fits.last,
      letters(wide) >= Self.readable, letters(own) < letters(wide) * 1.03
    {
      return wide
    }
    return fits.max { (letters($0), $0.fit.scale) < (letters($1), $1.fit.scale) }
  }

  /// How high the smallest letters would be, in points; none where words reach beyond their boxes.
  private func letters(_ fitted: (diagram: Diagram, fit: PaperFit)) -> Double {
    fitted.diagram.overfullBoxes.isEmpty
      ? (fitted.diagram.leastText ?? 8.5) * fitted.fit.scale : 0
  }
}

extension PictureScale {
  /// The scale that a view wishes.
  init(_ pixels: PixelSize?) {
    switch pixels {
    case .width(let width): self = .pixelWidth(width)
    case .dotsPerInch(let dots): self = .dotsPerInch(dots)
    case nil: self = .natural
    }
  }
}
