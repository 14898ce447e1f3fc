package import GraphCore

extension Edition {
  /// How far a thing has come at the edition's time, as a word; nil where it has no stage.
  package func stage(of node: NodeID) -> String? {
    guard let rule = graph.schema.stage,
      let value = graph.value(of: node, property: rule.key, in: frame)
    else { return nil }
    return words(value, of: graph.kind(of: node)?.property(rule.key))
  }

  /// The stage of a thing that is not at work as one expects; nil where nothing need be said.
  package func remarkableStage(of node: NodeID) -> String? {
    guard let rule = graph.schema.stage,
      let stage = graph.value(of: node, property: rule.key, in: frame)?.text
    else { return nil }
    return rule.working.contains(stage) ? nil : self.stage(of: node)
  }

  /// A thing introduced, without a stop: `Power of Siberia 2: corridor, since 2019 (agreed, since
  /// 2 September 2025)`.
  package func introduction(of node: NodeID) -> String {
    let words = Words.of(language)
    let kind = [kindName(of: node), dates(of: graph.claim(of: node).validity)]
    let parts = kind.filter { !$0.isEmpty }.joined(separator: words.comma)
    let text = name(of: node) + (parts.isEmpty ? "" : words.colon + parts)
    guard let stage = stage(of: node) else { return text }
    let told = [stage, stageDates(of: node)].filter { !$0.isEmpty }
    return text + words.space + words.bracketed(told.joined(separator: words.comma))
  }

  /// What is said of the ends of a relationship that are not at work: of the first its stage, of
  /// the second its name, too; not what the claim itself says.
  func stageRemarks(of claim: Claim, from: NodeID, to: NodeID) -> [String] {
    let words = Words.of(language)
    let own = ownStage(of: claim)
    let source = remarkableStage(of: from).flatMap { stage in
      stage == own
        ? nil : own == nil ? words(.stage, stage) : name(of: from) + words.colon + stage
    }
    let target = remarkableStage(of: to).flatMap { stage in
      stage == own ? nil : name(of: to) + words.colon + stage
    }
    return [source, target].compactMap { $0 }
  }

  /// The stage that a relationship's claim itself tells, as a word.
  private func ownStage(of claim: Claim) -> String? {
    guard let rule = graph.schema.stage, case .edge(let id, _, _) = claim.subject else {
      return nil
    }
    return claim[rule.key].map { words($0, of: graph.schema[id].property(rule.key)) }
  }

  /// Since when the stage has lasted, where that is not when the thing began.
  private func stageDates(of node: NodeID) -> String {
    guard let rule = graph.schema.stage,
      let claim = graph.claim(of: node, property: rule.key, in: frame),
      graph[claim].validity.since != graph.claim(of: node).validity.since
    else { return "" }
    return dates(of: graph[claim].validity)
  }
}
