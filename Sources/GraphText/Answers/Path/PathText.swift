import GraphCore
import GraphPaths

/// The ways of an answer in words.
struct PathText {
  private let answer: PathAnswer
  private let edition: Edition
  private let words: Words
  private var bibliography: Bibliography
  private var disputes: [DisputeID] = []

  init(_ answer: PathAnswer, _ edition: Edition) {
    (self.answer, self.edition) = (answer, edition)
    (words, bibliography) = (Words.of(edition.language), Bibliography(edition))
  }

  mutating func text() -> String {
    var blocks = [edition.heading + words.space + headline]
    for (index, path) in answer.paths.enumerated() {
      let title =
        answer.paths.count > 1 ? [words(.way, String(index + 1), String(path.length))] : []
      blocks.append((title + lines(of: path)).joined(separator: "\n"))
    }
    for dispute in disputes { blocks.append("  " + sentence(of: dispute)) }
    let possible = edition.possibleWay(of: answer, &bibliography)
    if !bibliography.lines.isEmpty { blocks.append(bibliography.lines.joined(separator: "\n")) }
    let hints =
      [possible].compactMap { $0 }
      + (hints.isEmpty ? [] : [hints.joined(separator: "  ")]) + edition.incomparable(answer)
      + answer.cutNotes(in: edition)
    if !hints.isEmpty { blocks.append(hints.joined(separator: "\n")) }
    // The hints stand directly beneath the bibliography.
    let hasBoth = !hints.isEmpty && !bibliography.lines.isEmpty
    let last = hasBoth ? blocks.suffix(2).joined(separator: "\n") : blocks.last ?? ""
    return (blocks.dropLast(hasBoth ? 2 : 1) + [last]).joined(separator: "\n\n") + "\n"
  }

  private var headline: String {
    let question = answer.question
    let source = edition.nameInSentence(question.source)
    let target = edition.nameInSentence(question.target)
    guard let path = answer.paths.first, path.length > 0 else {
      return words(.same, source.capitalizedSentence)
    }
    guard answer.paths.count == 1 else {
      return words(.manyWays, String(answer.paths.count), source, target)
    }
    let phrase = path.length == 1 ? Phrase.oneStepApart : .stepsApart
    let apart = words(phrase, source.capitalizedSentence, target, String(path.length))
    return apart + ways
  }

  private var ways: String {
    let count = answer.shortestWays
    return count <= 1 ? words(.onlyWay) : words(.oneOfWays, count.inWords)
  }

  private mutating func lines(of path: Path) -> [String] {
    var lines: [String] = []
    if words.usesSentences, let first = path.nodes.first {
      lines.append("  " + edition.markedName(of: first))
    }
    for step in path.steps { lines += self.lines(of: step) }
    guard edition.frame.isStretch, path.length > 0 else { return lines }
    let days = path.daysTogether(in: edition.graph, at: edition.frame).map(dates)
    let phrase: Phrase = path.length == 1 ? .togetherOneStep : .togetherAlways
    let together =
      days.isEmpty ? words(.togetherNever) : words(phrase, days.joined(separator: words.comma))
    return lines + ["  " + together]
  }

  private mutating func lines(of step: PathStep) -> [String] {
    var lines: [String] = []
    for (index, edge) in ([step.edge] + step.also).enumerated() {
      let told = tell(edge, from: step.from)
      let line = index == 0 ? told : words(.also, told)
      lines.append((words.usesSentences ? "    " : index == 0 ? "  " : "    ") + line)
    }
    return words.usesSentences ? lines + ["  " + edition.markedName(of: step.to)] : lines
  }

  private mutating func tell(_ edge: EdgeID, from node: NodeID) -> String {
    let claim = edition.graph.claim(of: edge)
    if let dispute = claim.dispute, !disputes.contains(dispute) { disputes.append(dispute) }
    let told =
      words.usesSentences
      ? edition.joined([edition.phrase(of: edge, from: node), details(of: edge, from: node)])
      : edition.sentence(of: edge, from: node)
    return told + bibliography.mark(claim.citations)
  }

  /// What follows a step's words; stages of ends that are not at work, too.
  private func details(of edge: EdgeID, from node: NodeID) -> String {
    let (ends, claim) = (edition.graph[edge], edition.graph.claim(of: edge))
    let other = ends.otherEnd(than: node)
    // What is only proposed is marked so beside its name.
    let isMarked = [node, other].contains {
      edition.graph.presence(of: $0, in: edition.frame) == .proposed
    }
    let stages = isMarked ? [] : edition.stageRemarks(of: claim, from: node, to: other)
    return edition.details(of: claim, also: stages)
  }

  private mutating func sentence(of id: DisputeID) -> String {
    let dispute = edition.graph[id]
    return edition.sentence(of: dispute)
      + bibliography.mark(dispute.citations)
  }

  private var hints: [String] {
    var hints: [String] = []
    if answer.question.want == .shortest, answer.shortestWays > 1 {
      let others = answer.shortestWays - 1
      hints.append(others == 1 ? words(.otherWay) : words(.otherWays, others.inWords))
    }
    if let detour = answer.detour {
      let kind = edition.graph.schema[detour.kind]
      hints.append(
        words(
          .detour, kind.reading.label.text(in: edition.language), kind.slug,
          edition.steps(detour.length)))
    }
    return hints
  }

  /// Days within a stretch asked about, the last included.
  private func dates(_ days: DayInterval) -> String {
    let last = CalendarDate(days.end.advanced(by: -1))
    return edition.dates(of: Validity(on: CalendarDate(days.start), through: last))
  }
}

extension UInt64 {
  /// The number; where counting was saturated, as a bound.
  var inWords: String { self >= .max - 1 ? "2⁶⁴" : String(self) }
}

extension Edition {
  /// A number of steps in words.
  func steps(_ count: Int) -> String {
    switch language {
    case .english: count == 1 ? "1 step" : "\(count) steps"
    case .chinese: "\(count)步"
    case .russian: "шагов: \(count)"
    }
  }
}
