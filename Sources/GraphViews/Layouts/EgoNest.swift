import GraphCore
import GraphText

/// What lies farther than one step: under the row of the first step of a shortest way there.
struct EgoNest {
  /// How far it stands to the right of its row, in points.
  static let indent = 16.0
  /// The height of a line of small boxes.
  let row = 17.0

  private let scene: Scene
  private var children: [NodeID: [SelectedGroup.Member]] = [:]
  private let firstEdges: [NodeID: EdgeID]

  init(scene: Scene, center: NodeID) {
    self.scene = scene
    let graph = scene.graph
    let members = scene.selection.groups.flatMap(\.members).filter { $0.node != center }
    var parents: [NodeID: NodeID] = [:]
    for member in members {
      if let reason = member.reason {
        parents[member.node] = graph[reason].otherEnd(than: member.node)
      }
    }
    func root(of node: NodeID) -> NodeID {
      var node = node
      var seen: Set<NodeID> = []
      while let parent = parents[node], parent != center, seen.insert(parent).inserted {
        node = parent
      }
      return node
    }
    var first: [NodeID: EdgeID] = [:]
    for member in members where parents[member.node] == center {
      first[member.node] = member.reason
    }
    firstEdges = first
    for member in members where parents[member.node] != center {
      children[root(of: member.node), default: []].append(member)
    }
    for key in children.keys {
      children[key] = Scene.sorted(children[key] ?? [], of: graph, by: scene.shortName)
    }
  }

  /// How many lines what stands under a row, or under a box of rows, may take.
  private var lineLimit: Int { scene.closeness > 13 ? max((23 - scene.closeness) / 2, 1) : .max }

  /// All that stands under the rows of some neighbours.
  func members(under neighbors: Set<NodeID>) -> Set<NodeID> {
    Set(children.filter { neighbors.contains($0.key) }.values.joined().map(\.node))
  }

  /// Whether something stands under a tie.
  func hasChildren(under bundle: [EdgeID]) -> Bool { !members(under: bundle).isEmpty }

  /// The height of what stands under a tie.
  func height(under bundle: [EdgeID], width: Double) -> Double {
    isText
      ? textHeight(under: [bundle], width: width)
      : Double(lines(under: bundle, width: width).count) * row
  }

  /// Whether the members are told as text, for want of room.
  private var isText: Bool { scene.closeness > 1 }

  private func members(under bundle: [EdgeID]) -> [SelectedGroup.Member] {
    guard let first = bundle.first else { return [] }
    let ends = [scene.graph[first].source, scene.graph[first].target]
    let node = ends.first { firstEdges[$0].map(bundle.contains) ?? false }
    return node.flatMap { children[$0] } ?? []
  }

  /// All that stands under some ties, in the order of the names.
  private func members(underAll bundles: [[EdgeID]]) -> [SelectedGroup.Member] {
    let all = bundles.flatMap { members(under: $0) }
    return bundles.count > 1 ? Scene.sorted(all, of: scene.graph, by: scene.shortName) : all
  }

  private func names(
    of members: [SelectedGroup.Member], width: Double
  ) -> FoldedNames? {
    guard !members.isEmpty else { return nil }
    let names = members.map { member -> (String, Int?) in
      let marks = scene.disputeMarks.marks(of: member.reason.map { [$0] } ?? [])
      return (scene.told(scene.shortName(of: member.node), nil, of: member.node) + marks, nil)
    }
    return FoldedNames(names, in: scene.language, width: width - 4, limit: lineLimit)
  }

  /// The height of what stands under some ties as text.
  func textHeight(under bundles: [[EdgeID]], width: Double) -> Double {
    names(of: members(underAll: bundles), width: width).map { Double($0.lines.count) * 10.4 + 4 }
      ?? 0
  }

