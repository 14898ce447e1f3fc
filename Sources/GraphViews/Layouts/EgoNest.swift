import GraphCore

/// What lies farther than one step: under the row of the first step of a shortest way there.
struct EgoNest {
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

  /// The members under a tie, in lines no wider than `width`; none under any but the tie by which
  /// its entity was reached.
  func lines(under bundle: [EdgeID], width: Double) -> [[SelectedGroup.Member]] {
    guard let first = bundle.first else { return [] }
    let ends = [scene.graph[first].source, scene.graph[first].target]
    guard let node = ends.first(where: { firstEdges[$0].map(bundle.contains) ?? false })
    else { return [] }
    var lines: [[SelectedGroup.Member]] = []
    var used = 0.0
    for member in children[node] ?? [] {
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
    let rule = [Point(origin.x - 7, origin.y - 3), Point(origin.x - 7, y - 5)]
    drawing.backdrop.append(
      .line(rule, color: scene.theme.hairline, width: 1, pattern: .solid))
    return y
  }

  private func width(of member: SelectedGroup.Member) -> Double {
    min(TextMetrics.width(scene.shortName(of: member.node), size: 8.5) + 14, 220)
  }

  private func box(_ member: SelectedGroup.Member, in frame: Frame) -> DiagramNode {
    var node = scene.node(member, of: SelectedGroup(members: []))
    let mark = scene.disputeMarks.marks(of: member.reason.map { [$0] } ?? [])
    let name = TextMetrics.clipped(scene.shortName(of: member.node), width: 206, size: 8.5) + mark
    node.lines = [LabelLine(name, size: 8.5)]
    node.look.strokeWidth = 0.8
    node.look.shape = node.look.shape == .cutBox ? .box : node.look.shape
    node.frame = frame
    return node
  }
}
