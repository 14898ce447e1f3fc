import SCOGraphDiagrams

extension CommandFailure {
  /// The failure that an error of the rooms below stands for.
  init(_ error: any Error, isColored: Bool = false) {
    switch error {
    case let failure as CommandFailure: self = failure
    case let error as NameError: self.init(.usage, error.message)
    case let error as ViewError:
      let findings = DiagnosticList(error.diagnostics)
      guard !findings.isEmpty else {
        self.init(error.isEmpty ? .none : .usage, error.message)
        return
      }
      let formatter = DiagnosticFormatter(isColoured: isColored)
      self.init(error.isEmpty ? .none : .data, findings: formatter.string(for: findings))
    case let error as RenderError: self.init(error.isLimit ? .limit : .graphviz, error.message)
    case let error as AskedTimeError: self.init(.usage, error.message)
    case let error as InputError: self.init(.noInput, error.message)
    case let error as DiagnosticsError:
      let formatter = DiagnosticFormatter(isColoured: isColored)
      self.init(.data, findings: formatter.string(for: error.list))
    case let error as QueryRefusal:
      let formatter = DiagnosticFormatter(isColoured: isColored)
      self.init(.data, findings: formatter.string(for: error.diagnostics))
    case let error as QueryError:
      self.init(DiagnosticsError(error.diagnostic), isColored: isColored)
    default: self.init(.internalError, "an unexpected fault: \(error); please report it")
    }
  }
}
