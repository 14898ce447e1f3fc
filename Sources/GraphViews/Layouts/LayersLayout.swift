import GraphCore

/// Groups as panels: columns on the left, in the middle and on the right with lines between them,
/// and below them rows that fit the page.
struct LayersLayout: Layout {
  let name = "layers"
  let summary = "groups as panels with their counts, in columns and in rows that fit the page"

  func arrange(_ scene: Scene, width: Double) -> Drawing {
    var work = LayersWork(scene: scene, width: width)
    work.placeColumns()
    work.placeRows()
    work.placeLines()
    return work.drawing
  }
}

/// The work of one arrangement.
private struct LayersWork {
  let scene: Scene
  let width: Double
  var drawing = Drawing()
  var bottom = 0.0
  var places: [String: GroupPlace] = [:]

  private let pad = 10.0
  private let heading = 22.0
  private let gap = 14.0

  init(scene: Scene, width: Double) { (self.scene, self.width) = (scene, width) }

  private func groups(at place: GroupPlace) -> [(index: Int, group: SelectedGroup)] {
    scene.selection.groups.enumerated().filter { $1.place == place }.map { ($0, $1) }
  }

  // MARK: Columns

  mutating func placeColumns() {
    var columns: [Column] = []
    for place in [GroupPlace.left, .middle, .right] where !groups(at: place).isEmpty {
      columns.append(column(at: place))
    }
    guard !columns.isEmpty else { return }
    let height = columns.map(\.height).max() ?? 0
    let free = width - columns.reduce(0) { $0 + $1.width }
    let gaps = gapWidths(columns.map(\.place), free: free)
    var x = 0.0
    for (index, column) in columns.enumerated() {
      place(column, x: x, height: height)
      x += column.width + (index < gaps.count ? gaps[index] : 0)
    }
    bottom = height
  }

  private struct Column {
    let place: GroupPlace
    let parts: [(index: Int, group: SelectedGroup, nodes: [DiagramNode])]
    let width: Double
    let height: Double
  }

  private func column(at place: GroupPlace) -> Column {
    let parts = groups(at: place).map { index, group in
      (index, group, boxes(of: group, in: place))
    }
    let nodes = parts.flatMap { $0.2 }
    let width = nodes.compactMap { $0.frame?.width }.max() ?? 0
    let heights = parts.map { part in
      heading + pad + part.2.reduce(0) { $0 + ($1.frame?.height ?? 0) + 6 } - 6
    }
    return Column(
      place: place, parts: parts, width: width + 2 * pad,
      height: heights.reduce(0, +) + gap * Double(parts.count - 1))
  }

  /// The space between columns: what lines need where there are lines, the rest in equal parts.
  private func gapWidths(_ places: [GroupPlace], free: Double) -> [Double] {
    guard places.count > 1 else { return [] }
    let pairs = zip(places, places.dropFirst()).map { hasLines(between: $0, and: $1) }
    let plain = pairs.count { !$0 }
    let busy = pairs.count - plain
    guard busy > 0 else { return pairs.map { _ in max(free / Double(pairs.count), gap) } }
    let rest = max((free - gap * Double(plain)) / Double(busy), 90)
    return pairs.map { $0 ? rest : gap }
  }

  private func hasLines(between one: GroupPlace, and two: GroupPlace) -> Bool {
    var place: [NodeID: GroupPlace] = [:]
    for group in scene.selection.groups {
      for member in group.members { place[member.node] = group.place }
    }
    return scene.selection.edges.contains {
      let edge = scene.graph[$0]
      let ends = [place[edge.source], place[edge.target]]
      return ends == [one, two] || ends == [two, one]
    }
  }

  private mutating func place(_ column: Column, x: Double, height: Double) {
    let spare = height - column.height
    var y = 0.0
    for (number, part) in column.parts.enumerated() {
      let own = part.nodes.reduce(0) { $0 + ($1.frame?.height ?? 0) }
      let isLast = number == column.parts.count - 1
      let natural = heading + pad + own + 6 * Double(part.nodes.count - 1)
      let panel = Frame(x, y, column.width, isLast ? height - y : natural)
      frame(part.group, index: part.index, in: panel)
      let extra = isLast ? spare / Double(part.nodes.count) : 0
      var top = panel.y + heading + extra / 2
      for node in part.nodes {
        var node = node
        let size = node.frame ?? Frame(0, 0, 0, 0)
        node.frame = Frame(x + pad, top, column.width - 2 * pad, size.height)
        node.group = "group-\(part.index + 1)"
        drawing.nodes.append(node)
        places[node.id] = column.place
        top += size.height + 6 + extra
      }
      y = panel.bottom + gap
    }
  }

  // MARK: Rows

