import GraphCore
public import GraphPaths

extension PathAnswer: Answer {
  /// `sco.path/1`.
  public static var shape: AnswerShape { .path }

  /// Whether there is no way.
  public func isEmpty(in edition: Edition) -> Bool { paths.isEmpty }

  /// One sentence a step, with dates and numbered citations; the bibliography beneath.
  public func text(in edition: Edition) -> String {
    if paths.isEmpty { return NoPathText(self, edition).text }
    var text = PathText(self, edition)
    return text.text()
  }

  /// The ways with their claims and the references cited.
  public func json(in edition: Edition) -> JSONValue { PathJSON(self, edition).value }

  /// One row a step; citations as `reference#locator`.
  public func table(in edition: Edition) -> TextTable {
    let rows = paths.enumerated().flatMap { number, path in
      path.steps.enumerated().map { step in
        edition.row(of: step.element, path: number + 1, step: step.offset + 1)
      }
    }
    return TextTable(
      [
        "path", "step", "from", "to", "kind", "label", "wording", "since", "until", "granted",
        "formalised", "confidence", "certainty", "disputed", "citations",
      ], rows)
  }

  /// What was cut off, and the warnings for days outside the data's.
  public func notes(in edition: Edition) -> [String] {
    edition.warnings + cutNotes(in: edition)
  }

  /// What was cut off, if anything was.
  func cutNotes(in edition: Edition) -> [String] {
    let words = Words.of(edition.language)
    let sentence = cut.map { cut in
      switch cut {
      case .paths where paths.count >= question.limits.paths:
        words(.cutPaths, String(question.limits.paths))
      case .paths, .work: words(.cutWork)
      case .stopped: words(.cutStopped)
      }
    }
    return [sentence].compactMap { $0 }.map(words.stopped)
  }
}

extension Edition {
  fileprivate func row(of step: PathStep, path: Int, step number: Int) -> [String] {
    let claim = graph.claim(of: step.edge)
    let validity = claim.validity
    return [
      String(path), String(number), graph[step.from].id, graph[step.to].id,
      graph.kind(of: step.edge).name, label(of: step.edge), claim["wording"]?.text ?? "",
      validity.since?.description ?? "", validity.exclusiveEnd?.description ?? "",
      claim["granted"]?.date?.description ?? "", claim["formalised"]?.date?.description ?? "",
      claim.confidence.rawValue, graph.certainty(of: step.edge, in: frame).rawValue,
      claim.dispute == nil ? "no" : "yes",
      claim.citations.map(identifier).joined(separator: "; "),
    ]
  }
}
