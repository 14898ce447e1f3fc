import SCOGraphDiagrams

/// Draws all views of a session into a folder: only what has changed, several at a time.
struct SeriesSession {
  let session: Session
  let drawer: DrawingSession
  let folder: String

  init(_ drawer: DrawingSession, into folder: String) {
    (session, self.drawer) = (drawer.session, drawer)
    self.folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
  }

  /// Draws, writes each file whole, and prints what became of each.
  ///
  /// - Throws: `CommandFailure` where the folder cannot be made or a file cannot be written; the
  ///   failure of the first view that cannot be drawn, after all others are.
  func draw(_ views: [GraphView], as formats: [DrawingFormat]) throws {
    let known = DrawnFiles(text(of: DrawnFiles.name) ?? "")
    let bar = ProgressBar(views.count, of: "views", isShown: !session.console.isQuiet)
    let folder = folder
    let files = series(views, formats).draw(
      of: drawer.edition.graph, known: known,
      contents: { SystemCalls.contents(of: "\(folder)/\($0)") }, progress: bar.show)
    bar.clear()
    Watchdog.disarm()
    let gone = removeViewless(known, views)
    // As late as that, so that who stops the drawing finds no empty folder.
    try FolderWriter(folder).make()
    try write(files, known, without: gone)
    try report(files, gone)
  }

  private func series(_ views: [GraphView], _ formats: [DrawingFormat]) -> ViewSeries {
    var series = ViewSeries(views, as: formats, program: "sco \(VersionText.program)")
    let deadline = session.deadline
    series.style = drawer.style
    series.limits = { RenderLimits(timeoutSeconds: deadline.secondsLeft) }
    series.childProgram = DrawingChild.program
    series.workers = min(SystemCalls.processors, views.count)
    return series
  }

  /// Files of views that are no more go, unless somebody has changed them.
  private func removeViewless(_ known: DrawnFiles, _ views: [GraphView]) -> [String] {
    let ids = Set(views.map(\.id))
    let gone = known.entries.filter { !ids.contains($0.value.view) }.map(\.key).sorted()
    return gone.filter { name in
      guard !name.contains("/"), let bytes = SystemCalls.contents(of: "\(folder)/\(name)"),
        known.holds(bytes, in: name)
      else { return false }
      SystemCalls.remove("\(folder)/\(name)")
      return true
    }
  }

  private func write(
    _ files: [ViewSeries.File], _ known: DrawnFiles, without gone: [String]
  ) throws(CommandFailure) {
    var list = known
    for name in gone { list.entries[name] = nil }
    for file in files {
      guard case .drawn(let bytes, _) = file.outcome else { continue }
      try ResultWriter("\(folder)/\(file.name)", until: session.deadline).write(bytes)
      list.note(file, bytes)
    }
    guard list != known || files.isEmpty else { return }
    try ResultWriter("\(folder)/\(DrawnFiles.name)").write(list.text.utf8)
  }

  private func report(_ files: [ViewSeries.File], _ gone: [String]) throws {
    var (drawn, kept, lines) = (0, 0, "")
    var failures: [(view: String, failure: CommandFailure)] = []
    for file in files {
      switch file.outcome {
      case .drawn(_, let warnings):
        drawn += 1
        lines += "drawn    \(file.name)\n"
        warnings.forEach { session.console.note("warning: \(file.name): \($0)") }
      case .kept:
        kept += 1
        lines += "kept     \(file.name)\n"
      case .failed(let error):
        lines += "failed   \(file.name)\n"
        let failure = drawer.failure(error)
        if failures.last?.view != file.view { failures.append((file.view, failure)) }
      }
    }
    lines += gone.map { "removed  \($0)\n" }.joined()
    try ResultWriter(nil).write(lines.utf8)
    tell(files)
    for (view, failure) in failures { session.console.say("\(view): \(failure.text)") }
    let failed = files.count - drawn - kept
    session.console.note("\(drawn) drawn, \(kept) kept, \(failed) failed, \(gone.count) removed.")
    if let first = failures.first { throw CommandFailure(first.failure.status) }
  }

  /// What is said beside each drawing, a view once whatever its formats, drawn now or kept.
  private func tell(_ files: [ViewSeries.File]) {
    drawer.edition.warnings.forEach { session.console.note("warning: \($0)") }
    var told: Set<String> = []
    for file in files where told.insert(file.view).inserted {
      file.warnings.forEach { session.console.note("warning: \(file.view): \($0)") }
      file.remark.map { session.console.note("\(file.view): \($0)") }
    }
  }

  private func text(of name: String) -> String? {
    SystemCalls.contents(of: "\(folder)/\(name)").flatMap { String(validating: $0, as: UTF8.self) }
  }
}
