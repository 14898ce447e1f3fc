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
      "Names in the figure's language, or followed by the English one: local, local+en.",
      valueName: "style"),
    completion: .list(NameStyle.allCases.map(\.rawValue)), transform: Self.names)
  var names: NameStyle?

  /// Refuses them for an answer in words, on which they have no effect.
  func refuseForAnswers() throws(CommandFailure) {
    guard citations != nil || names != nil else { return }
    throw CommandFailure(
      .usage,
      "'\(citations != nil ? "--citations" : "--names")' is for drawings; add '--format svg', png, "
        + "pdf or dot.")
  }
}

extension FigureOptions {
  fileprivate static func citations(_ word: String) throws -> CitationStyle {
    guard let style = CitationStyle(rawValue: word) else {
      throw ValidationError("'--citations' takes none, line or footnotes.")
    }
    return style
  }

  fileprivate static func names(_ word: String) throws -> NameStyle {
    guard let style = NameStyle(rawValue: word) else {
      throw ValidationError("'--names' takes local or local+en.")
    }
    return style
  }
}
