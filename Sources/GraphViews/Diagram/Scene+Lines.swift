import GraphCore

extension Scene {
  /// The edges that say the same of the same two nodes, told together: a state that carries gas and
  /// adds its own has two claims and one line.
  func bundles(_ edges: [EdgeID]) -> [[EdgeID]] {
    struct Sort: Hashable {
      let kind: RelationshipKindID
      let source, target: NodeID
      let level: LevelID?
    }
    var bundles: [[EdgeID]] = []
    var places: [Sort: Int] = [:]
    for id in edges {
      let edge = graph[id]
      let sort = Sort(
        kind: edge.kind, source: edge.source, target: edge.target, level: edge.level)
      if let place = places[sort] {
        bundles[place].append(id)
      } else {
        places[sort] = bundles.count
        bundles.append([id])
      }
    }
    return bundles
  }

  /// One line for several edges between the same nodes; the first one with a head gives the look.
  func line(for bundle: [EdgeID]) -> DiagramEdge? {
    let lines = bundle.map { edge($0) }
    guard var line = lines.first(where: { $0.look.arrow != .none }) ?? lines.first else {
      return nil
    }
    line.label = [label(of: bundle)]
    if bundle.count > 1 { line.tooltip = wording.told(bundle) }
    line.claims = bundle.map { graph[$0].claim }
    line.tells = bundle.map { .edge($0) }
    return line
  }

  /// What several edges between the same nodes are, in words, with the marks of their disputes.
  func label(of bundle: [EdgeID]) -> String { words(of: bundle) + disputeMarks.marks(of: bundle) }

  /// What several edges between the same nodes are, in words.
  func words(of bundle: [EdgeID]) -> String {
    if bundle.count == 1 { return shortLabel(of: bundle[0]) }
    let words = bundle.map { shortLabel(of: $0) }.uniqued().sorted()
    return words.joined(separator: listComma)
  }

  /// The number of the footnote on the reason for which a member stands in its group; empty where
  /// it has none.
  func note(on member: SelectedGroup.Member) -> String {
    disputeMarks.note(on: member.reason.map { [graph[$0].claim] } ?? [])
  }

  /// A cell or row that shows claims and not an entity.
  func cell(
    _ bundle: [EdgeID], id: String, lines: [LabelLine], look: NodeLook
  ) -> DiagramNode? {
    guard let first = bundle.first else { return nil }
    var node = DiagramNode(id: id, showing: .edge(first), lines: lines, look: look)
    let edges = bundle.map { edge($0) }
    node.tooltip = edges.count == 1 ? edges[0].tooltip : wording.told(bundle)
    node.link = edges.lazy.compactMap(\.link).first
    node.tells = bundle.map { .edge($0) }
    node.claims = bundle.map { graph[$0].claim }
    node.classes = ["cell"] + edges.flatMap(\.classes).filter { $0 != "edge" }.uniqued()
    return node
  }
}
