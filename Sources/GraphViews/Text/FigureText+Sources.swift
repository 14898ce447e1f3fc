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
    let data = FigureWords.dataSet(header.title, header.version).text(in: language)
    switch style {
    case .none: return [data]
    case .line: return own.isEmpty ? publishers(claims) : own + [data]
    case .footnotes: return (own.isEmpty ? footnotes(claims) : own) + [data]
    }
  }

  /// Each document with the parts of the picture that rest on it, in the order of the claims.
  private func footnotes(_ claims: [ClaimID]) -> [String] {
    let graph = scene.graph
    var order: [ReferenceID] = []
    var parts: [ReferenceID: [String]] = [:]
    for claim in claims {
      for document in graph[claim].citations.map(\.reference).uniqued() {
        if parts[document] == nil { order.append(document) }
        parts[document, default: []].append(name(of: graph[claim].subject))
      }
    }
    let limit = 80
    let lines = order.prefix(limit).enumerated().map { index, document in
      let words = scene.wording.words(of: Citation(document))
      return "[\(index + 1)] \(words) — \(list((parts[document] ?? []).uniqued()))"
    }
    guard order.count > limit else { return lines }
    return lines + [FigureWords.more(order.count - limit).text(in: scene.language) + "."]
  }

  private func list(_ names: [String]) -> String {
    let limit = 4
    let joint = scene.language == .chinese ? "、" : ", "
    let text = names.prefix(limit).joined(separator: joint)
    guard names.count > limit else { return stopped(text) }
    return "\(text) \(FigureWords.moreParts(names.count - limit).text(in: scene.language))."
  }

  private func name(of subject: Claim.Subject) -> String {
    switch subject {
    case .node(let node), .property(let node): scene.shortName(of: node)
    case .edge(_, let from, let to):
      "\(scene.shortName(of: from)) – \(scene.shortName(of: to))"
    }
  }
}
