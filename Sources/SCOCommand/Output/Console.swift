/// What is said beside the result, on stderr: warnings, captions, failures.
struct Console {
  /// Whether only failures are told.
  var isQuiet = false

  /// A remark that `--quiet` drops.
  func note(_ text: String) {
    guard !isQuiet else { return }
    say(text)
  }

  /// A failure; nothing drops it.
  func say(_ text: String) {
    guard !text.isEmpty else { return }
    try? SystemCalls.write((text.hasSuffix("\n") ? text : text + "\n").utf8, to: 2)
  }
}
