import ArgumentParser

/// Whether diagnostics are coloured.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never

  /// The decision for a stream, by the terminal and the convention of NO_COLOR.
  func isColored(on file: Int32) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      SystemCalls.isTerminal(file) && SystemCalls.environment("TERM") != "dumb"
        && (SystemCalls.environment("NO_COLOR") ?? "").isEmpty
    }
  }
}
