import GraphCore
public import GraphPaths

/// The entities that a selection finds, or only their number.
public struct EntityList: Sendable {
  /// The selection.
  public let selection: EntitySelection
  /// Whether only their number is told.
  public let countsOnly: Bool

  /// Makes a list.
  public init(_ selection: EntitySelection, countsOnly: Bool = false) {
    (self.selection, self.countsOnly) = (selection, countsOnly)
  }
}

extension EntityList: Answer {
  /// `sco.list/1`.
  public static var shape: AnswerShape { .list }

  /// Whether nothing was found; a count of 0 is something.
  public func isEmpty(in edition: Edition) -> Bool { !countsOnly && counted(edition).isEmpty }

  /// The names with dates and citations, or the number alone.
  public func text(in edition: Edition) -> String {
    let words = Words.of(edition.language)
    let (counted, possible) = (counted(edition), possible(edition))
    guard !countsOnly else { return number(edition) + "\n" }
    let number = number(edition) + (breakdown(counted, edition) ?? "")
    var blocks = Blocks(edition, heading: words(.count, kindName(edition), number))
    let contributed = contributed(edition.graph)
    blocks.add(counted.map { line($0, contributed, edition, &blocks) })
    let lines = possible.map { line($0, contributed, edition, &blocks) }
    if !lines.isEmpty { blocks.add([words(.possiblyAlready).capitalizedSentence] + lines) }
    if let note = incomparable(edition) { blocks.add([note]) }
    return blocks.text()
  }

  /// The entities with the claims for which they were found.
  public func json(in edition: Edition) -> JSONValue {
    let (counted, possible) = (counted(edition), possible(edition))
    let edges = (counted + possible).flatMap(\.edges)
    return .object(
      edition.head(of: .list) + [
        .init("count", .integer(counted.count)),
        .init("uncertain", .integer(uncertain(edition))),
        .init("entities", .array(countsOnly ? [] : (counted + possible).map { json($0, edition) })),
        .init("labels", json(labels: counted, edition)),
        .init(
          "incomparable",
          .array(
            selection.incomparable(in: edition.graph).map {
              .text(edition.graph.textID(of: $0))
            })),
        .init(
          "references",
          edition.json(references: countsOnly ? [] : edges.map(edition.graph.claim(of:)))),
      ])
  }

  /// One row an entity, and one for each relationship for which it was found.
  public func table(in edition: Edition) -> TextTable {
    guard !countsOnly else {
      let row = [String(counted(edition).count), String(uncertain(edition))]
      return TextTable(["count", "uncertain"], [row])
    }
    let rows = (counted(edition) + possible(edition)).flatMap { found in
      let edges: [EdgeID?] = found.edges.isEmpty ? [nil] : edition.sorted(found.edges)
      return edges.map { edge -> [String] in
        let validity = edge.map { edition.graph.claim(of: $0).validity }
        return [
          edition.graph[found.node].id, edition.graph.kind(of: found.node)?.name ?? "",
          edition.name(of: found.node), edge.map(edition.label) ?? "",
          edge.map { edition.graph[edition.graph[$0].otherEnd(than: found.node)].id } ?? "",
          validity?.since?.description ?? "", validity?.exclusiveEnd?.description ?? "",
          found.certainty.rawValue,
        ]
      }
    }
    return TextTable(["id", "kind", "name", "label", "with", "since", "until", "certainty"], rows)
  }

  /// The warnings for days outside the data's; for a number alone, what was counted in it.
  public func notes(in edition: Edition) -> [String] {
    guard countsOnly, let breakdown = breakdown(counted(edition), edition) else {
      return edition.warnings
    }
    return edition.warnings + [Words.of(edition.language).stopped(number(edition) + breakdown)]
  }

  private func counted(_ edition: Edition) -> [SelectedEntity] {
    selection.members(of: edition.graph).filter { $0.certainty != .possiblyAlready }
  }

  private func possible(_ edition: Edition) -> [SelectedEntity] {
    selection.members(of: edition.graph).filter { $0.certainty == .possiblyAlready }
  }

  private func uncertain(_ edition: Edition) -> Int {
    selection.members(of: edition.graph).filter { $0.certainty != .certain }.count
  }

  /// `6`, or `6, 1 uncertain`.
  private func number(_ edition: Edition) -> String {
    let words = Words.of(edition.language)
    let uncertain = uncertain(edition)
    let tail = uncertain == 0 ? "" : words.comma + words(.uncertain, String(uncertain))
    return String(counted(edition).count) + tail
  }

  private func kindName(_ edition: Edition) -> String {
    let kind = selection.kind.map { edition.graph.schema[$0].plural }
    let name = kind ?? LocalizedText("entities", zh: "实体", ru: "объекты")
    return name.text(in: edition.language).capitalizedSentence
  }

  private func line(
    _ found: SelectedEntity, _ contributed: [NodeID: [Claim]]?, _ edition: Edition,
    _ blocks: inout Blocks
  ) -> String {
    let name = "  " + edition.markedName(of: found.node)
    if let contributed {
      let lines = (contributed[found.node] ?? []).map { claim in
        let own = claim.citations.filter { $0.reference == selection.reference }
        return "    " + blocks.cited(edition.sentence(of: claim).capitalizedSentence, own)
      }
      return ([name] + lines).joined(separator: "\n")
    }
    guard !found.edges.isEmpty else {
      let claim = edition.graph.claim(of: found.node)
      guard found.certainty != .certain || claim.validity.last != nil else { return name }
      return edition.joined([name, blocks.cited(edition.details(of: claim), claim.citations)])
    }
    var dates: [String] = []
    for edge in edition.sorted(found.edges) {
      let claim = edition.graph.claim(of: edge)
      let told = edition.joined([
        label(of: edge, at: found.node, edition), edition.details(of: claim),
      ])
      dates.append(blocks.cited(told, claim.citations))
    }
    return name + Words.of(edition.language).colon + dates.joined(separator: "; ")
  }

  /// What the reference that is asked for says, by entity: of a relationship, where it begins.
  private func contributed(_ graph: Graph) -> [NodeID: [Claim]]? {
    guard let reference = selection.reference else { return nil }
    return Dictionary(
      grouping: graph.claims.filter { $0.cites(reference) }, by: \.subject.beginning)
  }

  private func json(_ found: SelectedEntity, _ edition: Edition) -> JSONValue {
    guard case .object(let members) = edition.json(node: found.node) else { return .null }
    let edges = edition.sorted(found.edges).map { edge in
      edition.json(edge: edge, forward: edition.forward(edge, from: found.node))
    }
    return .object(
      members + [
        .init("certainty", .text(found.certainty.rawValue)),
        .init("labels", .array(edition.labels(of: found).map { .text($0) })),
        .init("edges", .array(edges)),
      ])
  }
}

extension Claim.Subject {
  /// The thing that it is about; of a relationship, the one where it begins.
  fileprivate var beginning: NodeID {
    switch self {
    case .node(let node), .property(of: let node), .edge(_, from: let node, to: _): node
    }
  }
}

extension Edition {
  /// Whether a directed edge leaves a node; nil for an undirected one.
  func forward(_ edge: EdgeID, from node: NodeID) -> Bool? {
    graph.kind(of: edge).isDirected ? graph[edge].source == node : nil
  }
}
