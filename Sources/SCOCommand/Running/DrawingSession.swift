import SCOGraphDiagrams

/// Draws a view for a session: as a text or as a picture from a child process with limits.
struct DrawingSession {
  let session: Session
  let edition: Edition
  var options = DiagramOptions()
  var scale = PictureScale.natural

  init(_ session: Session, _ edition: Edition) {
    (self.session, self.edition) = (session, edition)
    if session.options.asOf != nil || session.options.during != nil { options.time = edition.frame }
    if session.options.language != .english { options.language = session.options.language }
  }

  /// Takes what the command line says over the view; what follows `--theme` may be a file.
  mutating func use(_ drawing: DrawingOptions) throws {
    (options.layout, options.citations) = (drawing.layout, drawing.citations)
    options.names = drawing.names ?? .local
    guard let name = drawing.theme, FigureTheme.isFile(name) else {
      options.theme = drawing.theme
      return
    }
    let (theme, findings) = try FigureTheme.read(file: name)
    options.ownTheme = theme
    session.tell(findings)
  }

  /// Writes the diagram of a view; its caption and warnings go to stderr.
  func write(_ view: GraphView, as format: DrawingFormat) throws {
    let diagram = try DiagramBuilder.diagram(view, of: edition.graph, options: options)
    switch format {
    case .text(let exporter): try session.write(exporter.text(of: diagram))
    case .picture(let picture): try session.write(draw(diagram, as: picture))
    }
    edition.warnings.forEach { session.console.note("warning: \($0)") }
    diagram.readabilityWarnings.forEach { session.console.note("warning: \($0)") }
    let caption = diagram.caption.unicodeScalars
    let cut = String(String.UnicodeScalarView(caption.prefix(1000)))
    session.console.note(caption.count > 1000 ? cut + "…" : cut)
  }

  private func draw(_ diagram: Diagram, as format: any PictureFormat) throws -> [UInt8] {
    if session.deadline.hasPassed() { throw session.deadline.failure }
    let limits = RenderLimits(timeoutSeconds: session.deadline.secondsLeft)
    let renderer = IsolatedRenderer(limits: limits, program: DrawingChild.program)
    let picture: Picture
    do {
      picture = try renderer.render(diagram.pictureRequest(as: format, scale: scale))
    } catch {
      throw error.code == .timedOut ? session.deadline.failure : CommandFailure(error)
    }
    picture.warnings.forEach { session.console.note("warning: \($0)") }
    return picture.bytes
  }
}
