/// How far a long piece of work has come, on a terminal and nowhere else.
struct ProgressBar: Sendable {
  private let total: Int
  private let what: String
  private let isShown: Bool
  private static let width = 30

  /// Makes a bar; it shows only where stderr is a terminal that can move its cursor.
  init(_ total: Int, of what: String, isShown: Bool) {
    (self.total, self.what) = (total, what)
    self.isShown =
      isShown && SystemCalls.isTerminal(2) && SystemCalls.environment("TERM") != "dumb"
  }

  /// Shows how much is done; one call at a time.
  @Sendable func show(_ done: Int) {
    guard isShown, total > 0 else { return }
    let filled = Self.width * done / total
    let bar =
      String(repeating: "█", count: filled) + String(repeating: "░", count: Self.width - filled)
    say("\r\(bar) \(done) of \(total) \(what)")
  }

  /// Takes it off the terminal.
  func clear() {
    guard isShown else { return }
    say("\r\u{1B}[K")
  }

  private func say(_ text: String) { try? SystemCalls.write(text.utf8, to: 2) }
}