  /// The members under some ties as a text that shows their ties, those for whom there is no room
  /// counted.
  func placeText(
    under bundles: [[EdgeID]], at origin: Point, width: Double, in drawing: inout Drawing
  ) -> Double {
    let members = members(underAll: bundles)
    guard let names = names(of: members, width: width) else { return origin.y }
    let height = textHeight(under: bundles, width: width)
    let reasons = members.dropLast(names.hidden).compactMap(\.reason)
    drawing.leftOut.formUnion(members.suffix(names.hidden).map(\.node))
    guard let first = reasons.first else { return origin.y }
    var look = NodeLook(text: scene.theme.text, mutedText: scene.theme.mutedText)
    look.shape = .plain
    let id = "nest-\(scene.edgeID(first))"
    guard var node = scene.cell(reasons, id: id, lines: names.lines, look: look) else {
      return origin.y
    }
    node.alignment = .left
    node.frame = Frame(origin.x, origin.y - 2, width, height - 4)
    drawing.nodes.append(node)
    rule(from: origin, to: origin.y + height, in: &drawing)
    return origin.y + height
  }

  /// The rule beside what is set in, which a note explains.
  private func rule(from origin: Point, to bottom: Double, in drawing: inout Drawing) {
    let note = FigureWords.nested.text(in: scene.language)
    if !drawing.notes.contains(note) { drawing.notes.append(note) }
    let rule = [Point(origin.x - 7, origin.y - 3), Point(origin.x - 7, bottom - 5)]
    drawing.backdrop.append(
      .line(rule, color: scene.theme.hairline, width: 1, pattern: .solid))
  }

  /// The members under a tie, in lines no wider than `width`; none under any but the tie by which
  /// its entity was reached.
  func lines(under bundle: [EdgeID], width: Double) -> [[SelectedGroup.Member]] {
    var lines: [[SelectedGroup.Member]] = []
    var used = 0.0
    for member in members(under: bundle) {
      let need = self.width(of: member) + 4
      if lines.isEmpty || used + need > width + 4 {
        lines.append([])
        used = 0
      }
      lines[lines.count - 1].append(member)
      used += need
    }
    return lines
  }

  /// Places the members under a tie; gives where the next row begins.
  func place(
    under bundle: [EdgeID], at origin: Point, width: Double, in drawing: inout Drawing
  ) -> Double {
    if isText { return placeText(under: [bundle], at: origin, width: width, in: &drawing) }
    let lines = lines(under: bundle, width: width)
    guard !lines.isEmpty else { return origin.y }
    var y = origin.y
    for line in lines {
      var x = origin.x
      for member in line {
        let own = self.width(of: member)
        let node = box(member, in: Frame(x, y, own, row - 3))
        drawing.nodes.append(node)
        drawing.legend.add(
          scene.legendEntry(for: member.node, of: SelectedGroup(members: []), look: node.look))
        x += own + 4
      }
      y += row
    }
    rule(from: origin, to: y, in: &drawing)
    return y
  }

  private func width(of member: SelectedGroup.Member) -> Double {
    let mark = scene.disputeMarks.note(on: member.reason.map { [scene.graph[$0].claim] } ?? [])
    return min(TextMetrics.width(scene.shortName(of: member.node), size: 8.5) + 14, widest)
      + TextMetrics.width(mark, size: 8.5)
  }

  /// How wide a box is at most; names in two languages ask for more.
  private var widest: Double { scene.hasTwoNames ? 264 : 220 }

  private func box(_ member: SelectedGroup.Member, in frame: Frame) -> DiagramNode {
    var node = scene.node(member, of: SelectedGroup(members: []))
    let mark = scene.disputeMarks.marks(of: member.reason.map { [$0] } ?? [])
    let name = scene.fittedName(of: member.node, width: widest - 14, size: 8.5) + mark
    node.lines = [LabelLine(name, size: 8.5)]
    node.look.strokeWidth = 0.8
    node.look.shape = node.look.shape == .cutBox ? .box : node.look.shape
    node.frame = frame
    return node
  }
}
