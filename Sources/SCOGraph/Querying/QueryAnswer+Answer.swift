internal import Diagnostics
internal import GraphCore
internal import GraphQuery
public import GraphText

extension QueryAnswer: Answer {
  /// `sco.query/1`.
  public static var shape: AnswerShape { .query }

  /// Whether there is no row.
  public func isEmpty(in edition: Edition) -> Bool { rows.isEmpty }

  /// A table with numbered citations, and the bibliography beneath it.
  public func text(in edition: Edition) -> String {
    var words = QueryWords(edition)
    let cells = rows.map { row in row.values.map { words.cell($0) } + provenance(row, &words) }
    let header = columns + (query.withProvenance ? ["rests on"] : [])
    let count = rows.count == 1 ? "1 row" : "\(rows.count) rows"
    let blocks = [
      "\(edition.heading) \(count).",
      CellTable(header: header, rows: cells, isNumeric: numericColumns).text,
      words.bibliography.lines.joined(separator: "\n"),
    ]
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  /// The rows for programs, each with its values by column.
  public func json(in edition: Edition) -> JSONValue {
    let writer = QueryJSON(edition)
    let claims =
      rows.flatMap(\.claims)
      + rows.flatMap { $0.values }.flatMap(\.elements).map {
        claim($0, edition.graph)
      }
    return .object(
      edition.head(of: Self.shape) + [
        .init("columns", .array(columns.map { .text($0) })),
        .init("rows", .array(rows.map(writer.row))),
        .init(
          "references", edition.json(references: Set(claims).sorted().map { edition.graph[$0] })),
        .init("complete", .flag(isComplete)),
        .init("cut", .optional(cut?.rawValue)),
        .init("incomparable", .integer(incomparableLevels)),
      ])
  }

  /// One row a row; nodes, edges and paths have their dates and documents in columns of their own.
  public func table(in edition: Edition) -> TextTable {
    let held = columns.indices.filter { index in
      query.elements[index] == .unknown && rows.contains { !$0[index].elements.isEmpty }
    }
    let columns = QueryColumns(query, holding: Set(held), edition)
    return TextTable(columns.header, rows.map { columns.fields($0.values, $0.claims) })
  }

  /// What cut the answer off, and comparisons that were left open.
  public func notes(in edition: Edition) -> [String] {
    Self.notes(in: edition, cut: cut, incomparable: incomparableLevels)
  }

  /// The notes of an answer, whether or not its rows were kept.
  static func notes(in edition: Edition, cut: QueryCut?, incomparable: Int) -> [String] {
    var notes = edition.warnings.map { "warning: \($0)" }
    if let cut { notes.append("warning: \(cut.sentence)") }
    if incomparable > 0 {
      let times = incomparable == 1 ? "1 comparison" : "\(incomparable) comparisons"
      notes.append(
        "note: \(times) of levels left open, because neither of the two is above the other.")
    }
    return notes
  }

  private func provenance(_ row: ResultRow, _ words: inout QueryWords) -> [String] {
    guard query.withProvenance else { return [] }
    return [row.claims.map { words.claim($0) }.joined(separator: "; ")]
  }

  /// The columns in which numbers stand, and nothing else but null.
  private var numericColumns: Set<Int> {
    let isNumeric = columns.indices.filter { index in
      rows.contains { $0[index].number != nil }
        && rows.allSatisfy { $0[index].number != nil || $0[index].isNull }
    }
    return Set(isNumeric)
  }
}

extension QueryCut {
  /// What was cut off and what would help.
  public var sentence: String {
    switch self {
    case .rows: "there are more rows; allow more with --max-rows."
    case .paths:
      "there are more paths than may be listed; ask for less, or allow more with --max-paths."
    case .memory: "the rest would need more memory than is allowed; ask for less, or add a LIMIT."
    case .stopped: "stopped at the limit of time; ask for less, or allow more with --timeout."
    }
  }
}

extension QueryValue {
  /// The nodes and edges in it.
  var elements: [GraphElement] {
    switch self {
    case .node(let node): [.node(node)]
    case .edge(let edge): [.edge(edge)]
    case .path(let path): path.nodes.map { .node($0) } + path.edges.map { .edge($0) }
    case .list(let list): list.flatMap(\.elements)
    case .map(let map): map.entries.flatMap(\.value.elements)
    default: []
    }
  }
}

/// The claim that an element rests on.
func claim(_ element: GraphElement, _ graph: Graph) -> ClaimID {
  switch element {
  case .node(let node): graph[node].claim
  case .edge(let edge): graph[edge].claim
  }
}
