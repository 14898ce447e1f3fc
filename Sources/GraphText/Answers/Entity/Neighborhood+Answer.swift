import GraphCore
public import GraphPaths

extension Neighborhood: Answer {
  /// `sco.neighbors/1`.
  public static var shape: AnswerShape { .neighbors }

  /// Whether nothing is near.
  public func isEmpty(in edition: Edition) -> Bool { neighbors.isEmpty }

  /// The neighbours by distance, each with the relationships that lead to it.
  public func text(in edition: Edition) -> String {
    let words = Words.of(edition.language)
    let (reach, name) = (edition.steps(hops), edition.nameInSentence(center))
    let heading =
      neighbors.isEmpty
      ? words(.nothingNear, reach, name) : words(.near, reach, name, String(neighbors.count))
    var blocks = Blocks(edition, heading: heading)
    for distance in Set(neighbors.map(\.distance)).sorted() {
      let near = neighbors.filter { $0.distance == distance }
      let lines = near.flatMap { self.lines(of: $0, edition, &blocks) }
      if !lines.isEmpty { blocks.add([edition.steps(distance).capitalizedSentence] + lines) }
    }
    if let note = incomparable(edition) { blocks.add([note]) }
    return blocks.text()
  }

  /// The neighbours with the claims that lead to them.
  public func json(in edition: Edition) -> JSONValue {
    let claims = neighbors.flatMap(\.edges).map(edition.graph.claim(of:))
    return .object(
      edition.head(of: .neighbors) + [
        .init("center", edition.json(node: center)),
        .init("hops", .integer(hops)),
        .init("neighbors", .array(neighbors.map { json($0, edition) })),
        .init("incomparable", .array(incomparable.map { .text(edition.graph.textID(of: $0)) })),
        .init("references", edition.json(references: claims)),
      ])
  }

  /// One row a relationship that leads to a neighbour.
  public func table(in edition: Edition) -> TextTable {
    let rows = neighbors.flatMap { near in
      near.edges.map { edge -> [String] in
        let claim = edition.graph.claim(of: edge)
        return [
          String(near.distance), edition.graph[near.node].id,
          edition.graph.kind(of: near.node)?.name ?? "", edition.name(of: near.node),
          edition.graph[edition.graph[edge].otherEnd(than: near.node)].id,
          edition.graph.kind(of: edge).name, edition.label(of: edge),
          claim.validity.since?.description ?? "",
          claim.validity.exclusiveEnd?.description ?? "",
          claim.citations.map(edition.identifier).joined(separator: "; "),
        ]
      }
    }
    return TextTable(
      [
        "distance", "id", "node_kind", "name", "from", "kind", "label", "since", "until",
        "citations",
      ], rows)
  }

  /// The warnings for days outside the data's.
  public func notes(in edition: Edition) -> [String] { edition.warnings }

  private func incomparable(_ edition: Edition) -> String? {
    atLeast.flatMap { edition.incomparable(incomparable, with: $0, at: [center], as: .notCompared) }
  }

  private func lines(
    of near: Neighbor, _ edition: Edition, _ blocks: inout Blocks
  ) -> [String] {
    let words = Words.of(edition.language)
    let kind = words.space + words.bracketed(edition.kindName(of: near.node))
    var lines = ["  " + edition.markedName(of: near.node) + kind]
    for edge in near.edges {
      let claim = edition.graph.claim(of: edge)
      let nearer = edition.graph[edge].otherEnd(than: near.node)
      let sentence = edition.sentence(of: edge, from: nearer).capitalizedSentence
      lines.append("    " + blocks.cited(sentence, claim.citations))
    }
    return lines
  }

  private func json(_ near: Neighbor, _ edition: Edition) -> JSONValue {
    guard case .object(let members) = edition.json(node: near.node) else { return .null }
    let edges = near.edges.map { edge in
      let from = edition.graph[edge].otherEnd(than: near.node)
      return edition.json(edge: edge, forward: edition.forward(edge, from: from))
    }
    return .object(
      members + [.init("distance", .integer(near.distance)), .init("edges", .array(edges))])
  }
}
