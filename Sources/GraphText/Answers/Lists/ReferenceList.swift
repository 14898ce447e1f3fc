public import GraphCore

/// Documents that claims rest on.
public struct ReferenceList: Sendable {
  /// The documents, or nil for all.
  public let references: [ReferenceID]?

  /// Makes a list of some documents or of all.
  public init(_ references: [ReferenceID]? = nil) { self.references = references }
}

extension ReferenceList: Answer {
  /// `sco.references/1`.
  public static var shape: AnswerShape { .references }

  /// Whether there is none.
  public func isEmpty(in edition: Edition) -> Bool { listed(edition).isEmpty }

  /// The documents by id, with the number of claims that cite each.
  public func text(in edition: Edition) -> String {
    let counts = counts(edition.graph)
    let lines = listed(edition).map { id -> String in
      let entry = edition.entry(of: Citation(id))
      return "\(edition.graph[id].id)  (\(edition.graph[id].kind), \(counts[id] ?? 0))\n  \(entry)"
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The documents by id.
  public func json(in edition: Edition) -> JSONValue {
    let counts = counts(edition.graph)
    return .object(
      edition.head(of: .references) + [
        .init(
          "references",
          .object(
            listed(edition).map { id in
              let reference = edition.graph[id]
              guard case .object(let members) = edition.json(reference: reference) else {
                return .init(reference.id, .null)
              }
              let claims = JSONValue.Member("claims", .integer(counts[id] ?? 0))
              return .init(reference.id, .object(members + [claims]))
            }))
      ])
  }

  /// One row a document.
  public func table(in edition: Edition) -> TextTable {
    let counts = counts(edition.graph)
    let rows = listed(edition).map { id -> [String] in
      let reference = edition.graph[id]
      return [
        reference.id, reference.title, reference.author ?? "", reference.publisher ?? "",
        reference.date?.description ?? "", reference.url ?? "", reference.document ?? "",
        reference.language ?? "", reference.kind, String(counts[id] ?? 0),
      ]
    }
    return TextTable(
      [
        "id", "title", "author", "publisher", "date", "url", "document", "language", "kind",
        "claims",
      ], rows)
  }

  /// Nothing: documents have no day.
  public func notes(in edition: Edition) -> [String] { [] }

  private func listed(_ edition: Edition) -> [ReferenceID] {
    let all = edition.graph.references.indices.map { ReferenceID($0) }
    return (references ?? all).sorted { edition.graph[$0].id < edition.graph[$1].id }
  }

  private func counts(_ graph: Graph) -> [ReferenceID: Int] {
    graph.claims.reduce(into: [:]) { counts, claim in
      for reference in Set(claim.citations.map(\.reference)) { counts[reference, default: 0] += 1 }
    }
  }
}
