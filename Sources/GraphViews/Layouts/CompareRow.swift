import GraphCore
import GraphText

/// A row of a comparison: a thing that came or went, a relationship with those that gave way to
/// it, or a stage or value of a thing with the one before it.
enum CompareRow {
  case thing(NodeID)
  case tie(Comparison.Line)
  case value(GraphChanges.ValueChange)

  /// The earlier day or the later one.
  enum Side: CaseIterable { case before, after }

  /// Whether it is about one thing, and not about what ties two.
  var isOfThing: Bool { if case .tie = self { false } else { true } }

  /// Whether something stood in its place on the earlier day.
  var hasFormer: Bool {
    switch self {
    case .thing: false
    case .tie(let line): !line.formers.isEmpty
    case .value: true
    }
  }

  /// What it is about.
  func nodes(in graph: Graph) -> [NodeID] {
    switch self {
    case .thing(let node): [node]
    case .tie(let line): [graph[line.edge].source, graph[line.edge].target]
    case .value(let change): [change.node]
    }
  }

  /// The claims that it shows, the earlier ones first.
  func claims(in graph: Graph) -> [ClaimID] {
    switch self {
    case .thing(let node): [graph[node].claim]
    case .tie(let line): line.edges.map { graph[$0].claim }
    case .value(let change): [change.before, change.after].compactMap { $0 }
    }
  }
}

extension Scene {
  /// The rows of a sort of change: things, then relationships by family and kind, then values; each
  /// in the alphabetical order of the names that are printed.
  func rows(_ sort: ChangeSort, of comparison: Comparison) -> [CompareRow] {
    let ties = comparison.lines(sort, in: graph)
    let kinds = ties.map { graph[$0.edge].kind }.uniqued()
    let byKind = kinds.map { kind in
      ties.filter { graph[$0.edge].kind == kind }.map { CompareRow.tie($0) }
    }
    let things = comparison.nodes(sort, in: graph).map { CompareRow.thing($0) }
    let values = comparison.values(sort, in: graph).map { CompareRow.value($0) }
    return ([things] + byKind + [values]).flatMap { alphabetical($0, about: comparison.about) }
  }

  private func alphabetical(_ rows: [CompareRow], about: NodeID?) -> [CompareRow] {
    let keys = rows.map { NameOrder.key(name(of: $0, about: about)) }
    return rows.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.map { rows[$0] }
  }

  /// The ends of a relationship, without the one that all is about; or the thing that changed, with
  /// what of it unless that is its stage.
  func name(of row: CompareRow, about: NodeID?) -> String {
    if case .value(let change) = row, let property = property(of: row) {
      return shortName(of: change.node) + colon + property
    }
    return row.nodes(in: graph).filter { $0 != about || row.isOfThing }
      .map { shortName(of: $0) }.joined(separator: " – ")
  }

  /// What an id of a row's parts ends with.
  func id(of row: CompareRow) -> String {
    switch row {
    case .thing(let node): graph[node].id
    case .tie(let line): edgeID(line.edge)
    case .value(let change): "\(graph[change.node].id)--\(change.key)"
    }
  }

  /// The day on which it changed, in words; nil for what did not, and where it is not known.
  func date(of row: CompareRow, _ sort: ChangeSort) -> String? {
    guard sort != .unchanged else { return nil }
    let date: CalendarDate? =
      switch row {
      case .thing(let node):
        sort == .vanished
          ? graph.claim(of: node).validity.end : graph.claim(of: node).validity.since
      case .tie(let line):
        sort == .ended
          ? graph.claim(of: line.edge).validity.end
          : graph.claim(of: line.edge).validity.since
      case .value(let change):
        if let after = change.after {
          graph[after].validity.since
        } else {
          change.before.flatMap { graph[$0].validity.end }
        }
      }
    return date.map { wording.date($0) }
  }

  /// The signs of the disputes that a row stands in, and the number of the footnote on it.
  func marks(of row: CompareRow) -> String {
    let claims = row.claims(in: graph)
    return disputeMarks.marks(of: claims.compactMap { graph[$0].dispute })
      + disputeMarks.note(on: claims)
  }

  /// What of a thing has another value, in words; nil where that is its stage, or no value.
  func property(of row: CompareRow) -> String? {
    guard case .value(let change) = row, change.key != graph.schema.stage?.key else { return nil }
    return property(change)?.name.text(in: language)
  }

  private func property(_ change: GraphChanges.ValueChange) -> PropertyKey? {
    graph[change.node].kinds.kinds.lazy
      .compactMap { graph.schema[$0].property(change.key) }.first
  }

  /// What a side of a row says: what relationships are called, and, where that is the same before
  /// and after, how they were worded; or the stage or value, a dash where none is known.
  func words(_ side: CompareRow.Side, of row: CompareRow, about: NodeID?) -> String {
    switch row {
    case .thing(let node):
      let kind = graph.kind(of: node)?.singular.text(in: language) ?? ""
      return kind + bracketed(idleStage(of: node) ?? "")
    case .tie(let line):
      guard side == .after else {
        return words(of: line.formers.isEmpty ? [line.edge] : line.formers, in: line)
      }
      return words(of: [line.edge], in: line) + bracketed(stages(of: row, about: about))
    case .value(let change):
      let claim = side == .before ? change.before : change.after
      let key = property(change)
      guard let value = claim.flatMap({ graph[$0][change.key] }) else { return "–" }
      return wording.words(of: value, key)
    }
  }

  /// The stages of what a row ties that are not at work; of two things with their names.
  private func stages(of row: CompareRow, about: NodeID?) -> String {
    let ends = row.nodes(in: graph).filter { $0 != about }
    let told = ends.compactMap { node in
      idleStage(of: node).map { ends.count == 1 ? $0 : shortName(of: node) + colon + $0 }
    }
    return told.joined(separator: semicolon)
  }

  private func words(of edges: [EdgeID], in line: Comparison.Line) -> String {
    func labels(_ edges: [EdgeID]) -> [String] { edges.map { shortLabel(of: $0) }.uniqued() }
    var words = labels(edges)
    if words == labels(line.edges), !line.formers.isEmpty {
      let wordings = edges.compactMap { edge in
        wording.official(graph.claim(of: edge), after: shortLabel(of: edge))
      }
      if !wordings.isEmpty { words = wordings.uniqued() }
    }
    return words.joined(separator: semicolon)
  }

  /// The cell of a side of a row; none where nothing is known of it.
  func cell(
    _ row: CompareRow, _ side: CompareRow.Side, id: String, lines: [LabelLine], look: NodeLook
  ) -> DiagramNode? {
    switch row {
    case .thing(let thing):
      var node = node(.init(thing), of: SelectedGroup(members: []))
      (node.id, node.lines, node.look) = (id, lines, look)
      node.classes.append("cell")
      return node
    case .tie(let line):
      let edges = side == .before && !line.formers.isEmpty ? line.formers : [line.edge]
      return cell(edges, id: id, lines: lines, look: look)
    case .value(let change):
      var node = DiagramNode(id: id, showing: .node(change.node), lines: lines, look: look)
      let claim = (side == .before ? change.before : change.after).map { graph[$0] }
      node.tooltip = claim.map { wording.sentence(withCitations: $0) } ?? ""
      node.link = claim.flatMap { wording.link(of: $0) }
      node.claims = [side == .before ? change.before : change.after].compactMap { $0 }
      node.classes = ["cell", "kind-\(slug(graph.kind(of: change.node)?.name ?? "thing"))"]
      return node
    }
  }
}

extension Validity {
  /// The date from which it no longer holds, or its last.
  fileprivate var end: CalendarDate? { until ?? last }
}
