import SCOGraphDiagrams

/// What the argument parser says of words it does not understand, made fit for a terminal.
struct ParserMessage {
  let text: String

  /// The words of the user stand in the message as they were typed; what is invisible in them is
  /// named, line breaks too.
  init(_ message: String, about words: [String]) {
    var sentence = message.hasPrefix("Error: ") ? "error: " + message.dropFirst(7) : message
    for word in words where word.contains(where: \.isNewline) {
      sentence = sentence.replacing(word, with: Self.visible(word[...]))
    }
    let lines = sentence.split(separator: "\n", omittingEmptySubsequences: false)
    text = lines.map(Self.visible).joined(separator: "\n")
  }

  private static func visible(_ text: Substring) -> String {
    String(Excerpt.quoted(text, limit: 500).dropFirst().dropLast())
  }
}
