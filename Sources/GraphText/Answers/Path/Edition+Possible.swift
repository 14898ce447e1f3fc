import GraphCore
import GraphPaths

extension Edition {
  /// A way that may be there already, told by what of it is not sure; nil where there is none.
  func possibleWay(of answer: PathAnswer, _ bibliography: inout Bibliography) -> String? {
    guard let path = answer.possible else { return nil }
    let words = Words.of(language)
    var parts: [String] = []
    for step in path.steps where isPossible(step.edge) {
      let claim = graph.claim(of: step.edge)
      parts.append(sentence(of: step.edge, from: step.from) + bibliography.mark(claim.citations))
    }
    for node in path.nodes where certainty(of: node) == .possiblyAlready {
      let remark = words.space + words.bracketed(words(.possiblyAlready))
      parts.append(name(of: node) + remark + bibliography.mark(graph.claim(of: node).citations))
    }
    let phrase: Phrase = answer.paths.isEmpty ? .possiblyWay : .possiblyShorter
    let told = parts.joined(separator: words.semicolon)
    return words.stopped(words(phrase, steps(path.length), told))
  }

  private func isPossible(_ edge: EdgeID) -> Bool {
    graph.certainty(of: edge, on: frame.last) == .possiblyAlready
  }

  private func certainty(of node: NodeID) -> Certainty { graph.certainty(of: node, on: frame.last) }
}
