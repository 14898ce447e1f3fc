/// Draws DOT text with the Graphviz library, in this process.
///
/// Callers from any number of threads wait for each other: the C library is
/// not thread safe. A drawing repeats byte by byte as long as Graphviz's layout
/// does; the generators of the C library (`rand`, `drand48`) are reset before
/// each, as a fresh process has them.
///
/// A crash or an endless loop of Graphviz is one of this process. The room
/// `GraphRender` has a renderer that survives them.
public enum GraphvizRenderer {
  /// The version of the Graphviz library in use, such as "2.43.0"; nil when it will not start.
  public static var version: String? { Calls.version() }

  /// Whether the installed Graphviz has the layout engine.
  public static func supports(_ engine: LayoutEngine) -> Bool {
    engine != .refused && Calls.has("layout", engine.name)
  }

  /// Whether the installed Graphviz can write the format.
  public static func supports(_ kind: PictureKind) -> Bool { Calls.has("device", kind.name) }

  /// Opens the library, so that what follows finds it ready.
  ///
  /// It draws nothing: text libraries start threads of their own when they do, and those would be
  /// missing in a child forked later.
  public static func prepare() { _ = Calls.version() }

  /// Reads the tables of fonts; nobody who opens the library meanwhile waits for it.
  public static func prepareFonts() { _ = Calls.fontCovers([0x61]) }

  /// Draws one graph.
  ///
  /// - Parameters:
  ///   - dot: DOT text of exactly one graph.
  ///   - kind: the format of the bytes.
  ///   - engine: the layout engine; nil leaves it to the graph's own `layout`, or else to `dot`.
  ///   - scale: the size in pixels, for formats that have any.
  public static func render(
    _ dot: String, as kind: PictureKind, engine: LayoutEngine? = nil,
    scale: PictureScale = .natural
  ) throws(GraphvizError) -> Rendering {
    try render(DrawingJob(dot: dot, kind: kind, engine: engine, scale: scale))
  }

  /// Draws one job.
  public static func render(_ job: DrawingJob) throws(GraphvizError) -> Rendering {
    try job.check()
    return try Calls.draw(job).rendering()
  }

  /// Hands out C work that draws `jobs` in a child process, and keeps everybody else out of the
  /// library while `body` runs.
  ///
  /// - Returns: what `body` returns; decode the child's bytes with `renderings(from:)`.
  public static func withChildWork<Result: Sendable>(
    _ jobs: [DrawingJob], _ body: (ChildWork) -> Result
  ) throws(GraphvizError) -> Result {
    for job in jobs { try job.check() }
    return Calls.withChildWork(jobs, body)
  }

  /// Reads what a child wrote: an outcome for each job it finished, in order.
  ///
  /// - Parameters:
  ///   - bytes: its result.
  ///   - said: its stderr, where older releases leave their messages.
  /// - Returns: fewer outcomes than jobs when the child ended early, none when it was silent.
  public static func renderings(
    from bytes: ArraySlice<UInt8>, said: String
  ) -> [Result<Rendering, GraphvizError>] {
    var rest = bytes
    var outcomes: [Result<Rendering, GraphvizError>] = []
    var notes = Answer.notes(in: said)[...]
    while var answer = Answer.take(from: &rest) {
      answer.messages += notes.popFirst() ?? ""
      outcomes.append(Result { () throws(GraphvizError) in try answer.rendering() })
    }
    return outcomes
  }
}
