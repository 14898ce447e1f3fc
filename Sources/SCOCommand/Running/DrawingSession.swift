import SCOGraphDiagrams

/// Draws a view for a session: as a text or as a picture from a child process with limits.
struct DrawingSession {
  let session: Session
  let edition: Edition
  var style = DrawingStyle()

  init(_ session: Session, _ edition: Edition) {
    (self.session, self.edition) = (session, edition)
    let common = session.options
    if common.asOf != nil || common.during != nil { style.options.time = edition.frame }
    if common.language != .english { style.options.language = common.language }
  }

  /// Takes what the command line says over the view; what follows `--theme` may be a file.
  mutating func use(_ drawing: DrawingOptions) throws {
    style.options.layout = drawing.layout
    use(drawing.figure)
    (style.scale, style.paper) = (drawing.scale, drawing.page)
    style.followsDarkScreens = drawing.dark == .auto
    if let tile = drawing.tile { style.sheets = (tile.columns, tile.rows) }
    guard let name = drawing.theme, FigureTheme.isFile(name) else {
      style.options.theme = drawing.theme
      return
    }
    let (theme, findings) = try FigureTheme.read(file: name)
    style.options.ownTheme = theme
    session.tell(findings)
  }

  /// Takes what the command line says of the words on a figure.
  mutating func use(_ figure: FigureOptions) {
    style.options.citations = figure.citations
    style.options.names = figure.names
  }

  /// Writes the diagram of a view; its caption and warnings go to stderr.
  func write(_ view: GraphView, as format: DrawingFormat) throws {
    try write(view, to: [DrawingTarget(path: session.options.output, format: format)])
  }

  /// Writes the diagram of a view to several files, or to none of them.
  func write(_ view: GraphView, to targets: [DrawingTarget]) throws {
    let isDrawn = targets.contains { $0.format.picture != nil }
    if isDrawn { IsolatedRenderer.forkAhead() }
    var drawer = self
    drawer.style.goesOn = targets.allSatisfy { $0.format.picture?.hasSheets == true }
    drawer.style.countsCrossings = isDrawn
    let diagram = try drawer.diagram(of: view)
    let dark = try darkDiagram(of: view)
    // The child may be gone: Graphviz was asked how large the picture would be.
    if isDrawn { IsolatedRenderer.forkAhead() }
    let files = try zip(targets, bytes(of: diagram, as: targets.map(\.format), dark: dark))
      .map { target, bytes in (path: target.path ?? "-", bytes: bytes) }
    Watchdog.disarm()
    try ResultFiles(files, until: session.deadline).write()
    tell(of: diagram)
  }

  /// The diagram of a view on its paper.
  func diagram(of view: GraphView) throws -> Diagram {
    do {
      return try style.diagram(of: view, in: edition.graph, renderer: renderer)
    } catch let error as RenderError {
      throw failure(error)
    }
  }

  /// The dark twin of a view's diagram, where one is wanted.
  func darkDiagram(of view: GraphView) throws -> Diagram? {
    try style.darkDiagram(of: view, in: edition.graph, renderer: renderer)
  }

  /// A diagram in some formats; all pictures come from one child.
  func bytes(
    of diagram: Diagram, as formats: [DrawingFormat], dark: Diagram? = nil
  ) throws -> [[UInt8]] {
    if session.deadline.hasPassed() { throw session.deadline.failure }
    let requests = formats.compactMap { format -> PictureRequest? in
      format.picture.map { style.request(diagram, as: $0, dark: dark) }
    }
    var pictures = renderer.render(requests)[...]
    var warnings: [String] = []
    let all = try formats.map { format in
      switch format {
      case .text(let exporter): return Array(exporter.text(of: diagram).utf8)
      case .picture(let kind):
        let picture = try self.picture(pictures.popFirst())
        let size = kind.size(of: picture.bytes, at: style.scale)
        warnings += picture.warnings + [size.flatMap(diagram.warning)].compactMap { $0 }
        return picture.bytes
      }
    }
    for (index, warning) in warnings.enumerated() where !warnings[..<index].contains(warning) {
      session.console.note("warning: \(warning)")
    }
    return all
  }

  /// What is said beside a drawing: warnings, and its caption.
  func tell(of diagram: Diagram) {
    edition.warnings.forEach { session.console.note("warning: \($0)") }
    diagram.warnings.forEach { session.console.note("warning: \($0)") }
    diagram.paperRemark.map(session.console.note)
    let caption = diagram.caption.unicodeScalars
    let cut = String(String.UnicodeScalarView(caption.prefix(1000)))
    session.console.note(caption.count > 1000 ? cut + "…" : cut)
  }

  private var renderer: IsolatedRenderer {
    let limits = RenderLimits(timeoutSeconds: session.deadline.secondsLeft)
    return IsolatedRenderer(limits: limits, program: DrawingChild.program)
  }

  private func picture(_ result: Result<Picture, RenderError>?) throws -> Picture {
    switch result {
    case .success(let picture): return picture
    case .failure(let error): throw failure(error)
    case nil: throw CommandFailure(.graphviz, "Graphviz ended without a picture.")
    }
  }

  /// Where our clock stopped a drawing, the words of the clock.
  func failure(_ error: any Error) -> CommandFailure {
    if let error = error as? RenderError, error.code == .timedOut {
      return session.deadline.failure
    }
    return CommandFailure(error)
  }
}

/// A file to draw to.
struct DrawingTarget {
  /// Its path; nil for standard output.
  let path: String?
  let format: DrawingFormat
}
