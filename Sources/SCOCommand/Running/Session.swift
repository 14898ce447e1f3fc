import SCOGraphDiagrams

/// One run of a verb: its options, the graph, the time asked about, and the writer of its result.
struct Session {
  let options: CommonOptions
  let console: Console
  let deadline: Deadline

  init(_ options: CommonOptions) {
    self.options = options
    deadline = Deadline(seconds: options.timeout)
    console = Console(isQuiet: options.quiet)
  }

  /// The graph that the options name, loaded when a verb asks for it.
  func graph() throws -> Graph {
    let loaded = try GraphSource(folder: options.graph, overlays: options.overlay).load()
    let warnings = loaded.diagnostics.filter(\.severity.failsCheck)
    if !warnings.isEmpty {
      console.note(DiagnosticFormatter().string(for: DiagnosticList(warnings)))
    }
    return loaded.graph
  }

  /// A graph together with the time and language of the answer.
  func edition() throws -> Edition {
    let graph = try graph()
    let time = try AskedTime(
      asOf: options.asOf, during: options.during, today: Clock.today, knowledge: graph.knowledge)
    return Edition(of: graph, at: time, in: options.language)
  }

  /// Prints an answer in the format asked for, and its notes on stderr.
  ///
  /// - Throws: `CommandFailure` without words and with code 1 where the answer is empty.
  func write(_ answer: any Answer, in edition: Edition) throws {
    let format = try answerFormat()
    answer.notes(in: edition).forEach(console.note)
    try write(format.print(answer, edition))
    if answer.isEmpty(in: edition) { throw CommandFailure(.none) }
  }

  /// The views that go with the graph.
  func views() throws -> ViewLibrary {
    try GraphSource(folder: options.graph, overlays: options.overlay).views()
  }

  /// The format of a drawing, if the answer of a verb that also writes text is to be drawn.
  var drawingFormat: DrawingFormat? {
    formatName.flatMap { AnswerFormat.named($0) == nil ? DrawingFormat.named($0) : nil }
  }

  /// The format of a drawing, asked for by name or by the file's ending.
  func drawingFormat(default name: String) throws(CommandFailure) -> DrawingFormat {
    let name = formatName ?? name
    if let format = DrawingFormat.named(name) { return format }
    throw FormatNames.unknown(name, among: DrawingFormat.names)
  }

  /// Writes a result to where it was asked for.
  func write(_ text: String) throws(CommandFailure) { try write(text.utf8) }

  /// Writes a result to where it was asked for.
  func write(_ bytes: some Collection<UInt8>) throws(CommandFailure) {
    try ResultWriter(options.output).write(bytes)
  }

  private func answerFormat() throws(CommandFailure) -> AnswerFormat {
    guard let name = formatName else { return .text }
    if let format = AnswerFormat.named(name) { return format }
    throw FormatNames.unknown(name, among: AnswerFormat.all.map(\.name))
  }

  /// The format asked for by name, or by the ending of the output file.
  var formatName: String? {
    if let format = options.format { return format.lowercased() }
    guard let path = options.output, let dot = path.lastIndex(of: ".") else { return nil }
    let ending = path[path.index(after: dot)...].lowercased()
    return ending == "txt" || ending.contains("/") ? nil : ending
  }
}
