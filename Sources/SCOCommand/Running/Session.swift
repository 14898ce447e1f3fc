import SCOGraphDiagrams

/// One run of a verb: its options, the graph, the time asked about, and the writer of its result.
struct Session {
  let options: CommonOptions
  let console: Console
  let deadline: Deadline

  init(_ options: CommonOptions, defaultTimeout: Double = 30) {
    self.options = options
    deadline = Deadline(seconds: options.timeout ?? defaultTimeout)
    console = Console(isQuiet: options.quiet)
    FormatNames.contradiction(of: options).map { console.note("warning: \($0)") }
    Watchdog.arm(deadline)
  }

  /// The graph that the options name, loaded when a verb asks for it.
  func graph() throws -> Graph {
    let loaded = try GraphSource(folder: options.graph, overlays: options.overlay).load()
    tell(loaded.diagnostics)
    loaded.overlay.sentence.map(console.note)
    return loaded.graph
  }

  /// Tells errors and warnings on stderr; doubts are for `sco check`.
  func tell(_ findings: DiagnosticList) {
    let warnings = findings.filter(\.severity.failsCheck)
    guard !warnings.isEmpty else { return }
    let formatter = DiagnosticFormatter(isColoured: options.color.isColored(on: 2))
    console.note(formatter.string(for: DiagnosticList(warnings)))
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
    guard case .answer(let format) = try format(among: AnswerFormat.all.map(\.name)) else { return }
    try write(answer, in: edition, as: format)
  }

  /// Prints an answer in a format, and its notes on stderr.
  ///
  /// - Throws: `CommandFailure` without words and with code 1 where the answer is empty, or 75
  ///   where a limit cut it off.
  func write(
    _ answer: any Answer, in edition: Edition, as format: AnswerFormat, isCut: Bool = false
  ) throws {
    answer.notes(in: edition).forEach(console.note)
    try write(format.print(answer, edition))
    if isCut { throw CommandFailure(.limit) }
    if answer.isEmpty(in: edition) { throw CommandFailure(.none) }
  }

  /// The views that go with the graph.
  func views() throws -> ViewLibrary {
    try GraphSource(folder: options.graph, overlays: options.overlay).views()
  }

  /// The view of that name.
  func view(named name: String) throws -> GraphView {
    try GraphSource(folder: options.graph, overlays: options.overlay).view(named: name)
  }

  /// What a result may be written as.
  enum Format {
    /// An answer in words or for programs.
    case answer(AnswerFormat)
    /// A drawing of it.
    case drawing(DrawingFormat)
  }

  /// The format asked for, of those that a verb writes; text where none is asked for.
  func format(among names: [String]) throws(CommandFailure) -> Format {
    guard let name = formatName else { return .answer(.text) }
    if let format = AnswerFormat.named(name), names.contains(format.name) { return .answer(format) }
    if let format = DrawingFormat.named(name), names.contains(format.name) {
      return .drawing(format)
    }
    throw FormatNames.unknown(name, among: names)
  }

  /// Gives an answer in words, or the drawing of it where the format is one.
  ///
  /// - Throws: as `write`; what `view` throws where there is nothing to draw.
  func give(
    _ answer: @autoclosure () throws -> any Answer, in edition: Edition, as format: Format,
    isCut: Bool = false, with drawing: DrawingOptions, drawn view: () throws -> GraphView
  ) throws {
    switch format {
    case .answer(let format):
      try drawing.refuseForAnswers()
      try write(answer(), in: edition, as: format, isCut: isCut)
    case .drawing(let format):
      try drawing.checkScale(for: [format])
      var drawer = DrawingSession(self, edition)
      try drawer.use(drawing)
      try drawer.write(view(), as: format)
      if isCut { throw CommandFailure(.limit) }
    }
  }

  /// Writes words that have one form only, whatever the file's ending.
  func writeText(_ text: String, as names: [String] = ["text"]) throws(CommandFailure) {
    if let name = options.format?.lowercased(), !names.contains(name) {
      throw FormatNames.unknown(name, among: names)
    }
    try write(text)
  }

  /// Writes a result to where it was asked for.
  func write(_ text: String) throws(CommandFailure) { try write(text.utf8) }

  /// Writes a result to where it was asked for.
  func write(_ bytes: some Collection<UInt8>) throws(CommandFailure) {
    Watchdog.disarm()
    try ResultWriter(options.output, until: deadline).write(bytes)
  }

  /// The format asked for by name, or by the ending of the output file.
  var formatName: String? {
    if let format = options.format { return format.lowercased() }
    return options.output.flatMap(FormatNames.ending)
  }
}