  mutating func placeRows() {
    for (index, group) in groups(at: .below) {
      if bottom > 0 { bottom += gap }
      let nodes = boxes(of: group, in: .below)
      let box = nodes.compactMap { $0.frame?.width }.max() ?? 0
      let height = nodes.compactMap { $0.frame?.height }.max() ?? 0
      let most = max(Int((width - 2 * pad + 8) / (box + 8)), 1)
      let rows = (nodes.count + most - 1) / most
      let columns = (nodes.count + rows - 1) / rows
      let own = (width - 2 * pad - 8 * Double(columns - 1)) / Double(columns)
      let panel = Frame(0, bottom, width, heading + pad + Double(rows) * (height + 6) - 6)
      frame(group, index: index, in: panel)
      for (number, node) in nodes.enumerated() {
        var node = node
        let (row, column) = (Double(number / columns), Double(number % columns))
        node.frame = Frame(
          pad + column * (own + 8), panel.y + heading + row * (height + 6), own, height)
        node.group = "group-\(index + 1)"
        drawing.nodes.append(node)
        places[node.id] = .below
      }
      bottom = panel.bottom
    }
    drawing.size = PageSize(width: width, height: bottom)
  }

  // MARK: Parts

  private mutating func frame(_ group: SelectedGroup, index: Int, in panel: Frame) {
    var result = scene.group(group, id: "group-\(index + 1)")
    result.frame = panel
    drawing.groups.append(result)
    guard !group.title.isEmpty else { return }
    var text = scene.text(
      [LabelLine(result.title, size: 10, isBold: true)], id: "heading-\(result.id)",
      frame: Frame(panel.x + pad, panel.y + 3, panel.width - pad, heading - 5))
    text.look.text = result.look.stroke
    text.classes = ["heading"]
    drawing.furniture.append(text)
  }

  private mutating func note(_ node: NodeID, of group: SelectedGroup, look: NodeLook) {
    drawing.legend.add(scene.legendEntry(for: node, of: group, look: look))
  }

  private func boxes(of group: SelectedGroup, in place: GroupPlace) -> [DiagramNode] {
    group.members.map { member in
      var node = scene.node(member, of: group)
      node.lines = lines(of: member, in: place)
      let isPointed = node.look.shape == .hexagon
      let text = node.lines.map { line in
        let trailing = line.trailing.map { TextMetrics.width("  \($0)", size: 8.5) } ?? 0
        return TextMetrics.width(line.text, size: line.size, isBold: line.isBold) + trailing
      }
      let height = node.lines.reduce(0) { $0 + $1.size * 1.22 } + (node.lines.count > 1 ? 8 : 10)
      let slack = isPointed ? height * 0.6 + 16 : 16
      node.frame = Frame(0, 0, (text.max() ?? 0) + slack, height)
      return node
    }
  }

  private func lines(of member: SelectedGroup.Member, in place: GroupPlace) -> [LabelLine] {
    let isSide = place == .left || place == .right
    let size = place == .below ? 9.0 : 9.5
    var lines = TextMetrics.wrap(
      scene.name(of: member.node), width: isSide ? 160 : 130, size: size, limit: 3
    ).map { LabelLine($0, size: size) }
    if let year = since(member) { lines[lines.count - 1].trailing = year }
    if let second = scene.detail(of: member.node), isSide {
      lines += TextMetrics.wrap(second, width: 170, size: 8.5, limit: 2)
        .map { LabelLine($0, size: 8.5, isMuted: true) }
    }
    return lines
  }

  /// The year from which a member of a group by status has held it.
  private func since(_ member: SelectedGroup.Member) -> String? {
    guard let reason = member.reason, scene.graph.kind(of: reason).family == .membership
    else { return nil }
    return scene.graph.claim(of: reason).validity.since.map { String($0.year) }
  }

  // MARK: Lines

  mutating func placeLines() {
    for node in drawing.nodes {
      guard case .node(let id) = node.subject,
        let group = scene.selection.groups.first(where: { $0.members.contains { $0.node == id } })
      else { continue }
      note(id, of: group, look: node.look)
    }
    let frames = Dictionary(uniqueKeysWithValues: drawing.nodes.map { ($0.id, $0.frame) })
    let edges = scene.selection.edges.map { scene.edge($0) }
    let requests = edges.map { edge in
      let none = Frame(0, 0, 0, 0)
      return Router.Request(
        source: (frames[edge.source] ?? none) ?? none, target: (frames[edge.target] ?? none) ?? none
      )
    }
    for (edge, route) in zip(edges, Router(requests).routes()) {
      place(edge, along: route)
    }
  }

  private mutating func place(_ edge: DiagramEdge, along route: [Point]) {
    guard case .edge(let id) = edge.subject else { return }
    var edge = edge
    edge.route = route
    let text = scene.shortLabel(of: id)
    edge.label = [text]
    let half = TextMetrics.width(text, size: edge.labelSize) / 2 + 8
    let isTargetEnd = places[edge.target] == .middle
    let end = isTargetEnd ? route[route.count - 1] : route[0]
    let handle = isTargetEnd ? route[route.count - 2] : route[1]
    let side = handle.x >= end.x ? 1.0 : -1.0
    edge.labelCenter = Point(end.x + side * half, end.y - 6)
    drawing.edges.append(edge)
    drawing.legend.add(scene.legendEntry(for: id, look: edge.look))
  }
}
