import GraphCore

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

  /// How many members are counted and not named.
  var cutCount: Int {
    leftOut.count
  }

  /// Who is counted and not told.
  var leftOut: Set<NodeID> {
    isHidden ? Set(children.values.joined().map(\.node)) : []
  }

  /// Whether the members are left out, for want of room.
  private var isHidden: Bool { scene.closeness > 13 }

  /// All that stands under the rows of some neighbours.
  func members(under neighbors: Set<NodeID>) -> Set<NodeID> {
    Set(children.filter { neighbors.contains($0.key) }.values.joined().map(\.node))
  }

  /// Whether something stands under a tie.
  func hasChildren(under bundle: [EdgeID]) -> Bool { !members(under: bundle).isEmpty }

  /// The height of what stands under a tie.
  func height(under bundle: [EdgeID], width: Double) -> Double {
    guard isText else { return Double(lines(under: bundle, width: width).count) * row }
    let count = textLines(under: bundle, width: width).count
    return count == 0 ? 0 : Double(count) * 10.4 + 4
  }

  /// Whether the members are told as text, for want of room.
  private var isText: Bool { scene.closeness > 1 }

  private func members(under bundle: [EdgeID]) -> [SelectedGroup.Member] {
    guard !isHidden, let first = bundle.first else { return [] }
    let ends = [scene.graph[first].source, scene.graph[first].target]
    let node = ends.first { firstEdges[$0].map(bundle.contains) ?? false }
    return node.flatMap { children[$0] } ?? []
  }

  private func textLines(under bundle: [EdgeID], width: Double) -> [LabelLine] {
    let members = members(under: bundle)
    guard !members.isEmpty else { return [] }
    let text = members.map { member in
      scene.shortName(of: member.node)
        + scene.disputeMarks.marks(of: member.reason.map { [$0] } ?? [])
    }.joined(separator: " · ")
    return TextMetrics.wrap(text, width: width - 4, size: 8.5).map { LabelLine($0, size: 8.5) }
  }

  /// The members under a tie as a text that shows their ties.
  private func placeText(
    under bundle: [EdgeID], at origin: Point, width: Double, in drawing: inout Drawing
  ) -> Double {
    let lines = textLines(under: bundle, width: width)
    let reasons = members(under: bundle).compactMap(\.reason)
    let height = self.height(under: bundle, width: width)
    guard let first = reasons.first, height > 0 else { return origin.y }
    var look = NodeLook(text: scene.theme.text, mutedText: scene.theme.mutedText)
    look.shape = .plain
    let id = "nest-\(scene.edgeID(first))"
    guard var node = scene.cell(reasons, id: id, lines: lines, look: look) else { return origin.y }
    node.alignment = .left
    node.frame = Frame(origin.x, origin.y - 2, width, height - 4)
    drawing.nodes.append(node)
    rule(from: origin, to: origin.y + height, in: &drawing)
    return origin.y + height
  }

  private func rule(from origin: Point, to bottom: Double, in drawing: inout Drawing) {
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
    if isText { return placeText(under: bundle, at: origin, width: width, in: &drawing) }
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
    return min(TextMetrics.width(scene.shortName(of: member.node), size: 8.5) + 14, 220)
      + TextMetrics.width(mark, size: 8.5)
  }

  private func box(_ member: SelectedGroup.Member, in frame: Frame) -> DiagramNode {
    var node = scene.node(member, of: SelectedGroup(members: []))
    let mark = scene.disputeMarks.marks(of: member.reason.map { [$0] } ?? [])
    let name = scene.fittedName(of: member.node, width: 206, size: 8.5) + mark
    node.lines = [LabelLine(name, size: 8.5)]
    node.look.strokeWidth = 0.8
    node.look.shape = node.look.shape == .cutBox ? .box : node.look.shape
    node.frame = frame
    return node
  }
}
