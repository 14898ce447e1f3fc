public import GraphCore

/// The bibliography of some claims, or of the whole graph.
public struct CitationList: Sendable {
  /// The claims, or nil for all that the graph cites, levels and disputes included.
  public let claims: [ClaimID]?
  /// Citations beside those of the claims, such as those of levels.
  public let others: [Citation]

  /// Makes the bibliography of some claims or of everything.
  public init(of claims: [ClaimID]? = nil, and others: [Citation] = []) {
    (self.claims, self.others) = (claims, others)
  }

  /// Makes the bibliography of an entity: of all that is claimed about it.
  public init(about node: NodeID, in graph: Graph) {
    claims = graph.claims.enumerated().filter { $0.element.subject.concerns(node) }
      .map { ClaimID($0.offset) }
    others = []
  }
}

extension CitationList: Answer {
  /// `sco.cite/1`.
  public static var shape: AnswerShape { .cite }

  /// Whether nothing is cited.
  public func isEmpty(in edition: Edition) -> Bool { citations(edition.graph).isEmpty }

  /// A line a document and place in it, by the documents' ids.
  public func text(in edition: Edition) -> String {
    citations(edition.graph).map { edition.entry(of: $0) + "\n" }.joined()
  }

  /// The citations and the documents cited.
  public func json(in edition: Edition) -> JSONValue {
    let citations = citations(edition.graph)
    let cited = Set(citations.map(\.reference)).map { edition.graph[$0] }.sorted { $0.id < $1.id }
    return .object(
      edition.head(of: .cite) + [
        .init("citations", edition.json(citations: citations)),
        .init(
          "references",
          .object(cited.map { .init($0.id, edition.json(reference: $0)) })),
      ])
  }

  /// One row a citation.
  public func table(in edition: Edition) -> TextTable {
    TextTable(
      ["id", "locator", "entry"],
      citations(edition.graph).map {
        [edition.graph[$0.reference].id, $0.locator ?? "", edition.entry(of: $0)]
      })
  }

  /// Nothing: documents have no day.
  public func notes(in edition: Edition) -> [String] { [] }

  /// The citations, each once: by the id of the document, then by the place in it.
  func citations(_ graph: Graph) -> [Citation] {
    let all = claims.map { $0.flatMap { graph[$0].citations } } ?? graph.allCitations
    return Set(all + others).sorted { one, other in
      (graph[one.reference].id, one.locator ?? "") < (
        graph[other.reference].id, other.locator ?? ""
      )
    }
  }
}

extension Graph {
  /// What claims, levels, covers and disputes cite.
  fileprivate var allCitations: [Citation] {
    claims.flatMap(\.citations) + levels.levels.flatMap(\.citations)
      + levels.covers.flatMap(\.citations) + disputes.flatMap(\.citations)
  }
}
