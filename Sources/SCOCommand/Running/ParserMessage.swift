import SCOGraphDiagrams

/// What the argument parser says of words it does not understand, made fit for a terminal.
struct ParserMessage {
  let text: String

  /// Words of the user stand in the message as they were typed; invisible ones are named.
  init(_ message: String) {
    let sentence = message.hasPrefix("Error: ") ? "error: " + message.dropFirst(7) : message
    let lines = sentence.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let quoted = Excerpt.quoted(line, limit: 500)
      return String(quoted.dropFirst().dropLast())
    }
    text = lines.joined(separator: "\n")
  }
}
