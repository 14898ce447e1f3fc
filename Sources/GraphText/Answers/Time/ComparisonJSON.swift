import GraphCore

/// What changed between two days in the shape `sco.compare/1`, and as a table.
struct ComparisonJSON {
  private let comparison: Comparison
  private let edition: Edition

  init(_ comparison: Comparison, _ edition: Edition) {
    (self.comparison, self.edition) = (comparison, comparison.edition(like: edition))
  }

  private var graph: Graph { edition.graph }
  private static let turns: [ChangeSort] = [.upgraded, .changed, .lowered, .renewed]
  private static let plain: [ChangeSort] = [.began, .ended, .uncertain]

  var value: JSONValue {
    let passing = comparison.passing(in: graph)
    var members = edition.head(of: .compare)
    members += [
      .init("from", .text(comparison.changes.earlier.description)),
      .init("to", .text(comparison.changes.later.description)),
      .init("about", comparison.about.map(edition.json(node:)) ?? .null),
    ]
    for sort in Self.turns {
      members.append(.init(sort.rawValue, .array(lines(sort).map(json(turn:)))))
    }
    for sort in Self.plain {
      members.append(.init(sort.rawValue, .array(lines(sort).map { json($0.edge) })))
    }
    for sort in [ChangeSort.appeared, .vanished] {
      members.append(
        .init(sort.rawValue, .array(comparison.nodes(sort, in: graph).map(json(entity:)))))
    }
    members += [
      .init("stages", .array(comparison.values(.stages, in: graph).map(json(value:)))),
      .init("values", .array(comparison.values(.values, in: graph).map(json(value:)))),
      .init("unchanged", .integer(comparison.count(.unchanged, in: graph))),
      .init(
        "passing",
        [
          "entities": .integer(passing.entities),
          "relationships": .integer(passing.relationships),
        ]),
      .init("references", edition.json(references: claims)),
    ]
    return .object(members)
  }

  private func lines(_ sort: ChangeSort) -> [Comparison.Line] {
    comparison.lines(sort, in: graph)
  }

  private var claims: [Claim] {
    let lines = (Self.turns + Self.plain).flatMap(lines)
    let edges = lines.flatMap(\.edges)
    let nodes = [ChangeSort.appeared, .vanished].flatMap { comparison.nodes($0, in: graph) }
    let values = [ChangeSort.stages, .values].flatMap { comparison.values($0, in: graph) }
      .flatMap { [$0.before, $0.after].compactMap { $0 } }
    return edges.map(graph.claim(of:)) + nodes.map(graph.claim(of:)) + values.map { graph[$0] }
  }

  private func json(turn line: Comparison.Line) -> JSONValue {
    [
      "before": line.formers.first.map(json) ?? .null,
      "besides": .array(line.formers.dropFirst().map(json)),
      "after": json(line.edge),
    ]
  }

  private func json(_ edge: EdgeID) -> JSONValue {
    guard case .object(let members) = edition.json(edge: edge, forward: nil) else { return .null }
    return .object(
      members + [
        .init("label", .text(edition.label(of: edge))),
        .init("uncertain", .flag(comparison.changes.isUncertain(edge, in: graph))),
      ])
  }

  private func json(entity node: NodeID) -> JSONValue {
    let claim = graph.claim(of: node)
    guard case .object(let members) = edition.json(node: node) else { return .null }
    return .object(
      members + [
        .init("since", edition.date(claim.validity.since)),
        .init("until", edition.date(claim.validity.exclusiveEnd)),
        .init("confidence", .text(claim.confidence.rawValue)),
        .init("citations", edition.json(citations: claim.citations)),
      ])
  }

  private func json(value change: GraphChanges.ValueChange) -> JSONValue {
    func side(_ id: ClaimID?) -> JSONValue {
      guard let claim = id.map({ graph[$0] }) else { return .null }
      return [
        "value": claim[change.key].map(edition.json) ?? .null,
        "since": edition.date(claim.validity.since),
        "until": edition.date(claim.validity.exclusiveEnd),
        "confidence": .text(claim.confidence.rawValue),
        "disputed": .flag(claim.dispute != nil),
        "citations": edition.json(citations: claim.citations),
      ]
    }
    return [
      "entity": edition.json(node: change.node), "key": .text(change.key),
      "before": side(change.before), "after": side(change.after),
    ]
  }

  // MARK: Table

  var table: TextTable {
    let edges = (Self.turns + Self.plain).flatMap { sort in
      lines(sort).map { row($0, sort) }
    }
    let nodes = [ChangeSort.appeared, .vanished].flatMap { sort in
      comparison.nodes(sort, in: graph).map { row($0, sort) }
    }
    let values = [ChangeSort.stages, .values].flatMap { sort in
      comparison.values(sort, in: graph).map { row($0, sort) }
    }
    return TextTable(
      [
        "change", "kind", "from", "to", "before", "after", "since", "until", "uncertain",
        "confidence", "disputed", "citations",
      ], edges + nodes + values)
  }

  private func row(_ line: Comparison.Line, _ sort: ChangeSort) -> [String] {
    let edge = graph[line.edge]
    let label = edition.label(of: line.edge)
    let before = sort == .ended ? label : edition.labels(of: line.formers).joined(separator: "; ")
    return [
      sort.rawValue, graph.kind(of: line.edge).name, graph[edge.source].id,
      graph[edge.target].id, before, sort == .ended ? "" : label,
    ] + tail(graph.claim(of: line.edge), comparison.changes.isUncertain(line.edge, in: graph))
  }

  private func row(_ node: NodeID, _ sort: ChangeSort) -> [String] {
    let kind = graph.kind(of: node)?.name ?? ""
    return [sort.rawValue, kind, graph[node].id, "", "", ""]
      + tail(graph.claim(of: node), false)
  }

  private func row(_ change: GraphChanges.ValueChange, _ sort: ChangeSort) -> [String] {
    func value(_ id: ClaimID?) -> String {
      id.flatMap { graph[$0][change.key] }.map { edition.words($0, of: nil) } ?? ""
    }
    let claim = (change.after ?? change.before).map { graph[$0] }
    return [
      sort.rawValue, change.key, graph[change.node].id, "", value(change.before),
      value(change.after),
    ] + (claim.map { tail($0, false) } ?? ["", "", "no", "", "no", ""])
  }

  private func tail(_ claim: Claim, _ isUncertain: Bool) -> [String] {
    [
      claim.validity.since?.description ?? "", claim.validity.exclusiveEnd?.description ?? "",
      isUncertain ? "yes" : "no", claim.confidence.rawValue,
      claim.dispute == nil ? "no" : "yes",
      claim.citations.map(edition.identifier).joined(separator: "; "),
    ]
  }
}
