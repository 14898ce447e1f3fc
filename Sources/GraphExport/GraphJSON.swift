import GraphCore
import GraphText
import GraphViews

/// A graph, or the part of it that a picture shows, as a JSON document.
struct GraphJSON {
  private let graph: Graph
  private let edition: Edition
  private let diagram: Diagram?
  private let nodes: [NodeID]
  private let edges: [EdgeID]

  /// All of a graph.
  init(graph: Graph, language: Language) {
    self.graph = graph
    edition = Edition(of: graph, in: language)
    diagram = nil
    (nodes, edges) = (graph.nodeIDs, graph.edgeIDs)
  }

  /// What a picture shows.
  init(diagram: Diagram) {
    self.diagram = diagram
    graph = diagram.graph
    let day = CalendarDate(diagram.frame.last)
    edition = Edition(
      of: graph, at: AskedTime(asOf: day, knowledge: graph.knowledge), in: diagram.language)
    (nodes, edges) = (diagram.shownNodes, diagram.shownEdges)
  }

  /// The document.
  func document() -> JSONValue {
    let used = nodes.flatMap { claims(of: $0) } + edges.map { graph.claim(of: $0) }
    let levels = graph.levels
    let disputes = disputes(of: used)
    let sides = disputes.flatMap { graph.sides(of: $0) }.map { graph[$0] }
    let besides =
      levels.levels.flatMap(\.citations) + levels.covers.flatMap(\.citations)
      + disputes.flatMap { graph[$0].citations }
    let cited = (used + sides).flatMap(\.citations) + besides
    return .object([
      .init("schema", "sco.graph/1"),
      .init("dataset", .text(graph.header.name)),
      .init("version", .text(graph.header.version)),
      .init("asOf", .text((diagram?.frame.last ?? graph.knowledge).description)),
      .init("view", diagram.map(view) ?? .null),
      .init("nodes", .array(nodes.map(node))),
      .init("edges", .array(edges.map(edge))),
      .init("levels", .array(levels.levels.map(level))),
      .init("covers", .array(levels.covers.map(cover))),
      .init("disputes", .array(disputes.map(dispute))),
      .init("references", edition.json(referencesOf: cited)),
    ])
  }

  private func view(_ diagram: Diagram) -> JSONValue {
    [
      "id": .text(diagram.id), "title": .text(diagram.title), "dek": .text(diagram.dek),
      "language": .text(diagram.language.rawValue), "theme": .text(diagram.theme.name),
      "notes": .array(diagram.notes.map { .text($0) }),
      "groups": .array(
        diagram.groups.map { group in
          let members = diagram.nodes.filter { $0.group == group.id }.map { JSONValue.text($0.id) }
          return ["id": .text(group.id), "title": .text(group.title), "members": .array(members)]
        }),
      "legend": .array(diagram.legend.entries.map { .text($0.text) }),
      "around": around,
      "shown": .integer(diagram.shownCount), "total": .integer(diagram.totalCount),
      "alternativeText": .text(diagram.alternativeText), "caption": .text(diagram.caption),
    ]
  }

  /// The entity whose surroundings are shown, how many steps, and the kinds that were followed.
  private var around: JSONValue {
    guard let around = diagram?.surroundings else { return .null }
    return [
      "entity": .text(graph[around.center].id), "hops": .integer(around.hops),
      "via": .array(around.kinds.map { .text(graph.schema[$0].name) }),
    ]
  }

  // MARK: Records

  private func node(_ id: NodeID) -> JSONValue {
    let (node, claim) = (graph[id], graph.claim(of: id))
    let properties = node.properties.map { property(graph[$0]) }
    return [
      "id": .text(node.id),
      "kinds": .array(node.kinds.kinds.map { .text(graph.schema[$0].name) }),
      "name": .text(node.names.text(in: edition.language)),
      "names": .object(
        node.names.languages.map { .init($0.rawValue, .optional(node.names[$0])) }),
      "unofficial": .array(node.unofficial.map { .text($0.rawValue) }),
      "short": .optional(node.short),
      "aliases": .array(node.aliases.map { .text($0) }),
      "since": .optional(claim.validity.since?.description),
      "until": .optional(claim.validity.exclusiveEnd?.description),
      "confidence": .text(claim.confidence.rawValue),
      "note": .optional(claim.note),
      "properties": .array(properties),
      "citations": edition.json(citations: claim.citations),
      "location": .optional(claim.location?.description),
    ]
  }

  private func property(_ claim: Claim) -> JSONValue {
    .object(
      claim.properties.flatMap { property in
        [
          JSONValue.Member("key", .text(property.key)),
          .init("value", edition.json(property.value)),
        ]
      } + [
        .init("since", .optional(claim.validity.since?.description)),
        .init("until", .optional(claim.validity.exclusiveEnd?.description)),
        .init("confirmed", .optional(claim.confirmed?.description)),
        .init("confidence", .text(claim.confidence.rawValue)),
        .init("preferred", .flag(claim.isPreferred)),
        .init("dispute", .optional(claim.dispute.map { graph[$0].id })),
        .init("note", .optional(claim.note)),
        .init("citations", edition.json(citations: claim.citations)),
      ])
  }

  private func edge(_ id: EdgeID) -> JSONValue {
    let isDirected = graph.kind(of: id).isDirected
    guard case .object(let members) = edition.json(edge: id, forward: isDirected ? true : nil)
    else { return .null }
    let claim = graph.claim(of: id)
    return .object(
      members + [
        .init("confirmed", .optional(claim.confirmed?.description)),
        .init("dispute", .optional(claim.dispute.map { graph[$0].id })),
        .init("note", .optional(claim.note)),
        .init("location", .optional(claim.location?.description)),
      ])
  }

  private func level(_ level: Level) -> JSONValue {
    [
      "id": .text(level.id), "family": .text(level.family), "rank": .integer(level.rank),
      "name": edition.json(.localized(level.name)), "definition": .optional(level.definition),
      "citations": edition.json(citations: level.citations),
    ]
  }

  private func cover(_ cover: LevelCover) -> JSONValue {
    [
      "above": .text(graph.levels[cover.above].id), "below": .text(graph.levels[cover.below].id),
      "evidence": .optional(cover.evidence),
      "citations": edition.json(citations: cover.citations),
    ]
  }

  private func dispute(_ id: DisputeID) -> JSONValue {
    let dispute = graph[id]
    let others = graph.sides(of: id).map { graph[$0] }.filter { !$0.isPreferred }
    return [
      "id": .text(dispute.id), "topic": .text(dispute.topic),
      "assessment": .text(dispute.assessment),
      "notPreferred": .array(others.map(side)),
      "citations": edition.json(citations: dispute.citations),
    ]
  }

  /// A claim that answers and drawings do not use.
  private func side(_ claim: Claim) -> JSONValue {
    [
      "sentence": .text(edition.sentence(of: claim)),
      "since": .optional(claim.validity.since?.description),
      "until": .optional(claim.validity.exclusiveEnd?.description),
      "properties": .array(
        claim.properties.map { ["key": .text($0.key), "value": edition.json($0.value)] }),
      "confidence": .text(claim.confidence.rawValue),
      "citations": edition.json(citations: claim.citations),
    ]
  }

  private func claims(of node: NodeID) -> [Claim] {
    [graph.claim(of: node)] + graph[node].properties.map { graph[$0] }
  }

  private func disputes(of claims: [Claim]) -> [DisputeID] {
    diagram == nil
      ? graph.disputes.indices.map { DisputeID($0) }
      : Set(claims.compactMap(\.dispute)).sorted()
  }
}
