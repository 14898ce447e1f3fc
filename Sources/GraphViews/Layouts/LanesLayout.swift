import GraphCore

/// One lane for each thing that runs through others in an order: its stations from left to right.
///
/// Within a group stations of the same name stand in one column; columns follow the order of the
/// routes, and the alphabet where the routes leave it open.
struct LanesLayout: Layout {
  let name = "lanes"
  let summary = "one lane a corridor, with the states it runs through in the order of the route"

  /// Lanes closer together.
  let remedies = 1

  func arrange(_ scene: Scene, width: Double) -> Drawing {
    LanesWork(scene: scene, width: width).drawing()
  }
}

private struct LanesWork {
  let scene: Scene
  let width: Double

  private let lane: Double
  private let box: Double
  private let heading = 20.0
  private var labels = 222.0

  /// A route: what runs, and its stations in order, each with the edges that say so.
  private struct Route {
    let node: NodeID
    var stations: [(node: NodeID, edges: [EdgeID])]
  }

  init(scene: Scene, width: Double) {
    (self.scene, self.width) = (scene, width)
    (lane, box) = scene.closeness > 0 ? (24.6, 22.8) : (27, 24)
  }

  private var graph: Graph { scene.graph }

  func drawing() -> Drawing {
    let routes = self.routes()
    var work = self
    work.labels = labelWidth(of: routes)
    return work.drawing(of: routes)
  }

  /// What the names of the lanes need, within some 28 hundredths of the page; longer ones wrap.
  private func labelWidth(of routes: [Route]) -> Double {
    let names = routes.map { TextMetrics.width(name(of: $0), size: 9.5, isBold: true) + 30 }
    return min(max(names.max() ?? 0, 222), width * 0.28)
  }

  /// The name of a lane with the marks of the disputes about it.
  private func name(of route: Route) -> String {
    let marks =
      scene.disputeMarks.marks(of: scene.disputes(about: route.node))
      + scene.disputeMarks.note(on: [graph[route.node].claim])
    return scene.shortName(of: route.node) + marks
  }

  private func nameLines(of route: Route) -> [String] {
    TextMetrics.wrap(name(of: route), width: labels - 24, size: 9.5, isBold: true, limit: 3)
  }

  private func height(of route: Route) -> Double {
    lane + (scene.closeness > 0 ? 9.8 : 10.5) * Double(nameLines(of: route).count - 1)
  }

  private func drawing(of routes: [Route]) -> Drawing {
    let panels = scene.selection.groups.map { group in
      group.members.compactMap { member in routes.first { $0.node == member.node } }
    }
    let most = panels.map { order(of: $0).count }.max() ?? 1
    let column = (width - labels - 10) / Double(max(most, 1))
    var drawing = Drawing()
    var y = 0.0
    for (index, group) in scene.selection.groups.enumerated() {
      let own = panels[index]
      let columns = order(of: own)
      guard !own.isEmpty else { continue }
      let heights = own.map { height(of: $0) }
      let panel = Frame(0, y, width, heading + heights.reduce(0, +) + 3)
      frame(group, id: "group-\(index + 1)", in: panel, of: &drawing)
      var top = y + heading
      for (route, height) in zip(own, heights) {
        place(route, of: group, columns: columns, column, top: top, in: &drawing)
        top += height
      }
      y = panel.bottom + (scene.closeness > 0 ? 6 : 10)
    }
    drawing.size = PageSize(width: width, height: max(y - 10, 0))
    return drawing
  }

  private func routes() -> [Route] {
    let edges = scene.selection.edges.filter { graph.kind(of: $0).property("sequence") != nil }
    return edges.map { graph[$0].source }.uniqued().map { node in
      let own = edges.filter { graph[$0].source == node }.sorted { sequence($0) < sequence($1) }
      let stations = own.map { graph[$0].target }.uniqued().map { target in
        (node: target, edges: own.filter { graph[$0].target == target })
      }
      return Route(node: node, stations: stations)
    }
  }

  private func sequence(_ edge: EdgeID) -> Double {
    graph.claim(of: edge)["sequence"]?.number ?? .infinity
  }

  /// The stations in an order that no route contradicts; routes that contradict each other leave it
  /// to the alphabet.
  private func order(of routes: [Route]) -> [NodeID] {
    let nodes = routes.flatMap { $0.stations.map(\.node) }.uniqued()
    let pairs = routes.flatMap { zip($0.stations, $0.stations.dropFirst()) }
    var waiting = nodes.sorted { name($0) < name($1) }
    var result: [NodeID] = []
    while !waiting.isEmpty {
      let next =
        waiting.firstIndex { node in
          !pairs.contains { $1.node == node && waiting.contains($0.node) }
        } ?? 0
      result.append(waiting.remove(at: next))
    }
    return result
  }

  private func name(_ node: NodeID) -> String { NameOrder.key(scene.name(of: node)) }

