import GraphCore
import GraphText

/// One lane for each thing that runs through others in an order: its stations from left to right.
///
/// Within a group stations of the same name stand in one column; columns follow the order of the
/// routes, and the alphabet where the routes leave it open.
struct LanesLayout: Layout {
  let name = "lanes"
  let summary = "one lane a corridor, with the states it runs through in the order of the route"

  /// Lanes closer together, then figures that find room beside the stage alone, and one name a
  /// station.
  let remedies = 2

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
  private var column = 0.0
  /// Between two stations.
  private var gap: Double { column < 80 ? 12 : 18 }

  /// A route: what runs, what is said of it, and its stations in order.
  private struct Route {
    let node: NodeID
    /// Its name with the marks of the disputes about it.
    let name: String
    /// How far it has come, its figures and what it is part of, no number apart from its unit.
    let stage, figures, wholes: [String]
    let stations: [Station]
  }

  /// A station of a route: what it is called there, what it is to the route, and the edges that say
  /// so.
  private struct Station {
    let node: NodeID
    let edges: [EdgeID]
    let name, label: String
  }

  init(scene: Scene, width: Double) {
    (self.scene, self.width) = (scene, width)
    (lane, box) = [(27, 24), (24.6, 22.8), (22.7, 21.6)][min(scene.closeness, 2)]
  }

  private var graph: Graph { scene.graph }

  func drawing() -> Drawing {
    let routes = self.routes()
    var work = self
    let most = panels(of: routes).map { order(of: $0).count }.max() ?? 1
    // As wide as makes the lanes low and words large: names and figures beside them want one
    // width, the words in the stations another.
    var least = Double.infinity
    for labels in stride(from: labelWidth(of: routes), through: width * 0.42, by: 12) {
      var next = self
      (next.labels, next.column) = (labels, (width - labels - 10) / Double(max(most, 1)))
      let cost = routes.reduce(0) { $0 + next.height(of: $1) + next.smallness(of: $1) }
      if cost < least - 1 { (work, least) = (next, cost) }
    }
    return work.drawing(of: routes)
  }

  /// What the names of the lanes need, within some 28 hundredths of the page; longer ones wrap.
  private func labelWidth(of routes: [Route]) -> Double {
    let names = routes.map { TextMetrics.width($0.name, size: nameSize, isBold: true) + 30 }
    return min(max(names.max() ?? 0, 222), width * 0.28)
  }

  /// The size of names, a little smaller where they stand closest.
  private let nameSize = 9.0

  /// The routes group by group.
  private func panels(of routes: [Route]) -> [[Route]] {
    scene.selection.groups.map { group in
      group.members.compactMap { member in routes.first { $0.node == member.node } }
    }
  }

  private func nameLines(of route: Route) -> [String] {
    TextMetrics.wrap(route.name, width: labels - 24, size: nameSize, isBold: true, limit: 3)
  }

  private func detailLines(of route: Route) -> [String] {
    if scene.closeness > 1 { return [inOneLine(route.stage + route.wholes + route.figures)] }
    return wrapped(route.stage + route.figures + route.wholes)
  }

  private func wrapped(_ parts: [String]) -> [String] {
    TextMetrics.wrap(
      parts.joined(separator: "\u{A0}· "), width: labels - 14, size: 8.5, limit: 3)
  }

  /// As many whole parts as a line holds; the others are told where the name is pointed at.
  private func inOneLine(_ parts: [String]) -> String {
    var line = parts.first ?? ""
    for part in parts.dropFirst() {
      let longer = "\(line) · \(part)"
      if TextMetrics.width(longer, size: 8.5) <= labels - 14 { line = longer }
    }
    return line
  }

  /// The relationships by which a route is part of something.
  private func wholes(of route: NodeID) -> [EdgeID] {
    scene.selection.edges.filter { edge in
      graph[edge].source == route && graph.kind(of: edge).property("sequence") == nil
    }
  }

  /// What routes are part of, in words; not where it is the heading that they stand under.
  private func named(_ wholes: [EdgeID]) -> [String] {
    wholes.filter { !isHeading($0) || !scene.disputeMarks.note(on: [graph[$0].claim]).isEmpty }
      .map(words)
  }

  private func isHeading(_ whole: EdgeID) -> Bool {
    let name = graph[graph[whole].target].names.text(in: scene.language)
    return scene.selection.groups.contains { group in
      group.title.text(in: scene.language) == name
        && group.members.contains { $0.node == graph[whole].source }
    }
  }

  private func words(of whole: EdgeID) -> String {
    let name = scene.shortName(of: graph[whole].target)
    let colon = scene.colon.replacing(" ", with: "\u{A0}")
    return "\(scene.shortLabel(of: whole))\(colon)\(name)"
      + scene.disputeMarks.note(on: [graph[whole].claim])
  }

  private func height(of route: Route) -> Double {
    let step = scene.closeness > 0 ? 9.8 : 10.5
    let rows = nameLines(of: route).count + detailLines(of: route).count
    let own = lane + step * Double(rows - 2)
    let boxes = route.stations.map { box(of: lines(of: $0)) }
    return max(own, (boxes.max() ?? 0) + 3)
  }

  /// How much is lost by small and broken words in the stations of a route, in points of height.
  private func smallness(of route: Route) -> Double {
    route.stations.reduce(0) { sum, station in
      let lines = lines(of: station)
      // A page across is made smaller to fit its paper, and its small letters with it.
      let weight = width > PageSize.portrait.width ? 8.0 : 1
      return sum
        + lines.reduce(0) {
          $0 + weight * max(8 - $1.size, 0) + ($1.text.hasSuffix("-") ? 6 + weight : 0)
        }
    }
  }

