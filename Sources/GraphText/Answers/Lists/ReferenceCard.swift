public import GraphCore

/// All that rests on one document, and what falls with it.
public struct ReferenceCard: Sendable {
  /// The document.
  public let reference: ReferenceID

  /// Makes the card of a document.
  public init(of reference: ReferenceID) { self.reference = reference }
}

extension ReferenceCard {
  /// A level, a cover or a dispute that cites the document.
  struct Other {
    let kind: String
    let id: String
    let falls: Bool
  }

  /// The claims that cite it, in the order in which they were written.
  func claims(_ graph: Graph) -> [Int] {
    graph.claims.indices.filter { graph.claims[$0].cites(reference) }
  }

  /// Whether a claim cites nothing else.
  func falls(_ citations: [Citation]) -> Bool {
    citations.allSatisfy { $0.reference == reference }
  }

  /// The other records that cite it.
  func others(_ graph: Graph) -> [Other] {
    let levels = graph.levels.levels.map { ("level", $0.id, $0.citations) }
    let covers = graph.levels.covers.map { cover in
      (
        "cover", "\(graph.levels[cover.above].id) > \(graph.levels[cover.below].id)",
        cover.citations
      )
    }
    let disputes = graph.disputes.map { ("dispute", $0.id, $0.citations) }
    return (levels + covers + disputes).filter { $0.2.contains { $0.reference == reference } }
      .map { Other(kind: $0.0, id: $0.1, falls: falls($0.2)) }
  }
}

extension Claim {
  /// Whether a document is among its citations.
  func cites(_ reference: ReferenceID) -> Bool {
    citations.contains { $0.reference == reference }
  }
}

extension ReferenceCard: Answer {
  /// `sco.reference/1`.
  public static var shape: AnswerShape { .reference }

  /// Never: there is the document.
  public func isEmpty(in edition: Edition) -> Bool { false }

  /// The document, the claims that fall with it, and those that other documents hold up.
  public func text(in edition: Edition) -> String {
    let graph = edition.graph
    let claims = claims(graph)
    let falling = claims.filter { falls(graph.claims[$0].citations) }
    let held = claims.filter { !falls(graph.claims[$0].citations) }
    var blocks = [[edition.entry(of: Citation(reference)), "  \(summary(claims, falling))"]]
    if !falling.isEmpty {
      blocks.append(
        ["If it is withdrawn, these fall; nothing else is cited for them:"]
          + falling.flatMap { lines($0, edition) })
    }
    if !held.isEmpty {
      blocks.append(
        ["These are cited to other documents, too:"] + held.flatMap { lines($0, edition) })
    }
    let others = others(graph)
    if !others.isEmpty {
      blocks.append(
        ["It is cited besides for:"]
          + others.map { "  \($0.kind) \($0.id)\($0.falls ? " (falls)" : "")" })
    }
    return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  /// The claims with their addresses.
  public func json(in edition: Edition) -> JSONValue {
    let graph = edition.graph
    let addresses = ClaimAddresses(graph)
    let claims = claims(graph)
    return .object(
      edition.head(of: .reference) + [
        .init("reference", .text(graph[reference].id)),
        .init("document", edition.json(reference: graph[reference])),
        .init("claims", .array(claims.map { json($0, addresses, edition) })),
        .init("others", .array(others(graph).map(json))),
        .init("falling", .integer(claims.count { falls(graph.claims[$0].citations) })),
      ])
  }

  /// One row a claim.
  public func table(in edition: Edition) -> TextTable {
    let graph = edition.graph
    let addresses = ClaimAddresses(graph)
    let rows = claims(graph).map { number -> [String] in
      let claim = graph.claims[number]
      return [
        addresses.address(of: number), edition.sentence(of: claim),
        locators(claim).joined(
          separator: "; "), claim.confidence.rawValue, falls(claim.citations) ? "yes" : "no",
        besides(claim, graph).joined(separator: "; "), claim.location?.description ?? "",
      ]
    }
    return TextTable(
      ["id", "sentence", "locators", "confidence", "falls", "cited_besides", "location"], rows)
  }

  /// Nothing: documents have no day.
  public func notes(in edition: Edition) -> [String] { [] }

  private func summary(_ claims: [Int], _ falling: [Int]) -> String {
    let noun = claims.count == 1 ? "claim rests" : "claims rest"
    return "\(claims.count) \(noun) on it, \(falling.count) on it alone."
  }

  private func lines(_ number: Int, _ edition: Edition) -> [String] {
    let claim = edition.graph.claims[number]
    let places = locators(claim)
    let tail = places.isEmpty ? "" : " [\(places.joined(separator: "; ").oneLine)]"
    return ["  " + edition.sentence(of: claim).capitalizedSentence + tail]
  }

  private func locators(_ claim: Claim) -> [String] {
    claim.citations.filter { $0.reference == reference }.compactMap(\.locator)
  }

  private func besides(_ claim: Claim, _ graph: Graph) -> [String] {
    Set(claim.citations.map(\.reference)).subtracting([reference]).map { graph[$0].id }.sorted()
  }

  private func json(_ number: Int, _ addresses: ClaimAddresses, _ edition: Edition) -> JSONValue {
    let claim = edition.graph.claims[number]
    return [
      "id": .text(addresses.address(of: number)),
      "sentence": .text(edition.sentence(of: claim)),
      "locators": .array(locators(claim).map { .text($0) }),
      "confidence": .text(claim.confidence.rawValue),
      "preferred": .flag(claim.isPreferred),
      "falls": .flag(falls(claim.citations)),
      "citedBesides": .array(besides(claim, edition.graph).map { .text($0) }),
      "location": .optional(claim.location?.description),
    ]
  }

  private func json(_ other: Other) -> JSONValue {
    ["kind": .text(other.kind), "id": .text(other.id), "falls": .flag(other.falls)]
  }
}
