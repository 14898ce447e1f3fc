/// The manual page of one kind of problem, and the only way rooms make diagnostics of it.
///
/// A page stands in the file that finds the problem, so that no id can be emitted without one;
/// catalogs gather the pages for `sco explain ID`.
public struct DiagnosticManual: Hashable, Sendable {
  /// The id, `domain.what-is-wrong` in lower-case words.
  public let id: String

  /// How much such a problem matters.
  public let severity: Severity

  /// What it means, in one or a few sentences.
  public let meaning: String

  /// Text that shows the problem.
  public let example: String

  /// What to do about it.
  public let fix: String

  /// Makes a page.
  public init(id: String, severity: Severity, meaning: String, example: String, fix: String) {
    self.id = id
    self.severity = severity
    self.meaning = meaning
    self.example = example
    self.fix = fix
  }

  /// Makes a diagnostic of this kind.
  public func callAsFunction(
    _ message: String, at range: SourceRange?, notes: [DiagnosticNote] = [], fixIts: [FixIt] = []
  ) -> Diagnostic {
    Diagnostic(
      id: id, severity: severity, message: message, at: range, notes: notes, fixIts: fixIts)
  }

  /// The page as text, the id and severity first.
  public var text: String {
    let body = example.split(separator: "\n", omittingEmptySubsequences: false)
    let indented = body.map { $0.isEmpty ? "" : "  " + $0 }.joined(separator: "\n")
    return """
      \(id) (\(severity.rawValue))

      \(meaning)

      Example:
      \(indented)

      Fix: \(fix)
      """
  }
}
