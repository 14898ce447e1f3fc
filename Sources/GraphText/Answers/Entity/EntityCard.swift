public import GraphCore
import GraphPaths

/// What is known of one entity: names, stage, properties, relationships by family, disputes.
public struct EntityCard: Sendable {
  /// The entity.
  public let node: NodeID
  /// Whether relationships to things that are only proposed are told.
  public let includesProposed: Bool

  /// Makes the card of an entity.
  public init(of node: NodeID, includesProposed: Bool = false) {
    (self.node, self.includesProposed) = (node, includesProposed)
  }
}

extension EntityCard: Answer {
  /// `sco.show/1`.
  public static var shape: AnswerShape { .show }

  /// Never: there is the entity.
  public func isEmpty(in edition: Edition) -> Bool { false }

  /// The card, with dates and numbered citations; the bibliography beneath.
  public func text(in edition: Edition) -> String { EntityCardText(self, edition).text }

  /// The claims about the entity and the references cited.
  public func json(in edition: Edition) -> JSONValue { EntityCardJSON(self, edition).value }

  /// One row a relationship.
  public func table(in edition: Edition) -> TextTable {
    let rows = relationships(in: edition).map { relationship -> [String] in
      let (graph, edge) = (edition.graph, relationship.edge)
      let (claim, other) = (graph.claim(of: edge), graph[relationship.other])
      return [
        graph.kind(of: edge).family.rawValue, graph.kind(of: edge).name, edition.label(of: edge),
        other.id, edition.name(of: relationship.other), relationship.time.rawValue,
        claim.validity.since?.description ?? "", claim.validity.exclusiveEnd?.description ?? "",
        claim.confidence.rawValue, graph.certainty(of: edge, in: edition.frame).rawValue,
        claim.dispute == nil ? "no" : "yes",
        claim.citations.map(edition.identifier).joined(separator: "; "),
      ]
    }
    return TextTable(
      [
        "family", "kind", "label", "other", "name", "time", "since", "until", "confidence",
        "certainty", "disputed", "citations",
      ], rows)
  }

  /// The warnings for days outside the data's.
  public func notes(in edition: Edition) -> [String] { edition.warnings }
}
