import ArgumentParser
import SCOGraphDiagrams

/// `sco query 'MATCH …'`.
struct QueryVerb: Verb {
  var defaultTimeout: Double { 10 }

  static let configuration = CommandConfiguration(
    commandName: "query",
    abstract: "Ask by patterns: GQL-style queries, with time and provenance.",
    usage: "sco query [<options>] [<query>]",
    discussion: """
      The language only reads; 'sco explain query' is its manual. Pictures (--format dot, svg, \
      png, pdf) draw the nodes, edges and paths that the rows hold. Rows come as they are found in \
      json and jsonl, and in csv unless a column may mix nodes or edges with other values, so that \
      only the rows tell whether it has dates; a table in words waits for the last row, since it \
      needs the width of all.
        sco query "MATCH (s)-[:PARTICIPATES_IN]->({id: 'sco'}) RETURN s.name"
        sco query --param id=belarus 'MATCH ({id: $id})-[r]-(t) RETURN t, r'
        sco query --file question.gql --format json
      """)

  @Argument(help: "The query; without it, '--file' names one.")
  var query: String?

  @Option(
    help: ArgumentHelp("Read the query from this file; '-' is standard input.", valueName: "file"),
    completion: .file())
  var file: String?

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "The value of $name: a number, a list, a day (2017-06-09) or a text; repeat for more.",
      valueName: "name=value"))
  var param: [String] = []

  @Flag(help: "Print the plan with its estimates instead of running the query.")
  var explain = false

  @Flag(help: "Run the query and print what each operator did.")
  var profile = false

  @Option(
    help: ArgumentHelp(
      "Print the question as another engine takes it: gql, kuzu or neo4j.", valueName: "engine"))
  var portable: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("The most rows.", valueName: "n"))
  var maxRows = 100_000

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The most paths that patterns may list.", valueName: "n"))
  var maxPaths = 1_000_000

  @Flag(help: "Let things that are only proposed count.")
  var includeProposed = false

  @OptionGroup var drawing: DrawingOptions

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if (query == nil) == (file == nil) {
      throw ValidationError("give a query, or '--file' with one, and not both.")
    }
    if [explain, profile, portable != nil].count(where: { $0 }) > 1 {
      throw ValidationError("'--explain', '--profile' and '--portable' exclude each other.")
    }
    if maxRows < 1 { throw ValidationError("'--max-rows' takes a number from 1 up.") }
    if maxPaths < 1 { throw ValidationError("'--max-paths' takes a number from 1 up.") }
  }

  func perform(_ session: Session) throws {
    let edition = try session.edition()
    let isLines = session.formatName == "jsonl"
    let format = isLines ? nil : try session.format(among: Self.formats)
    if !isDrawn(as: format) { try drawing.refuseForAnswers() }
    let request = try request(session)
    let query = try request.prepared(in: edition.graph)
    if !query.warnings.isEmpty {
      let formatter = DiagnosticFormatter(isColoured: common.color.isColored(on: 2))
      session.console.note(formatter.string(for: query.warnings))
    }
    if let portable {
      return try session.writeText(request.portable(query, for: portable, in: edition))
    }
    if let report = try request.report(query, in: edition) { return try session.writeText(report) }
    if try writeStream(request, query, session, edition) { return }
    guard let format else { return }
    let answer = try request.answer(query, in: edition)
    try session.give(answer, in: edition, as: format, isCut: answer.cut != nil, with: drawing) {
      try session.view(of: answer, in: edition)
    }
  }

  /// Whether the rows are drawn: not a plan, nor the question as another engine takes it.
  private func isDrawn(as format: Session.Format?) -> Bool {
    guard case .drawing? = format else { return false }
    return !explain && !profile && portable == nil
  }

  private func request(_ session: Session) throws -> QueryCommand {
    let (text, name) = try text()
    var request = QueryCommand(text, name: name)
    (request.isExplained, request.isProfiled) = (explain, profile)
    (request.parameters, request.includesProposed) = (param, includeProposed)
    request.limits = QueryLimits(
      rows: maxRows, paths: maxPaths, shouldStop: session.deadline.hasPassed)
    return request
  }

  /// Writes rows as they are found, if the format can; into a file all at once, because a file
  /// appears whole.
  private func writeStream(
    _ request: QueryCommand, _ query: PreparedQuery, _ session: Session, _ edition: Edition
  ) throws -> Bool {
    let isFile = common.output.map { $0 != "-" } ?? false
    var gathered = ""
    let done = try request.stream(query, in: edition, as: session.formatName ?? "") { piece in
      if isFile { gathered += piece } else { try session.write(piece) }
    }
    guard let done else { return false }
    if isFile { try session.write(gathered) }
    done.notes.forEach(session.console.note)
    if done.cut != nil { throw CommandFailure(.limit) }
    if done.rows == 0 { throw CommandFailure(.none) }
    return true
  }

  /// The query's text and the name under which mistakes are told.
  private func text() throws(CommandFailure) -> (text: String, name: String) {
    guard let file else { return (query ?? "", "query") }
    let name = file == "-" ? "standard input" : file.isEmpty ? "''" : file
    guard let bytes = SystemCalls.contents(of: file, limit: Self.mostBytes) else {
      throw CommandFailure(.noInput, "cannot read \(name).")
    }
    guard bytes.count <= Self.mostBytes else {
      throw CommandFailure(
        .data, "\(name) has more than \(Self.mostBytes) bytes: that is no query.")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandFailure(.data, "\(name) is no UTF-8 text.")
    }
    return (text, name)
  }

  /// The most bytes of a query's file, as of a file of data.
  private static let mostBytes = 2_000_000

  private static let formats =
    Set(AnswerFormat.all.map(\.name) + DrawingFormat.names + ["jsonl"]).sorted()
}
