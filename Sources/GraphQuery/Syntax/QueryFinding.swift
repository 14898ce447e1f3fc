import Diagnostics

/// One mistake in a query's text: what people read, and what the conformance cases call it.
struct QueryFinding: Sendable {
  /// What people read.
  var diagnostic: Diagnostic
  /// The class of mistake.
  var kind: QueryError.Kind
  /// What exactly it is.
  var detail: QueryError.Detail

  /// The same as an error of the room.
  var error: QueryError {
    var error = QueryError(kind, detail, diagnostic.message, phase: .compileTime)
    error.range = diagnostic.range
    return error
  }
}

/// A kind of mistake: its manual page, and what the conformance cases call it.
///
/// Each stands in the file that finds it; `QueryProblem.all` gathers them.
struct QueryProblem: Sendable {
  /// The manual page.
  let manual: DiagnosticManual
  /// The class of mistake.
  let kind: QueryError.Kind
  /// What exactly it is.
  let detail: QueryError.Detail

  /// Makes a kind of mistake, an error unless `severity` says otherwise.
  init(
    _ id: String, _ detail: QueryError.Detail, kind: QueryError.Kind = .syntax,
    severity: Severity = .error, meaning: String, example: String, fix: String
  ) {
    manual = DiagnosticManual(
      id: "query." + id, severity: severity, meaning: meaning, example: example, fix: fix)
    (self.kind, self.detail) = (kind, detail)
  }

  /// Makes a finding of this kind.
  func callAsFunction(
    _ message: String, at span: SourceSpan, in file: SourceFile, notes: [DiagnosticNote] = [],
    fixIts: [FixIt] = []
  ) -> QueryFinding {
    QueryFinding(
      diagnostic: manual(message, at: span.range(in: file), notes: notes, fixIts: fixIts),
      kind: kind, detail: detail)
  }
}
