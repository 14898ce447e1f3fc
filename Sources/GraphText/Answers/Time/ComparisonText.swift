import GraphCore

/// What changed between two days, in words.
struct ComparisonText {
  private let comparison: Comparison
  private let edition: Edition
  private let words: Words

  init(_ comparison: Comparison, _ edition: Edition) {
    (self.comparison, self.edition) = (comparison, comparison.edition(like: edition))
    words = Words.of(edition.language)
  }

  private var graph: Graph { edition.graph }

  var text: String {
    var blocks = Blocks(edition, heading: words.stopped(counts))
    for sort in ChangeSort.allCases where sort != .unchanged {
      for part in parts(sort, &blocks) { blocks.add(part) }
    }
    return blocks.text(after: passing)
  }

  /// `Upgraded: 14; began: 55`, with the entity asked about in front.
  private var counts: String {
    let parts = ChangeSort.allCases.compactMap { sort -> String? in
      let count = comparison.count(sort, in: graph)
      guard count > 0 else { return nil }
      return sort.name.text(in: edition.language) + words.colon + String(count)
    }
    let told = parts.isEmpty ? words(.nothingChanged) : parts.joined(separator: "; ")
    guard let about = comparison.about else { return told }
    return edition.name(of: about) + words.colon + told
  }

  private var passing: [String] {
    let (relationships, entities) = comparison.passing(in: graph)
    guard relationships + entities > 0 else { return [] }
    let stretch = "\(comparison.changes.earlier)/\(comparison.changes.later)"
    return [words(.passing, String(entities), String(relationships), stretch)]
  }

  private func parts(_ sort: ChangeSort, _ blocks: inout Blocks) -> [[String]] {
    let title = sort.name.text(in: edition.language)
    let values = comparison.values(sort, in: graph).map { line($0, &blocks) }
    let nodes = comparison.nodes(sort, in: graph).map { line($0, &blocks) }
    let edges = families(comparison.lines(sort, in: graph), sort, &blocks)
    let lines = values + nodes + edges
    return lines.isEmpty ? [] : [[title] + lines]
  }

  private func families(
    _ lines: [Comparison.Line], _ sort: ChangeSort, _ blocks: inout Blocks
  ) -> [String] {
    var (told, family): ([String], Family?) = ([], nil)
    for line in lines {
      let own = graph.kind(of: line.edge).family
      if own != family { told.append("  " + own.name.text(in: edition.language)) }
      family = own
      let citations = graph.citations(of: line.edge)
      told.append("    " + blocks.cited(words(of: line, sort), citations))
    }
    return told
  }

  /// `India – Shanghai Cooperation Organisation: observer → member, since 9 June 2017`.
  private func words(of line: Comparison.Line, _ sort: ChangeSort) -> String {
    let claim = graph.claim(of: line.edge)
    var label = edition.fullLabel(of: line.edge)
    if !line.formers.isEmpty { label = edition.fullLabel(of: line.formers) + " → " + label }
    let remarks = [
      edition.details(of: claim, at: comparison.changes.later, dated: false), doubt(line, sort),
    ]
    return edition.joined([
      edition.pair(line.edge) + words.colon + label, dates(of: line.edge),
      remarks.filter { !$0.isEmpty }.joined(separator: words.space),
    ])
  }

  /// The dates of the claim, or, where it has none, those of the thing that it came with.
  private func dates(of id: EdgeID) -> String {
    let own = graph.claim(of: id).validity
    guard own == .always else { return edition.dates(of: own) }
    let ends = [graph[id].source, graph[id].target]
    let changed = Set(comparison.changes.appeared + comparison.changes.vanished)
    let other = ends.first(where: changed.contains)
    return other.map { edition.dates(of: graph.claim(of: $0).validity) } ?? ""
  }

  /// What the claim's imprecise dates leave open about the earlier day.
  private func doubt(_ line: Comparison.Line, _ sort: ChangeSort) -> String {
    guard sort != .uncertain else { return "" }
    let earlier = comparison.changes.earlier
    func certainty(_ edge: EdgeID) -> Certainty { graph.certainty(of: edge, on: earlier) }
    let isEarly = sort != .ended && certainty(line.edge) == .possiblyAlready
    let isLate = sort == .ended && certainty(line.edge) == .possiblyStill
    guard isEarly || isLate else { return "" }
    let date = words.date(CalendarDate(earlier))
    return words.bracketed(words(isEarly ? .possiblyBefore : .possiblyOver, date))
  }

  private func line(_ node: NodeID, _ blocks: inout Blocks) -> String {
    let claim = graph.claim(of: node)
    let kind = words.bracketed(edition.kindName(of: node))
    let name = edition.name(of: node) + words.space + kind
    return "  "
      + blocks.cited(
        edition.joined([
          name, edition.dates(of: claim.validity),
          edition.details(of: claim, at: comparison.changes.later, dated: false),
        ]), claim.citations)
  }

  private func line(_ change: GraphChanges.ValueChange, _ blocks: inout Blocks) -> String {
    let keys = graph[change.node].kinds.kinds.flatMap { graph.schema[$0].properties }
    let key = keys.first { $0.key == change.key }
    func value(_ claim: ClaimID?) -> String {
      claim.flatMap { graph[$0][change.key] }.map { edition.words($0, of: key) }
        ?? words(.noValue)
    }
    let isStage = change.key == graph.schema.stage?.key
    let name = isStage ? "" : (key?.name.text(in: edition.language) ?? change.key) + words.colon
    let arrow = "\(value(change.before)) → \(value(change.after))"
    let claim = (change.after ?? change.before).map { graph[$0] }
    let details = claim.map { edition.details(of: $0, at: comparison.changes.later) } ?? ""
    return "  "
      + blocks.cited(
        edition.joined([
          edition.name(of: change.node) + words.colon + name + arrow, details,
        ]), claim?.citations ?? [])
  }
}
