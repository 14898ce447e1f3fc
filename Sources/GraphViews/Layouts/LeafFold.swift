import GraphCore
import GraphText

/// Things of one group that hang on one other thing by ties of one sort and on nothing else, told
/// together: in one box, by their number and names.
struct LeafFold {
  /// What they hang on; nil for those without ties.
  let hub: NodeID?
  /// The number of their group.
  let group: Int
  let members: [SelectedGroup.Member]
  /// Their ties, member by member.
  let edges: [EdgeID]

  /// The folds of a scene, each of at least some members; where ties are mixed, things are told
  /// together whatever ties them to the one other.
  ///
  /// - Complexity: O(members + edges).
  static func folds(of scene: Scene, least: Int, isMixed: Bool = false) -> [LeafFold] {
    var ties: [NodeID: [EdgeID]] = [:]
    for id in scene.selection.edges {
      for end in [scene.graph[id].source, scene.graph[id].target].uniqued() {
        ties[end, default: []].append(id)
      }
    }
    return scene.selection.groups.enumerated().flatMap { index, group in
      folds(of: group, number: index, ties, isMixed, scene).filter { $0.members.count >= least }
    }
  }

  /// What ties a leaf, its neighbour and what is said of the two, and how its own box looks: what
  /// is only proposed never stands in a box of what exists, nor one kind in that of another.
  private struct Tie: Hashable {
    let hub: NodeID?
    let words: String
    let look: NodeLook
  }

  private static func folds(
    of group: SelectedGroup, number: Int, _ ties: [NodeID: [EdgeID]], _ isMixed: Bool,
    _ scene: Scene
  ) -> [LeafFold] {
    var order: [Tie] = []
    var members: [Tie: [SelectedGroup.Member]] = [:]
    for member in group.members where member.node != scene.selection.center {
      let edges = ties[member.node] ?? []
      let hubs = edges.map { scene.graph[$0].otherEnd(than: member.node) }.uniqued()
      guard hubs.count <= 1 else { continue }
      let tie = Tie(
        hub: hubs.first, words: edges.isEmpty || isMixed ? "" : scene.words(of: edges),
        look: scene.node(member, of: group).look)
      if members[tie] == nil { order.append(tie) }
      members[tie, default: []].append(member)
    }
    return order.map { tie in
      let own = members[tie] ?? []
      return LeafFold(
        hub: tie.hub, group: number, members: own, edges: own.flatMap { ties[$0.node] ?? [] })
    }
  }

  /// One box for all of them, its words in lines no wider than `width`; without a place.
  ///
  /// - Parameter colored: Its group with another colour than in the selection.
  func box(
    _ scene: Scene, width: Double, limit: Int = .max, colored: SelectedGroup? = nil
  ) -> DiagramNode? {
    guard let first = members.first else { return nil }
    let group = colored ?? scene.selection.groups[group]
    var node = scene.node(first, of: group)
    let claims = edges.isEmpty ? members.compactMap(\.reason) : edges
    let told = claims.map { scene.edge($0) }
    node.id = "fold-\(hub.map { scene.graph[$0].id } ?? "none")--\(node.id)"
    if let edge = claims.first { node.subject = .edge(edge) }
    node.claims = claims.map { scene.graph[$0].claim }
    if claims.isEmpty { node.claims = members.map { scene.graph[$0.node].claim } }
    node.tooltip =
      told.isEmpty
      ? scene.wording.joined(members.map { scene.wording.sentence(of: $0.node) })
      : scene.wording.told(claims)
    node.classes += ["fold"]
    if node.look.shape == .ellipse { node.look.shape = .roundedBox }
    let names = names(scene, width: width, limit: limit)
    let named = members.dropLast(names.hidden).map(\.node)
    let others = Set(members.map(\.node)).subtracting(named)
    node.tells = named.map { .node($0) }
    node.tells += claims.filter { edge in
      others.isDisjoint(with: [scene.graph[edge].source, scene.graph[edge].target])
    }.map { .edge($0) }
    node.lines = names.lines
    let kind = scene.graph.kind(of: first.node)?.plural.text(in: scene.language) ?? ""
    node.lines.insert(
      LabelLine(scene.counted(capitalized(kind), members.count), size: 9, isBold: true), at: 0)
    return node
  }

  /// Their names, each with the year of its tie.
  func names(_ scene: Scene, width: Double, limit: Int) -> FoldedNames {
    let names: [(String, Int?)] = members.map { member in
      let marks = scene.disputeMarks.marks(of: member.reason.map { [$0] } ?? [])
      let year = member.reason.flatMap { scene.graph.claim(of: $0).validity.since?.year }
      return (scene.shortName(of: member.node) + marks, year)
    }
    return FoldedNames(names, in: scene.language, width: width, limit: limit)
  }

  /// One line for all of their ties.
  func line(_ scene: Scene, to box: DiagramNode) -> DiagramEdge? {
    guard let hub, var line = scene.line(for: edges), case .edge(let id) = line.subject else {
      return nil
    }
    let isFromHub = scene.graph[id].source == hub
    let name = scene.graph[hub].id
    (line.source, line.target) = isFromHub ? (name, box.id) : (box.id, name)
    line.id = "fold-" + line.id
    if edges.map({ scene.graph[$0].kind }).uniqued().count > 1 { line.look = mixed(scene) }
    return line
  }

  /// The look of a line that stands for ties of several sorts.
  private func mixed(_ scene: Scene) -> EdgeLook {
    var look = EdgeLook(stroke: scene.theme.mutedText, text: scene.theme.mutedText)
    look.width = 1.2
    return look
  }

  /// What the line means.
  func legendEntries(_ scene: Scene, for line: DiagramEdge) -> [Legend.Entry] {
    guard case .edge(let id) = line.subject else { return [] }
    guard edges.map({ scene.graph[$0].kind }).uniqued().count > 1 else {
      return scene.legendEntries(forLabelled: id, look: line.look)
    }
    return [
      Legend.Entry(.edge(line.look), FigureWords.severalTies.text(in: scene.language))
    ]
  }
}
