import ArgumentParser
import SCOGraphDiagrams

/// What is written on a figure; options of all verbs whose answers can be drawn.
struct FigureOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How sources are named: none, line, or numbered footnotes.", valueName: "style"),
    completion: .list(CitationStyle.allCases.map(\.rawValue)), transform: Self.citations)
  var citations: CitationStyle?

  @Option(
    help: ArgumentHelp(
      "Names in the figure's language, the same followed by the English one, in English, or codes: "
        + "local, local+en, en, iso.",
      valueName: "style"),
    completion: .list(NameStyle.allCases.map(\.rawValue)), transform: Self.names)
  var names: NameStyle?
}

extension FigureOptions {
  fileprivate static func citations(_ word: String) throws -> CitationStyle {
    guard let style = CitationStyle(rawValue: word) else {
      throw ValidationError(Self.sentence("--citations", CitationStyle.allCases, word))
    }
    return style
  }

  fileprivate static func names(_ word: String) throws -> NameStyle {
    guard let style = NameStyle(rawValue: word) else {
      throw ValidationError(Self.sentence("--names", NameStyle.allCases, word))
    }
    return style
  }

  /// What an option takes, and the nearest of it to what was said.
  private static func sentence<Style: RawRepresentable<String>>(
    _ option: String, _ styles: [Style], _ word: String
  ) -> String {
    let names = styles.map(\.rawValue)
    let hint = NearestName.hint(among: names, for: word)
    return "'\(option)' takes \(Excerpt.list(names)), not \(Excerpt.quoted(word))"
      + (hint.isEmpty ? "." : hint)
  }
}
