import ArgumentParser
import SCOGraphDiagrams

/// Runs the words of one command line and tells how it ended.
struct Runner {
  let arguments: [String]

  init(_ arguments: [String]) { self.arguments = arguments }

  func run() -> ExitStatus {
    do {
      try checkVerb()
      if arguments == ["--version"] { return try write(VersionText.text, .done) }
      var command = try Root.parseAsRoot(arguments)
      try command.run()
      return .done
    } catch let failure as CommandFailure {
      return say(failure)
    } catch {
      return answer(parserError: error)
    }
  }

  /// The argument parser offers near options but not near verbs.
  private func checkVerb() throws(CommandFailure) {
    guard let first = arguments.first, !first.hasPrefix("-") else { return }
    let verbs = VerbCatalog.names + ["help"]
    guard !verbs.contains(first) else { return }
    let hint = NearestName.hint(among: verbs, for: first)
    throw CommandFailure(
      .usage,
      "no verb is called \(Excerpt.quoted(first))\(hint.isEmpty ? "; 'sco --help' lists them." : hint)"
    )
  }

  private func say(_ failure: CommandFailure) -> ExitStatus {
    if !failure.message.isEmpty { Console().say("error: \(failure.message)") }
    return failure.status
  }

  /// Help is a result; all else that the parser throws is about the words it was given.
  private func answer(parserError error: any Error) -> ExitStatus {
    let message = Root.fullMessage(for: error)
    guard Root.exitCode(for: error).isSuccess else {
      let text = message.hasPrefix("Error: ") ? "error: " + message.dropFirst(7) : message
      Console().say(text)
      return .usage
    }
    do {
      return try write(message + "\n", .done)
    } catch {
      return say(error)
    }
  }

  private func write(_ text: String, _ status: ExitStatus) throws(CommandFailure) -> ExitStatus {
    try ResultWriter(nil).write(text.utf8)
    return status
  }
}
