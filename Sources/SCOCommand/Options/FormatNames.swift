import SCOGraphDiagrams

/// The sentence for a format that a verb does not write.
enum FormatNames {
  static func unknown(_ name: String, among names: [String]) -> CommandFailure {
    let hint = NearestName.hint(among: names, for: name)
    let ending = hint.isEmpty ? "; say \(Excerpt.list(names))." : hint
    return CommandFailure(.usage, "there is no format \(Excerpt.quoted(name)) here\(ending)")
  }
}
