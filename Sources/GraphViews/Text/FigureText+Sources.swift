import GraphCore
import GraphText

extension FigureText {
  /// What the picture rests on, as the style wants it; the data set and its version in any case.
  ///
  /// A layout that cites in the drawing itself gives its own numbers, which stay unless sources are
  /// not wanted.
  func sources(
    _ claims: [ClaimID], own: [String], as style: CitationStyle
  ) -> [String] {
    let header = scene.graph.header
    let data = FigureWords.dataSet(header.titles, header.version).text(in: language)
    switch style {
    case .none: return [data]
    case .line: return own.isEmpty ? publishers(claims) : own + [data]
    case .footnotes: return own + [data]
    }
  }
}
