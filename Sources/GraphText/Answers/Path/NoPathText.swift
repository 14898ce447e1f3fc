import GraphCore
import GraphPaths

/// Why there is no way, and what would give one.
struct NoPathText {
  private let answer: PathAnswer
  private let edition: Edition
  private let words: Words

  init(_ answer: PathAnswer, _ edition: Edition) {
    (self.answer, self.edition) = (answer, edition)
    words = Words.of(edition.language)
  }

  var text: String {
    let question = answer.question
    let ends = [question.source, question.target].map(edition.nameInSentence)
    var lines = [edition.heading + words.space + words(.noWay, ends[0], ends[1])]
    for node in answer.absent {
      lines.append("  " + words(.absent, edition.nameInSentence(node).capitalizedSentence))
    }
    if !drops.isEmpty { lines.append("  " + words(.dropped, drops)) }
    lines += edition.incomparable(answer).map { "  " + $0 }
    if !relaxations.isEmpty { lines.append("  " + relaxations) }
    var bibliography = Bibliography(edition)
    lines += [edition.possibleWay(of: answer, &bibliography)].compactMap { $0 }.map { "  " + $0 }
    lines += answer.cutNotes(in: edition).map { "  " + $0 }
    if !bibliography.lines.isEmpty { lines += [""] + bibliography.lines }
    return lines.joined(separator: "\n") + "\n"
  }

  /// By reason, the three most frequent kinds and how many others.
  ///
  /// What could not be compared has a sentence of its own.
  private var drops: String {
    var (phrases, before, hasList): ([String], [RelationshipKindID], Bool) = ([], [], false)
    let told = DropReason.allCases.filter { $0 != .kind && $0 != .incomparable } + [.kind]
    for reason in told {
      let groups = answer.dropped.filter { $0.reason == reason }
      guard !groups.isEmpty else { continue }
      let kinds = groups.map(\.kind)
      let isPlain = reason == .kind || kinds == before || !words.usesSentences
      let total = groups.reduce(0) { $0 + $1.count }
      phrases.append(words(reason.phrase, isPlain ? String(total) : listed(groups)))
      if reason != .kind { before = kinds }
      hasList = hasList || !isPlain && groups.count > 1
    }
    return phrases.joined(separator: hasList ? "; " : words.comma)
  }

  private func listed(_ groups: [DroppedEdges]) -> String {
    let most = groups.sorted { ($1.count, $0.kind) < ($0.count, $1.kind) }
    let shown = most.prefix(3).map(counted)
    let others = most.dropFirst(3).reduce(0) { $0 + $1.count }
    if others > 0 {
      let list = shown.joined(separator: words.comma)
      return others == 1 ? words(.andOneOther, list) : words(.andOthers, list, String(others))
    }
    guard let last = shown.last, shown.count > 1 else { return shown.joined() }
    return words(.and, shown.dropLast().joined(separator: words.comma), last)
  }

  private func counted(_ group: DroppedEdges) -> String {
    let noun = edition.graph.schema[group.kind].reading.label.text(in: .english)
    return group.count == 1 ? "1 \(noun)" : "\(group.count) \(noun.englishPlural)"
  }

  private var relaxations: String {
    let parts = answer.relaxations.enumerated().map { index, relaxation in
      let steps = edition.steps(relaxation.length)
      let change = described(relaxation, after: index)
      return index == 0
        ? words(.relaxation, change.capitalizedSentence, steps)
        : words(.moreRelaxation, change, steps)
    }
    return parts.isEmpty ? "" : words.stopped(parts.joined(separator: "; "))
  }

  /// The change in words; a day offered beside a lower level is one at the level asked for.
  private func described(_ relaxation: Relaxation, after index: Int) -> String {
    let change = described(relaxation.change)
    guard index > 0, case .atLeast = answer.relaxations[index - 1].change else { return change }
    switch relaxation.change {
    case .later, .earlier: return words(.atThatLevel, change)
    default: return change
    }
  }

  private func described(_ change: Relaxation.Change) -> String {
    let graph = edition.graph
    func day(_ day: Day, _ phrase: Phrase) -> String {
      words(phrase, words.date(CalendarDate(day)), day.description)
    }
    return switch change {
    case .atLeast(let level?): words(.withOption, "--at-least \(graph.levels[level].id)")
    case .atLeast(nil): words(.withoutOption, "--at-least")
    case .later(let first): day(first, .fromDay)
    case .earlier(let last): day(last, .untilDay)
    case .during(let first, let last): words(.withOption, "--during \(first)/\(last)")
    case .anyTime: words(.anyTime)
    case .withoutVia: words(.withoutOption, "--via")
    case .allowKind(let kind): words(.withoutOption, "--avoid \(graph.schema[kind].slug)")
    case .allowNode(let node): words(.withoutOption, "--avoid \(graph[node].id)")
    case .withoutThrough(let node): words(.withoutOption, "--through \(graph[node].id)")
    case .includeProposed: words(.withOption, "--include-proposed")
    case .maxHops(let hops): words(.withOption, "--max-hops \(hops)")
    }
  }
}

extension DropReason {
  fileprivate var phrase: Phrase {
    switch self {
    case .kind: .dropKind
    case .noLevel: .dropNoLevel
    case .belowLevel: .dropBelow
    case .incomparable: .dropIncomparable
    case .notYet: .dropNotYet
    case .possiblyAlready: .dropPossiblyAlready
    case .noLonger: .dropNoLonger
    case .proposed: .dropProposed
    case .absent: .dropAbsent
    case .avoided: .dropAvoided
    }
  }
}

extension String {
  /// The plural of a regular English noun.
  var englishPlural: String {
    if hasSuffix("y"), let before = dropLast().last, !"aeiou".contains(before) {
      return dropLast() + "ies"
    }
    return ["s", "x", "ch", "sh"].contains(where: hasSuffix) ? self + "es" : self + "s"
  }
}
