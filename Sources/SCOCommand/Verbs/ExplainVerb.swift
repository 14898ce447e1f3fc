import ArgumentParser
import SCOGraphDiagrams

/// `sco explain [ID]`.
struct ExplainVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "The manual page of a diagnostic, a kind, or the exit codes; without an id, a list.")

  @Argument(help: "A diagnostic's id, a kind's name, or 'exit-codes'.")
  var id: String?

  @OptionGroup var common: CommonOptions

  func perform(_ session: Session) throws {
    let manual = Manual(ManualPage.all(schema: .sco) + [.exitCodes])
    guard let id else { return try session.write(list(of: manual)) }
    try session.write(manual.page(id).text + "\n")
  }

  private func list(of manual: Manual) -> String {
    let width = manual.pages.map(\.id.count).max() ?? 0
    return manual.pages.map { page in
      let gap = String(repeating: " ", count: width - page.id.count)
      return "\(page.id)\(gap)  \(page.summary)\n"
    }.joined()
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