  /// The height of a station.
  private func box(of lines: [LabelLine]) -> Double {
    lines.count < 3 ? box : max(box, lines.reduce(0) { $0 + $1.size * 1.22 } + 3)
  }

  private func drawing(of routes: [Route]) -> Drawing {
    let panels = panels(of: routes)
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
        place(route, of: group, columns: columns, top: top, in: &drawing)
        top += height
      }
      y = panel.bottom + [10, 6, 3][min(scene.closeness, 2)]
    }
    drawing.size = PageSize(width: width, height: max(y - 10, 0))
    if scene.closeness > 1, scene.hasTwoNames {
      drawing.notes.append(FigureWords.secondNames.text(in: scene.language))
    }
    return drawing
  }

  private func routes() -> [Route] {
    let edges = scene.selection.edges.filter { graph.kind(of: $0).property("sequence") != nil }
    let nodes = edges.map { graph[$0].source }.uniqued()
    return zip(nodes, nodes.map { name(of: $0) }).map { node, name in
      let own = edges.filter { graph[$0].source == node }.sorted { sequence($0) < sequence($1) }
      let figures = scene.figures(of: node)?.split(separator: "·").map { part in
        part.split(separator: " ").joined(separator: "\u{A0}")
      }
      let stations = own.map { graph[$0].target }.uniqued().map { target in
        station(target, own.filter { graph[$0].target == target })
      }
      return Route(
        node: node, name: name, stage: scene.detail(of: node).map { [$0] } ?? [],
        figures: figures ?? [], wholes: named(wholes(of: node)), stations: stations)
    }
  }

  private func name(of route: NodeID) -> String {
    let marks =
      scene.disputeMarks.marks(of: scene.disputes(about: route))
      + scene.disputeMarks.note(on: [graph[route].claim])
    return scene.shortName(of: route) + marks
  }

  private func station(_ node: NodeID, _ edges: [EdgeID]) -> Station {
    let name = scene.closeness > 1 ? scene.localName(of: node) : scene.shortName(of: node)
    return Station(node: node, edges: edges, name: name, label: scene.label(of: edges))
  }

  private func sequence(_ edge: EdgeID) -> Double {
    graph.claim(of: edge)["sequence"]?.number ?? .infinity
  }

  /// The stations in an order that no route contradicts; routes that contradict each other leave it
  /// to the alphabet.
  private func order(of routes: [Route]) -> [NodeID] {
    let nodes = routes.flatMap { $0.stations.map(\.node) }.uniqued()
    let pairs = routes.flatMap { zip($0.stations, $0.stations.dropFirst()) }
    var waiting = nodes.sorted { sortKey($0) < sortKey($1) }
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

  private func sortKey(_ node: NodeID) -> String { NameOrder.key(scene.name(of: node)) }

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
    _ route: Route, of group: SelectedGroup, columns: [NodeID], top: Double,
    in drawing: inout Drawing
  ) {
    let line = self.line(of: route)
    drawing.nodes.append(title(of: route, group: group, top: top))
    drawing.disputes += scene.disputes(about: route.node)
    var stations: [DiagramNode] = []
    for station in route.stations {
      let index = columns.firstIndex(of: station.node) ?? 0
      let x = labels + Double(index) * column
      let own = box(of: lines(of: station))
      let frame = Frame(x, top + (height(of: route) - own) / 2 - 2, column - gap, own)
      if let node = cell(of: station, on: route.node, in: frame) {
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
    drawing.legend.add(scene.flowEntry)
  }

  /// The look of a lane: its thing's ink and stage, with heads where something flows to an end.
  private func line(of route: Route) -> EdgeLook {
    let facts = scene.facts(of: route.node, groupInk: nil)
    let look = scene.sheet.nodeLook(facts, theme: scene.theme)
    var line = EdgeLook(
      stroke: look.stroke ?? scene.theme.text, text: scene.theme.mutedText)
    (line.width, line.pattern) = (2, scene.sheet.look(of: facts).pattern ?? .solid)
    let edges = route.stations.flatMap(\.edges)
    let flows = edges.contains { scene.edge($0).look.arrow != .none }
    line.arrow = flows ? .target : .none
    return line
  }

  private func title(of route: Route, group: SelectedGroup, top: Double) -> DiagramNode {
    var node = scene.node(.init(route.node), of: group)
    node.lines = nameLines(of: route).map { LabelLine($0, size: nameSize, isBold: true) }
    node.lines += detailLines(of: route).map { LabelLine($0, size: 8.5, isMuted: true) }
    let wholes = self.wholes(of: route.node)
    node.tells += wholes.map { .edge($0) }
    node.tooltip += wholes.map { " " + scene.wording.sentence(of: $0) }.joined()
    node.look.shape = .plain
    (node.look.fill, node.look.stroke) = (nil, nil)
    node.alignment = .left
    node.frame = Frame(10, top - 2, labels - 12, height(of: route) - 1)
    return node
  }

  private func cell(of station: Station, on route: NodeID, in frame: Frame) -> DiagramNode? {
    var look = scene.look(of: station.node)
    if station.edges.allSatisfy(graph.isProposed) { look.pattern = .dotted }
    let id = "\(graph[route].id)--\(graph[station.node].id)"
    var cell = scene.cell(station.edges, id: id, lines: lines(of: station), look: look)
    cell?.frame = frame
    return cell
  }

  /// The name of a station and what it is to the route, in letters small enough for its box.
  private func lines(of station: Station) -> [LabelLine] {
    let room = column - gap - 3
    let size = scene.closeness > 0 ? 8 : 8.5
    let roles = FittedText.lines(station.label, width: room, size: size)
    return FittedText.together(
      FittedText.lines(station.name, width: room, size: 9, limit: 2)
        + roles.map { LabelLine($0.text, size: $0.size, isMuted: true) })
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
