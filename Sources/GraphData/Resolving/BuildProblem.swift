import Diagnostics
import GraphCore

/// The builder's refusal as a finding: the last gate, which readers should leave idle.
enum BuildProblem {
  /// The finding of a refusal.
  static func diagnostic(_ error: GraphBuildError) -> Diagnostic {
    page(error.message, at: error.location.map { $0.standInRange })
  }

  static let page = DiagnosticManual(
    id: "data.refused", severity: .error,
    meaning: "The graph's builder refused a record that the readers had let pass.",
    example: "(none is known)",
    fix: "look at the named place; and report it, because a reader should have said more.")
}

extension ClaimLocation {
  /// The place in a file whose text is not at hand, for findings without a snippet.
  var standInRange: SourceRange {
    let file = SourceFile(name: file, text: "")
    return SourceRange(SourceLocation(file: file, line: line, column: column), length: 0)
  }
}
