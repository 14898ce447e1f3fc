import GraphCore
import GraphPaths

/// A card in the shape `sco.show/1`.
struct EntityCardJSON {
  private let card: EntityCard
  private let edition: Edition

  init(_ card: EntityCard, _ edition: Edition) {
    (self.card, self.edition) = (card, edition)
  }

  var value: JSONValue {
    .object(
      edition.head(of: .show) + [
        .init("entity", entity),
        .init("properties", .array(properties.map { json(graph[$0.claim], $0.time) })),
        .init("relationships", .array(relationships.map(json))),
        .init("disputes", .array(card.disputes(in: graph).map(json))),
        .init("references", edition.json(references: claims)),
        .init("leftOut", .integer(card.leftOut(in: edition))),
      ])
  }

  private var graph: Graph { edition.graph }
  private var properties: [(claim: ClaimID, time: EntityCard.ClaimTime)] {
    card.properties(in: edition)
  }
  private var relationships: [EntityCard.CardEdge] { card.relationships(in: edition) }

  private var claims: [Claim] {
    let sides = card.disputes(in: graph).flatMap(graph.sides).map { graph[$0] }
    return [graph.claim(of: card.node)] + properties.map { graph[$0.claim] }
      + relationships.map { graph.claim(of: $0.edge) } + sides
  }

  private var entity: JSONValue {
    let (node, claim) = (graph[card.node], graph.claim(of: card.node))
    return [
      "id": .text(node.id),
      "kinds": .array(node.kinds.kinds.map { .text(graph.schema[$0].name) }),
      "names": edition.json(node.names),
      "unofficial": .array(node.unofficial.map { .text($0.rawValue) }),
      "short": .optional(node.short),
      "aliases": .array(node.aliases.map { .text($0) }),
      "presence": .text(presence),
      "certainty": .text(graph.certainty(of: card.node, in: edition.frame).rawValue),
      "since": edition.date(claim.validity.since),
      "until": edition.date(claim.validity.exclusiveEnd),
      "confidence": .text(claim.confidence.rawValue),
      "note": .optional(claim.note),
      "citations": edition.json(citations: claim.citations),
    ]
  }

  private var presence: String {
    switch graph.presence(of: card.node, in: edition.frame) {
    case .present: "present"
    case .proposed: "proposed"
    case .absent: "absent"
    }
  }

  private func json(_ claim: Claim, _ time: EntityCard.ClaimTime) -> JSONValue {
    [
      "key": .text(claim.properties.first?.key ?? ""),
      "value": claim.properties.first.map { edition.json($0.value) } ?? .null,
      "time": .text(time.rawValue),
      "since": edition.date(claim.validity.since),
      "until": edition.date(claim.validity.exclusiveEnd),
      "confidence": .text(claim.confidence.rawValue),
      "disputed": .flag(claim.dispute != nil),
      "note": .optional(claim.note),
      "citations": edition.json(citations: claim.citations),
    ]
  }

  private func json(_ relationship: EntityCard.CardEdge) -> JSONValue {
    let isDirected = graph.kind(of: relationship.edge).isDirected
    let forward = isDirected ? graph[relationship.edge].source == card.node : nil
    let edge = edition.json(edge: relationship.edge, forward: forward)
    guard case .object(let members) = edge else { return edge }
    return .object(
      members + [
        .init("family", .text(graph.kind(of: relationship.edge).family.rawValue)),
        .init("time", .text(relationship.time.rawValue)),
        .init("other", edition.json(node: relationship.other)),
      ])
  }

  private func json(_ id: DisputeID) -> JSONValue {
    let dispute = graph[id]
    return [
      "id": .text(dispute.id),
      "topic": .text(dispute.topic),
      "assessment": .text(dispute.assessment),
      "sides": .array(
        graph.sides(of: id).map { side in
          [
            "sentence": .text(edition.sentence(of: graph[side])),
            "preferred": .flag(graph[side].isPreferred),
            "citations": edition.json(citations: graph[side].citations),
          ]
        }),
    ]
  }
}