  private func frame(
    _ group: SelectedGroup, id: String, in panel: Frame, of drawing: inout Drawing
  ) {
    var result = scene.group(group, id: id)
    result.title = group.title.text(in: scene.language)
    result.frame = panel
    drawing.groups.append(result)
    guard !group.title.isEmpty else { return }
    var text = scene.text(
      [
        LabelLine(
          TextMetrics.clipped(result.title, width: width - 40, size: 10, isBold: true), size: 10,
          isBold: true)
      ], id: "heading-\(id)",
      frame: Frame(10, panel.y + 2, width - 20, heading - 4))
    text.look.text = result.look.stroke
    text.classes = ["heading"]
    drawing.furniture.append(text)
  }

  private func place(
    _ route: Route, of group: SelectedGroup, columns: [NodeID], _ column: Double, top: Double,
    in drawing: inout Drawing
  ) {
    let line = self.line(of: route)
    drawing.nodes.append(title(of: route, group: group, top: top))
    drawing.disputes += scene.disputes(about: route.node)
    var stations: [DiagramNode] = []
    for station in route.stations {
      let index = columns.firstIndex(of: station.node) ?? 0
      let x = labels + Double(index) * column
      let frame = Frame(x, top + (height(of: route) - box) / 2 - 2, column - 18, box)
      if let node = self.station(station.node, station.edges, of: route.node, in: frame) {
        stations.append(node)
        drawing.legend.add(
          scene.legendEntry(for: station.node, edges: station.edges, look: node.look))
      }
    }
    drawing.nodes += stations
    for (one, two) in zip(stations, stations.dropFirst()) {
      drawing.edges.append(segment(from: one, to: two, of: route.node, look: line))
    }
    guard stations.count > 1 else { return }
    var sample = line
    sample.arrow = .none
    drawing.legend.add(Legend.Entry(.edge(sample), scene.stageName(of: route.node) ?? ""))
    guard line.arrow != .none else { return }
    drawing.legend.add(scene.flowEntry(like: line))
  }

  /// The look of a lane: its thing's ink and stage, with heads where something flows to an end.
  private func line(of route: Route) -> EdgeLook {
    let facts = scene.facts(of: route.node, groupInk: nil)
    let look = scene.sheet.nodeLook(facts, theme: scene.theme)
    var line = EdgeLook(
      stroke: look.stroke ?? scene.theme.text, text: scene.theme.mutedText)
    (line.width, line.pattern) = (2, look.pattern)
    let edges = route.stations.flatMap(\.edges)
    let flows = edges.contains { scene.edge($0).look.arrow != .none }
    line.arrow = flows ? .target : .none
    return line
  }

  private func title(of route: Route, group: SelectedGroup, top: Double) -> DiagramNode {
    var node = scene.node(.init(route.node), of: group)
    let detail = [scene.detail(of: route.node), scene.figures(of: route.node)].compactMap { $0 }
    node.lines = nameLines(of: route).map { LabelLine($0, size: 9.5, isBold: true) }
    node.lines += [
      LabelLine(
        TextMetrics.clipped(detail.joined(separator: " · "), width: labels - 14, size: 8.5),
        size: 8.5, isMuted: true)
    ]
    node.look.shape = .plain
    (node.look.fill, node.look.stroke) = (nil, nil)
    node.alignment = .left
    node.frame = Frame(10, top - 2, labels - 12, height(of: route) - 1)
    return node
  }

  private func station(
    _ node: NodeID, _ edges: [EdgeID], of route: NodeID, in frame: Frame
  ) -> DiagramNode? {
    var look = scene.sheet.nodeLook(scene.facts(of: node, groupInk: nil), theme: scene.theme)
    if edges.allSatisfy(graph.isProposed) { look.pattern = .dotted }
    let lines = [
      LabelLine(
        TextMetrics.clipped(scene.shortName(of: node), width: frame.width, size: 9), size: 9),
      LabelLine(words(of: edges, within: frame.width), size: 8.5, isMuted: true),
    ]
    let id = "\(graph[route].id)--\(graph[node].id)"
    var cell = scene.cell(edges, id: id, lines: lines, look: look)
    cell?.frame = frame
    return cell
  }

  /// What edges say, cut where it is too long, with their marks.
  private func words(of edges: [EdgeID], within width: Double) -> String {
    let marks = scene.disputeMarks.marks(of: edges)
    let room = width - TextMetrics.width(marks, size: 8.5)
    return TextMetrics.clipped(scene.words(of: edges), width: room, size: 8.5) + marks
  }

  private func segment(
    from one: DiagramNode, to two: DiagramNode, of route: NodeID, look: EdgeLook
  ) -> DiagramEdge {
    var edge = DiagramEdge(
      id: "\(one.id)--to--\(two.id)", showing: .node(route), from: one.id, to: two.id, look: look)
    let (start, end) = (one.frame ?? Frame(0, 0, 0, 0), two.frame ?? Frame(0, 0, 0, 0))
    let (from, to) = (Point(start.right, start.center.y), Point(end.x, end.center.y))
    let third = (to.x - from.x) / 3
    edge.route = [from, Point(from.x + third, from.y), Point(to.x - third, to.y), to]
    edge.tooltip = scene.wording.sentence(of: route)
    edge.link = scene.wording.link(of: graph.claim(of: route))
    edge.classes = ["edge", "lane"]
    return edge
  }
}
