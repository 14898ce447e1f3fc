import SCOGraphDiagrams

/// Draws a view for a session: as a text or as a picture from a child process with limits.
struct DrawingSession {
  let session: Session
  var options = DiagramOptions()
  var scale = PictureScale.natural

  init(_ session: Session, _ edition: Edition) {
    self.session = session
    if session.options.asOf != nil || session.options.during != nil { options.time = edition.frame }
    if session.options.language != .english { options.language = session.options.language }
  }

  /// Writes the diagram of a view; its caption and warnings go to stderr.
  func write(_ view: GraphView, of graph: Graph, as format: DrawingFormat) throws {
    let diagram = try DiagramBuilder.diagram(view, of: graph, options: options)
    switch format {
    case .text(let exporter): try session.write(exporter.text(of: diagram))
    case .picture(let picture): try session.write(draw(diagram, as: picture))
    }
    session.console.note(diagram.caption)
  }

  private func draw(_ diagram: Diagram, as format: any PictureFormat) throws -> [UInt8] {
    let limits = RenderLimits(timeoutSeconds: session.deadline.secondsLeft)
    let renderer = IsolatedRenderer(limits: limits)
    let picture = try renderer.render(diagram.pictureRequest(as: format, scale: scale))
    picture.warnings.forEach { session.console.note("warning: \($0)") }
    return picture.bytes
  }
}
