public import Diagnostics

/// Why a query's text was refused: everything that one reading found.
public struct QueryRefusal: Error, Sendable {
  /// What people read, by place.
  public let diagnostics: DiagnosticList
  /// The errors among it, the first one first, as the conformance cases class them.
  public let errors: [QueryError]

  /// Makes a refusal of findings, at least one of which is an error.
  init(_ findings: [QueryFinding]) {
    let errors = findings.filter { $0.diagnostic.severity == .error }
    diagnostics = DiagnosticList(findings.map(\.diagnostic))
    self.errors = errors.sorted { $0.diagnostic < $1.diagnostic }.map(\.error)
  }
}

extension QueryRefusal: CustomStringConvertible {
  /// All diagnostics with their lines and carets.
  public var description: String { DiagnosticFormatter().string(for: diagnostics) }
}
