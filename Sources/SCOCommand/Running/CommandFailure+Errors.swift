import SCOGraphDiagrams

extension CommandFailure {
  /// The failure that an error of the rooms below stands for.
  init(_ error: any Error) {
    switch error {
    case let failure as CommandFailure: self = failure
    case let error as NameError: self.init(.usage, error.message)
    case let error as ViewError: self.init(error.range == nil ? .usage : .data, error.description)
    case let error as RenderError:
      self.init(error.isLimit ? .limit : .graphviz, error.message)
    case let error as AskedTimeError: self.init(.usage, error.message + ".")
    case let error as InputError: self.init(.noInput, error.message)
    case let error as DiagnosticsError: self.init(.data, "\(error)")
    default: self.init(.internalError, "an unexpected fault: \(error); please report it.")
    }
  }
}
