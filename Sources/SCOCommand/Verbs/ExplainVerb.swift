import ArgumentParser
import SCOGraphDiagrams

/// `sco explain [ID]`.
struct ExplainVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "The manual page of a diagnostic, a kind, a format, or the exit codes.",
    usage: "sco explain [<options>] [<id>]",
    discussion: """
      Without an id, the list of the pages.
        sco explain data.unknown-entity
        sco explain partnership
        sco explain exit-codes
      """)

  @Argument(
    help: ArgumentHelp(
      "A diagnostic's id, the name of a kind or a format, 'formats' or 'exit-codes'.",
      valueName: "id"),
    completion: Completions.pages)
  var id: String?

  @OptionGroup var common: CommonOptions

  static var manual: Manual {
    Manual(ManualPage.all(schema: .sco) + ManualPage.formats(FormatUse.all) + [.exitCodes])
  }

  func perform(_ session: Session) throws {
    guard let id else { return try session.writeText(Self.manual.list) }
    try session.writeText(Self.manual.page(id).text + "\n")
  }
}

extension ManualPage {
  /// The table of exit codes.
  static let exitCodes = ManualPage(
    id: "exit-codes", summary: "How commands end.",
    text: "Exit codes of sco\n\n"
      + ExitStatus.allCases.map { status in
        let code = String(status.rawValue)
        return String(repeating: " ", count: 5 - code.count) + "\(code)  \(status.meaning)"
      }.joined(separator: "\n"))
}
