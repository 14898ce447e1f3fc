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

  /// A sentence where `--format` names another format than the ending of the only file does.
  static func contradiction(of options: CommonOptions) -> String? {
    guard options.outputs.count == 1, let path = options.output, let name = options.format,
      let asked = known(name), let told = ending(of: path).flatMap(known), asked != told
    else { return nil }
    return
      "\(Excerpt.printable(path)) is written as \(asked), as '--format' says, and not as \(told), as its name does."
  }

  private static func known(_ name: String) -> String? {
    AnswerFormat.named(name)?.name ?? DrawingFormat.named(name.lowercased())?.name
  }

  static func unknown(_ name: String, among names: [String]) -> CommandFailure {
    let hint = NearestName.hint(among: names, for: name)
    let ending = hint.isEmpty ? "; say \(Excerpt.list(names))." : hint
    return CommandFailure(.usage, "there is no format \(Excerpt.quoted(name)) here\(ending)")
  }
}
