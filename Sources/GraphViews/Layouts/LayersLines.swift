import GraphCore
import GraphText

/// The lines between panels, and what the key says of boxes and lines.
extension LayersWork {
  mutating func placeLines() {
    for node in drawing.nodes {
      guard case .node(let id) = node.subject,
        let group = scene.selection.groups.first(where: { $0.members.contains { $0.node == id } })
      else { continue }
      drawing.legend.add(scene.legendEntry(for: id, of: group, look: node.look))
    }
    for fold in folds {
      guard let first = fold.members.first, let box = fold.box(scene, width: width) else {
        continue
      }
      let group = scene.selection.groups[fold.group]
      drawing.legend.add(
        scene.legendEntry(
          forSeveral: fold.members.map(\.node), of: group, look: box.look,
          single: scene.node(first, of: group).look))
    }
    let frames = Dictionary(uniqueKeysWithValues: drawing.nodes.map { ($0.id, $0.frame) })
    let edges = self.edges(among: frames)
    let requests = edges.map { edge in
      let none = Frame(0, 0, 0, 0)
      let (source, target) = (frames[edge.source] ?? none, frames[edge.target] ?? none)
      var request = Router.Request(source: source ?? none, target: target ?? none)
      let lead = pad + width(of: edge) + 10
      if places[edge.source] == .middle { request.sourceLead = lead }
      if places[edge.target] == .middle { request.targetLead = lead }
      return request
    }
    let bus = BusRoutes(
      edges, frames: frames.compactMapValues { $0 },
      center: isBus ? scene.selection.center.map { scene.graph[$0].id } : nil,
      lane: Frame(width - pad - gutter, 0, gutter, 0))
    let routes = zip(edges, Router(requests).routes()).map { bus.routes[$0.id] ?? $1 }
    let ends = zip(edges, routes).map { end(of: $0, along: $1) }
    let placed = zip(edges, routes).map { place($0, along: $1, among: ends) }
    let isLabelled =
      bus.routes.isEmpty
      && (scene.closeness == 0 || areFree(placed.compactMap(\.labelFrame)))
    for edge in placed { add(edge, isLabelled: isLabelled) }
  }

  private func areFree(_ labels: [Frame]) -> Bool {
    !labels.indices.contains { labels.dropFirst($0 + 1).contains(where: labels[$0].overlaps) }
  }

  /// Draws a line; where words hide each other the key alone tells what the lines are.
  private mutating func add(_ edge: DiagramEdge, isLabelled: Bool) {
    guard case .edge(let id) = edge.subject else { return }
    var edge = edge
    if !isLabelled || edge.id.hasPrefix("fold-") { edge.label = [] }
    drawing.edges.append(edge)
    if let fold = folds.first(where: { $0.edges.contains(id) }) {
      for entry in fold.legendEntries(scene, for: edge) { drawing.legend.add(entry) }
      return
    }
    for entry in scene.legendEntries(forLabelled: id, look: edge.look) { drawing.legend.add(entry) }
  }

  /// One line for what is said of the same two, and one for each box of leaves.
  private func edges(among frames: [String: Frame?]) -> [DiagramEdge] {
    let told = Set(folds.flatMap(\.edges))
    let single = scene.bundles(scene.selection.edges.filter { !told.contains($0) })
      .compactMap { scene.line(for: $0) }
    let joint = folds.compactMap { fold in
      fold.box(scene, width: width).flatMap { fold.line(scene, to: $0) }
    }
    return (single + joint).filter { frames[$0.source] != nil && frames[$0.target] != nil }
  }

  /// The end of a line in the middle column, else its first.
  private func end(of edge: DiagramEdge, along route: [Point]) -> Point {
    places[edge.target] == .middle ? route[route.count - 1] : route[0]
  }

  private func width(of edge: DiagramEdge) -> Double {
    TextMetrics.width(edge.label.joined(), size: edge.labelSize)
  }

  /// Places a line and, beside its end in the middle column, what the state is to the other end.
  private func place(
    _ edge: DiagramEdge, along route: [Point], among ends: [Point]
  ) -> DiagramEdge {
    var edge = edge
    edge.route = route
    let isTargetEnd = places[edge.target] == .middle
    let end = end(of: edge, along: route)
    let handle = isTargetEnd ? route[route.count - 2] : route[1]
    let half = width(of: edge) / 2
    if handle.x == end.x {
      let lower = route[0].y > route[route.count - 1].y ? route[0] : route[route.count - 1]
      edge.labelCenter = Point(lower.x - half - 7, lower.y - 8)
    } else {
      let isLower = ends.contains { abs($0.x - end.x) < 1 && $0.y < end.y && end.y - $0.y < 15 }
      let side = handle.x >= end.x ? 1.0 : -1.0
      edge.labelCenter = Point(end.x + side * (half + pad + 4), end.y + (isLower ? 6.5 : -5.5))
    }
    return edge
  }

  /// An entry of the key for the years behind names.
  mutating func explainYears() {
    guard let year = drawing.nodes.lazy.compactMap({ $0.lines.last?.trailing }).first(where: isYear)
    else { return }
    let meaning = FigureWords.year.text(in: scene.language)
    drawing.legend.add(Legend.Entry(.mark(year), meaning))
  }

  private func isYear(_ text: String) -> Bool {
    text.utf8.count == 4 && text.allSatisfy(\.isNumber)
  }
}
