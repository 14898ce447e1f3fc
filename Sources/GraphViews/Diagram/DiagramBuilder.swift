import Diagnostics
public import GraphCore

/// Makes a diagram of a view and a graph.
public enum DiagramBuilder {
  /// The diagram of a view.
  ///
  /// - Throws: `ViewError` with a sentence for a theme, layout or entity that does not exist, and
  ///   for a view that shows nothing at the time.
  public static func diagram(
    _ view: GraphView, of graph: Graph, options: DiagramOptions = DiagramOptions()
  ) throws(ViewError) -> Diagram {
    let layout = try layout(named: options.layout ?? view.layout)
    let theme = try theme(of: view, options)
    let frame = options.time ?? view.time ?? .day(graph.knowledge)
    var view = view.retitled(for: frame, in: graph)
    if layout.name != view.layout { view.howToRead = LocalizedText() }
    let slice = TimeSlice(
      graph, in: frame, includesProposed: options.includesProposed ?? view.includesProposed,
      named: view.selector.named(in: graph))
    let selection = try view.selector.selection(from: slice)
    guard !selection.isEmpty else {
      throw ViewError("the view '\(view.id)' shows nothing as of \(frame.last)", isEmpty: true)
    }
    guard selection.nodes.count <= mostEntities else {
      throw ViewError(tooMany(selection.nodes.count, in: view))
    }
    let scene = Scene(
      view: view, graph: graph, frame: frame,
      language: options.language ?? view.language ?? .english, theme: theme,
      selection: selection, names: options.names ?? view.names ?? .local)
    let diagram = signed(scene, options, in: layout)
    guard !diagram.nodes.isEmpty else {
      let other =
        layout.name == "network"
        ? "its own layout is '\(view.layout)'" : "'network' places anything"
      throw ViewError(
        "the layout '\(layout.name)' finds nothing to place in the view '\(view.id)'; \(other)",
        isEmpty: true)
    }
    return diagram
  }

  /// The picture; where it has no room for the signs of some disputes, the first signs go to those
  /// that it has.
  private static func signed(
    _ scene: Scene, _ options: DiagramOptions, in layout: any Layout
  ) -> Diagram {
    var scene = scene
    let figure = readable(&scene, options, in: layout)
    let (all, signed) = (scene.disputeMarks.disputes, figure.diagram.signedDisputes)
    guard !all.starts(with: signed) else { return figure.told(by: layout) }
    scene.disputeMarks = scene.disputeMarks.led(by: signed)
    return PageComposer(scene: scene, options: options).compose(layout).told(by: layout)
  }

  /// The picture as it is drawn with room; where that cannot be read at the size of its paper, the
  /// first of the layout's closer ones that can, by halving; where none can, the better of the two
  /// ends.
  private static func readable(
    _ scene: inout Scene, _ options: DiagramOptions, in layout: any Layout
  ) -> PlacedFigure {
    func drawn(_ closeness: Int) -> (figure: PlacedFigure, readability: (Int, Double)) {
      var scene = scene
      scene.closeness = closeness
      let figure = PageComposer(scene: scene, options: options).compose(layout)
      return (figure, figure.diagram.readability)
    }
    let first = drawn(0)
    guard layout.remedies > 0, first.readability.0 > 0 else { return first.figure }
    var (low, high) = (0, layout.remedies)
    var best = drawn(high)
    guard best.readability.0 == 0 else {
      guard best.readability < first.readability else { return first.figure }
      scene.closeness = high
      return best.figure
    }
    while high - low > 1 {
      let middle = (low + high) / 2
      let next = drawn(middle)
      if next.readability.0 == 0 { (high, best) = (middle, next) } else { low = middle }
    }
    // A closer step can need one line more in its key, so that one that is less close may fit.
    for closer in [high - 2, high - 3] where closer > 0 {
      let next = drawn(closer)
      if next.readability.0 == 0 { (high, best) = (closer, next) }
    }
    scene.closeness = high
    return best.figure
  }

  /// More than this no page can show.
  private static let mostEntities = 2000

  private static func tooMany(_ count: Int, in view: GraphView) -> String {
    "the view '\(view.id)' would show \(count) entities, and a picture of more than "
      + "\(mostEntities) can neither be laid out in time nor be read; name fewer groups or "
      + "relationships, take fewer steps, or export the graph (sco export --format json) for a "
      + "program made for large graphs"
  }

  private static func layout(named name: String) throws(ViewError) -> any Layout {
    if let layout = LayoutCatalog.layout(named: name) { return layout }
    throw ViewError(
      "no layout named \(Excerpt.quoted(name))\(Choices.hint(for: name, among: Choices.layouts))")
  }

  private static func theme(
    of view: GraphView, _ options: DiagramOptions
  ) throws(ViewError) -> FigureTheme {
    if let own = options.ownTheme ?? (options.theme == nil ? view.ownTheme : nil) { return own }
    let name = options.theme ?? view.theme
    if let theme = ThemeCatalog.theme(named: name) { return theme }
    throw ViewError(
      "no theme named \(Excerpt.quoted(name))\(Choices.hint(for: name, among: Choices.themes))")
  }
}
