public import GraphCore
public import GraphData
public import GraphText

/// A data set in numbers: claims by confidence and by kind, documents, disputes.
public struct DataSummary: Sendable {
  /// The graph.
  public let graph: Graph
  /// What became of the statements of the texts that were read whole.
  public let coverage: [CoverageRow]

  /// Counts a graph's claims.
  public init(of graph: Graph, coverage: [CoverageRow] = []) {
    (self.graph, self.coverage) = (graph, coverage)
  }

  /// The number of claims.
  public var claims: Int { graph.claims.count }

  /// The number of claims that cite a document.
  public var cited: Int { graph.claims.count { !$0.citations.isEmpty } }

  /// The number of claims of each confidence.
  public func count(_ confidence: Confidence) -> Int {
    graph.claims.count { $0.confidence == confidence }
  }

  /// The summary in words and columns.
  public var text: String {
    let header = graph.header
    var lines = [
      "\(header.title), version \(header.version), known up to \(graph.knowledge)", "",
      row("claims", claims),
    ]
    lines += Confidence.allCases.map { row("  \($0.rawValue)", count($0), of: claims) }
    lines.append(row("  cited", cited, of: claims))
    lines += ["", row("entities", graph.nodes.count)] + entities.map { row("  \($0.0)", $0.1) }
    lines += ["", row("properties", properties)]
    lines += ["", row("relationships", relationships.map(\.1).reduce(0, +))]
    lines += relationships.map { row("  \($0.0)", $0.1) }
    lines +=
      ["", row("references", graph.references.count)] + references.map { row("  \($0.0)", $0.1) }
    lines += [
      "", row("levels", graph.levels.levels.count), row("disputes", graph.disputes.count),
    ]
    if !coverage.isEmpty {
      lines += [
        "", row("statements of texts", coverage.count),
        row("  claims rest on them", covered, of: coverage.count),
        row("  no claim, for a reason", coverage.count - covered, of: coverage.count),
      ]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The summary for programs.
  public var json: JSONValue {
    [
      "dataset": .text(graph.header.name),
      "version": .text(graph.header.version),
      "knowledge": .text(graph.knowledge.description),
      "claims": .integer(claims),
      "cited": .integer(cited),
      "confidence": counts(Confidence.allCases.map { ($0.rawValue, count($0)) }),
      "entities": counts(entities),
      "properties": .integer(properties),
      "relationships": counts(relationships),
      "references": counts(references),
      "levels": .integer(graph.levels.levels.count),
      "disputes": .integer(graph.disputes.count),
      "covered": .integer(covered),
      "uncovered": .integer(coverage.count - covered),
    ]
  }

  private var covered: Int { coverage.count { $0.reason == nil } }

  private var entities: [(String, Int)] {
    graph.schema.entityKinds.indices.compactMap { index in
      let count = graph.nodes(of: EntityKindID(index)).count
      return count == 0 ? nil : (graph.schema.entityKinds[index].name, count)
    }
  }

  private var properties: Int {
    graph.claims.count { if case .property = $0.subject { true } else { false } }
  }

  private var relationships: [(String, Int)] {
    var counts = [Int](repeating: 0, count: graph.schema.relationshipKinds.count)
    for claim in graph.claims {
      if case .edge(let kind, _, _) = claim.subject { counts[kind.index] += 1 }
    }
    return zip(graph.schema.relationshipKinds.map(\.slug), counts).filter { $0.1 > 0 }
  }

  private var references: [(String, Int)] {
    let kinds = Dictionary(grouping: graph.references, by: \.kind)
    return kinds.keys.sorted().map { ($0, kinds[$0]?.count ?? 0) }
  }

  private func counts(_ counts: [(String, Int)]) -> JSONValue {
    .object(counts.map { .init($0, .integer($1)) })
  }

  /// A name and a number in columns; with a total, its share in tenths of a percent.
  private func row(_ name: String, _ count: Int, of total: Int? = nil) -> String {
    let gap = String(repeating: " ", count: max(1, 32 - name.count - "\(count)".count))
    guard let total, total > 0 else { return name + gap + "\(count)" }
    let tenths = (count * 1_000 + total / 2) / total
    let share = "\(tenths / 10).\(tenths % 10) %"
    return name + gap + "\(count)" + String(repeating: " ", count: 10 - share.count) + share
  }
}
