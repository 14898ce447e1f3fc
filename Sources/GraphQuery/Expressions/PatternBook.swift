/// The regular expressions of a run, each compiled once.
final class PatternBook {
  private var compiled: [String: Regex<AnyRegexOutput>?] = [:]

  /// How many are kept; a pattern computed from each row's values would fill the memory.
  private static let most = 256

  /// Whether a whole text fits a pattern; nil where the pattern is no regular expression.
  func match(of text: String, with pattern: String) -> Bool? {
    guard let regex = regex(pattern) else { return nil }
    return (try? regex.wholeMatch(in: text)) != nil
  }

  private func regex(_ pattern: String) -> Regex<AnyRegexOutput>? {
    if let known = compiled[pattern] { return known }
    if compiled.count >= Self.most { compiled.removeAll() }
    let regex = try? Regex(pattern)
    compiled[pattern] = .some(regex)
    return regex
  }
}
