import ArgumentParser
import SCOGraphDiagrams

/// Runs the words of one command line and tells how it ended.
struct Runner {
  let arguments: [String]

  init(_ arguments: [String]) { self.arguments = arguments }

  func run() -> ExitStatus {
    defer { IsolatedRenderer.dismiss() }
    do {
      if arguments == ["--version"] { return try write(VersionText.text) }
      try checkVerb()
      var command = try parsed()
      try command.run()
      return .done
    } catch let failure as CommandFailure {
      return say(failure)
    } catch {
      return answer(parserError: error)
    }
  }

  /// The command that the words make.
  ///
  /// The verb by itself is asked first, since to set up all verbs takes the parser longer; what it
  /// does not take, help too, is for the whole command to answer.
  private func parsed() throws -> any ParsableCommand {
    guard let type = VerbCatalog.verb(named: arguments.first) else {
      return try Root.parseAsRoot(arguments)
    }
    if type.draws(arguments.dropFirst()) { IsolatedRenderer.forkAhead() }
    let command = try? type.parseAsRoot(Array(arguments.dropFirst()))
    if let command, Swift.type(of: command) == type { return command }
    return try Root.parseAsRoot(arguments)
  }

  /// The argument parser offers near options but not near verbs.
  private func checkVerb() throws(CommandFailure) {
    let words = arguments.first == "help" ? arguments.dropFirst() : arguments[...]
    guard let first = words.first else { return }
    if first.hasPrefix("-") { return try checkOrder(first) }
    let verbs = VerbCatalog.names + ["help"]
    guard !verbs.contains(first) else { return }
    let hint = NearestName.hint(among: verbs, for: first)
    throw CommandFailure(
      .usage,
      "no verb is called \(Excerpt.quoted(first))\(hint.isEmpty ? "; 'sco --help' lists them." : hint)"
    )
  }

  /// Options stand after the verb, since verbs have options of their own.
  private func checkOrder(_ first: String) throws(CommandFailure) {
    let own = ["-h", "--help", "-help"]
    guard !own.contains(first), !first.hasPrefix("---") else { return }
    guard let verb = arguments.first(where: VerbCatalog.names.contains) else {
      throw CommandFailure(
        .usage, "a verb comes first, and \(Excerpt.quoted(first)) is none; 'sco --help' lists them."
      )
    }
    throw CommandFailure(
      .usage, "options stand after the verb: sco \(verb) … \(Excerpt.quoted(first)).")
  }

  private func say(_ failure: CommandFailure) -> ExitStatus {
    Console().say(failure.text)
    return failure.status
  }

  /// Help is a result; all else that the parser throws is about the words it was given.
  private func answer(parserError error: any Error) -> ExitStatus {
    let message = Root.fullMessage(for: error)
    guard Root.exitCode(for: error).isSuccess else {
      Console().say(ParserMessage(message, about: arguments).text)
      return .usage
    }
    do {
      return try write(message + "\n")
    } catch {
      return say(error)
    }
  }

  private func write(_ text: String) throws(CommandFailure) -> ExitStatus {
    try ResultWriter(nil).write(text.utf8)
    return .done
  }
}
