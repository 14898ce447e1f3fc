import GraphCore

/// The list of numbered lines beside or below a map.
struct MapKey {
  let scene: Scene
  let routes: [MapRoute]

  /// The size of its letters.
  static func size(in scene: Scene) -> Double { max(MapType(scene).place, 7.8) }
  private var size: Double { Self.size(in: scene) }
  private let indent = 16.0
  /// The height of a heading; there is none where all routes are of one mode.
  private var headingHeight: Double { routes.map(\.mode).uniqued().count > 1 ? 15 : 0 }

  /// A numbered disc in the colour of a route's mode.
  static func disc(of route: MapRoute, id: String, at center: Point, scene: Scene) -> DiagramNode {
    let fill = route.modeLook.stroke
    var look = NodeLook(text: scene.theme.text(on: fill), mutedText: scene.theme.mutedText)
    (look.shape, look.fill, look.stroke) = (.circle, fill, scene.theme.page)
    look.strokeWidth = 0.6
    var node = DiagramNode(
      id: id, showing: .node(route.corridor),
      lines: [LabelLine("\(route.number)", size: MapType(scene).place)], look: look)
    let radius = NumberPlacer.radius
    node.frame = Frame(center.x - radius, center.y - radius, radius * 2, radius * 2)
    node.classes = ["number"]
    return node
  }

  /// A line of the list: a heading, or a route with its name.
  private struct Row {
    let route: MapRoute?
    let lines: [LabelLine]
    let height: Double
  }

  private func rows(width: Double) -> [Row] {
    let modes = routes.map(\.mode).uniqued()
    return modes.flatMap { mode -> [Row] in
      let heading = LabelLine(capitalized(mode), size: 9, isBold: true)
      let own = routes.filter { $0.mode == mode }.map { row(of: $0, width: width) }
      guard modes.count > 1 else { return own }
      return [Row(route: nil, lines: [heading], height: headingHeight)] + own
    }
  }

  private func row(of route: MapRoute, width: Double) -> Row {
    let mark =
      scene.disputeMarks.marks(of: route.disputes(in: scene))
      + scene.disputeMarks.note(on: route.claims(in: scene.graph))
    let room = width - indent - 4
    var lines = TextMetrics.wrap(
      scene.name(of: route.corridor) + mark, width: room, size: size, limit: 3
    ).map { LabelLine($0, size: size) }
    if let stage = stage(of: route) {
      let last = lines[lines.count - 1].text
      let together = TextMetrics.width("\(last)  \(stage)", size: size)
      if together < room {
        lines[lines.count - 1].trailing = stage
        lines[lines.count - 1].trailingSize = size
      } else {
        lines.append(LabelLine(stage, size: size, isMuted: true))
      }
    }
    return Row(route: route, lines: lines, height: Double(lines.count) * size * 1.22 + 3)
  }

  /// How far a corridor has come, where it is not simply in use.
  private func stage(of route: MapRoute) -> String? {
    guard let rule = scene.graph.schema.stage,
      let stage = scene.graph.value(of: route.corridor, property: rule.key, in: scene.frame)?.text,
      stage != "operating"
    else { return nil }
    return scene.stageName(of: route.corridor)
  }

  /// How wide the list is with each route in one line.
  var width: Double {
    let rows = routes.map { route in
      TextMetrics.width(
        [scene.name(of: route.corridor), stage(of: route)].compactMap { $0 }
          .joined(separator: "  "), size: size)
    }
    return (rows.max() ?? 0) + indent + 16
  }

  /// The height of the list in columns.
  func height(width: Double, columns: Int) -> Double {
    columnsOfRows(width: width, count: columns).enumerated().map { column, rows in
      let start = column > 0 && rows.first?.route != nil ? headingHeight : 0
      return rows.reduce(start) { $0 + $1.height }
    }.max() ?? 0
  }

  /// Places the list in columns of a width.
  func place(at origin: Point, width: Double, columns: Int, in drawing: inout Drawing) {
    for (column, rows) in columnsOfRows(width: width, count: columns).enumerated() {
      // What goes on in a column begins where the first line below a heading does.
      var y = origin.y + (column > 0 && rows.first?.route != nil ? headingHeight : 0)
      let x = origin.x + Double(column) * (width + 12)
      for row in rows {
        place(row, at: Point(x, y), width: width, in: &drawing)
        y += row.height
      }
    }
  }

  private func place(_ row: Row, at origin: Point, width: Double, in drawing: inout Drawing) {
    guard let route = row.route else {
      let number = drawing.furniture.count { $0.id.hasPrefix("key-heading") } + 1
      let frame = Frame(origin.x, origin.y + 1, width, row.height - 2)
      drawing.furniture.append(
        scene.text(row.lines, id: "key-heading-\(number)", frame: frame))
      return
    }
    let height = row.height - 1
    var disc = Self.disc(
      of: route, id: "key-number-\(route.number)",
      at: Point(origin.x + NumberPlacer.radius, origin.y + size * 0.61 + 0.5), scene: scene)
    disc.subject = .furniture
    drawing.furniture.append(disc)
    let frame = Frame(origin.x + indent, origin.y, width - indent, height - 2)
    var text = scene.text(row.lines, id: "key-\(route.number)", frame: frame)
    text.classes = ["legend"]
    drawing.furniture.append(text)
  }

  /// The rows in columns of nearly the same height; a heading never ends a column.
  private func columnsOfRows(width: Double, count: Int) -> [[Row]] {
    let rows = rows(width: width)
    let total = rows.reduce(0) { $0 + $1.height }
    let share = total / Double(max(count, 1))
    var columns: [[Row]] = [[]]
    var height = 0.0
    for (index, row) in rows.enumerated() {
      let isHeading = row.route == nil
      let next = isHeading && index + 1 < rows.count ? rows[index + 1].height : 0
      let isFull = height + row.height / 2 + next > share
      if isFull, columns.count < count, !(columns.last?.isEmpty ?? true),
        columns.last?.last?.route != nil
      {
        columns.append([])
        height = 0
      }
      columns[columns.count - 1].append(row)
      height += row.height
    }
    return columns
  }
}
