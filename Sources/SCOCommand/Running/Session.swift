import SCOGraphDiagrams

/// One run of a verb: its options, the console, and the writer of its result.
struct Session {
  let options: CommonOptions
  let console: Console

  init(_ options: CommonOptions) {
    self.options = options
    console = Console(isQuiet: options.quiet)
  }

  /// Writes a result to where it was asked for.
  func write(_ text: String) throws(CommandFailure) { try write(text.utf8) }

  /// Writes a result to where it was asked for.
  func write(_ bytes: some Collection<UInt8>) throws(CommandFailure) {
    try ResultWriter(options.output).write(bytes)
  }
}
