import SCOGraphDiagrams

/// The names of formats, and the sentence for one that a verb does not write.
enum FormatNames {
  /// What verbs write whose answers can be drawn, too.
  static let answersAndDrawings =
    Set(AnswerFormat.all.map(\.name) + DrawingFormat.names).sorted()

  /// The ending of a file's name, where it says a format.
  static func ending(of path: String) -> String? {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    let ending = path[path.index(after: dot)...].lowercased()
    return ["", "txt"].contains(ending) || ending.contains("/") ? nil : ending
  }

  static func unknown(_ name: String, among names: [String]) -> CommandFailure {
    let hint = NearestName.hint(among: names, for: name)
    let ending = hint.isEmpty ? "; say \(Excerpt.list(names))." : hint
    return CommandFailure(.usage, "there is no format \(Excerpt.quoted(name)) here\(ending)")
  }
}
