public import GraphCore

/// The dated claims of a graph or of one entity in the order of time: what `sco timeline` gives.
public struct TimelineAnswer: Sendable {
  /// The moments.
  public let timeline: Timeline
  /// The entity that they are about; nil for all.
  public let about: NodeID?

  /// Makes the answer to a selection.
  public init(_ selection: Timeline.Selection, of graph: Graph) {
    (timeline, about) = (Timeline(selection, of: graph), selection.about)
  }
}

extension TimelineAnswer: Answer {
  /// `sco.timeline/1`.
  public static var shape: AnswerShape { .timeline }

  /// Whether nothing is dated within the time asked about.
  public func isEmpty(in edition: Edition) -> Bool { timeline.moments.isEmpty }

  /// A line a moment: its date, what happens, and numbered citations.
  public func text(in edition: Edition) -> String {
    let words = Words.of(edition.language)
    let all = LocalizedText("The whole graph", zh: "全图", ru: "Весь граф")
    let name = about.map(edition.name(of:)) ?? all.text(in: edition.language)
    let moments = timeline.moments
    guard !moments.isEmpty else {
      return Blocks(edition, heading: words(.noEntries, name)).text()
    }
    let phrase: Phrase = moments.count == 1 ? .oneEntry : .entries
    var blocks = Blocks(edition, heading: words(phrase, name, String(moments.count)))
    let dates = moments.map { edition.words(dateOf: $0) }
    let width = dates.map(\.count).max() ?? 0
    var lines: [String] = []
    for (moment, date) in zip(moments, dates) {
      let gap = String(repeating: " ", count: width - date.count)
      let told = blocks.cited(
        edition.words(of: moment), edition.graph[moment.claim].citations)
      lines.append("  \(date)\(gap)  \(told)")
    }
    blocks.add(lines)
    return blocks.text()
  }

  /// The moments for programs.
  public func json(in edition: Edition) -> JSONValue {
    let moments = timeline.moments
    let claims = moments.flatMap { [$0.former, $0.claim].compactMap { $0 } }
    return .object(
      edition.head(of: .timeline) + [
        .init("about", about.map(edition.json(node:)) ?? .null),
        .init("moments", .array(moments.map(edition.json(moment:)))),
        .init("references", edition.json(references: claims.map { edition.graph[$0] })),
      ])
  }

  /// One row a moment.
  public func table(in edition: Edition) -> TextTable {
    let rows = timeline.moments.map { moment -> [String] in
      let claim = edition.graph[moment.claim]
      let ends = edition.ends(of: claim)
      return [
        moment.date.description, "\(moment.date.precision)", moment.sort.rawValue,
        moment.turn?.rawValue ?? "", ends.kind, ends.from, ends.to,
        moment.former.map { edition.state(of: $0) } ?? "", edition.state(of: moment.claim),
        moment.key ?? "", claim.confidence.rawValue, claim.dispute == nil ? "no" : "yes",
        claim.citations.map(edition.identifier).joined(separator: "; "),
      ]
    }
    return TextTable(
      [
        "date", "precision", "sort", "turn", "kind", "from", "to", "before", "state", "property",
        "confidence", "disputed", "citations",
      ], rows)
  }

  /// The warnings for days outside the data's.
  public func notes(in edition: Edition) -> [String] { edition.warnings }
}
