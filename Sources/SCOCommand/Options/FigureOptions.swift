import ArgumentParser
import SCOGraphDiagrams

/// What is written on a figure; options of all verbs whose answers can be drawn.
///
/// Choices are read as words: each further type of option costs the parser a look at all
/// conformances of the program, and most runs say none of them.
struct FigureOptions: ParsableArguments {
  @Option(
    name: .customLong("citations"),
    help: ArgumentHelp(
      "How sources are named: none, line, or numbered footnotes.", valueName: "style"),
    completion: .list(CitationStyle.allCases.map(\.rawValue)))
  var citationWord: String?

  @Option(
    name: .customLong("names"),
    help: ArgumentHelp(
      "Names in the figure's language, the same followed by the English one, in full where short "
        + "forms are usual, in English, or codes: local, local+en, full, en, iso.",
      valueName: "style"),
    completion: .list(NameStyle.allCases.map(\.rawValue)))
  var nameWord: String?

  var citations: CitationStyle? { citationWord.flatMap(CitationStyle.init) }

  var names: NameStyle? { nameWord.flatMap(NameStyle.init) }

  func validate() throws {
    if let citationWord, citations == nil {
      throw Self.refusal("--citations", CitationStyle.allCases, citationWord)
    }
    if let nameWord, names == nil {
      throw Self.refusal("--names", NameStyle.allCases, nameWord)
    }
  }

  /// What an option takes, and the nearest of it to what was said.
  static func refusal<Style: RawRepresentable<String>>(
    _ option: String, _ styles: [Style], _ word: String
  ) -> ValidationError {
    let names = styles.map(\.rawValue)
    let hint = NearestName.hint(among: names, for: word)
    return ValidationError(
      "'\(option)' takes \(Excerpt.list(names)), not \(Excerpt.quoted(word))"
        + (hint.isEmpty ? "." : hint))
  }
}
