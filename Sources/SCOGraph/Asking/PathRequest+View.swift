internal import GraphCore
public import GraphPaths
public import GraphText
public import GraphViews

extension PathRequest {
  /// The view that draws an answer as chains from one end to the other.
  public static func view(of answer: PathAnswer, in edition: Edition) -> GraphView {
    let ends = [answer.question.source, answer.question.target].map { edition.graph[$0] }
    var title = LocalizedText()
    for language in Language.allCases {
      title[language] = ends.map { $0.names.text(in: language) }.joined(separator: " – ")
    }
    let id = ends.map(\.id).joined(separator: "-")
    return .paths(
      answer.paths, ofShortest: answer.shortestWays, id: "path-\(id)", title: title)
  }
}
