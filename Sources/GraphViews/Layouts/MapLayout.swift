import GraphCore

/// States at their capitals, and corridors drawn along their way-points, at their true place.
///
/// Coast lines, lakes and a graticule lie below; no border is drawn. Lines are numbered and listed
/// in a key; where marks are dense, an inset shows that part again. Positions are in Lambert's
/// azimuthal equal-area projection.
struct MapLayout: Layout {
  let name = "map"
  let summary = "capitals and corridors at their true place, without borders"

  /// A lower map.
  let remedies = 3

  func arrange(_ scene: Scene, width: Double) -> Drawing {
    let content = MapContent(scene: scene)
    guard !content.sites.isEmpty else { return Drawing() }
    return MapWork(content: content, width: width).drawing()
  }
}

private struct MapWork {
  let content: MapContent
  let width: Double

  private let top = 13.0
  private let gap = 14.0

  private var scene: Scene { content.scene }
  private var hasKey: Bool { !content.routes.isEmpty }
  /// The room for the labels of parallels on the left.
  private var side: Double {
    let words = MapWords.latitude(40).text(in: scene.language)
    return TextMetrics.width(words, size: MapWords.size) + 8
  }
  private var key: MapKey { MapKey(scene: scene, routes: content.routes) }
  /// The width of the key where it stands beside the map; none where it is too long for that.
  private var keyWidth: Double {
    guard width > 640 else { return 0 }
    let column = hasKey ? 250.0 : 150
    let height = (width - side - column - gap) * 0.831 + 2 * top
    return key.height(width: column, columns: 1) < height + 120 ? column : 0
  }

  func drawing() -> Drawing {
    var drawing = Drawing()
    let frame = frame()
    var figure = MapFigure(content, in: MapPane(showing: places, in: frame))
    let ground = MapGround(pane: figure.pane, theme: scene.theme, step: step(of: figure.pane))
    drawing.backdrop += ground.shapes()
    let inset = MapInset(for: figure)
    let inner = inset.map { MapFigure(content, in: $0.pane, prefix: "inset-") }
    if let inset { figure.blocked.append(grown(inset.pane.frame)) }
    figure.hole = inset?.window
    let bar = ScaleBar(pane: figure.pane, scene: scene)
    let barFrame = bar.place(clearOf: figure)
    if let barFrame { figure.blocked.append(barFrame) }
    figure.draw(into: &drawing)
    if let inset, let inner { draw(inset, inner, into: &drawing) }
    drawing.backdrop.append(ground.frameLine)
    if let barFrame { bar.draw(in: barFrame, id: "scale", into: &drawing) }
    MapMargin(ground: ground, scene: scene).draw(into: &drawing)
    let bottom = placeKey(beside: frame, in: &drawing)
    drawing.size = PageSize(width: width, height: max(frame.bottom + top, bottom))
    tell(in: &drawing)
    return drawing
  }

  private var places: [Point] {
    content.sites.map(\.projected) + content.routes.flatMap(\.stops).map(\.projected)
  }

  /// The frame of the map: as wide as there is room, and as high as the places ask for.
  private func frame() -> Frame {
    let room = width - side - (keyWidth > 0 ? keyWidth + gap : 0)
    let (xs, ys) = (places.map(\.x), places.map(\.y))
    let wide = max((xs.max() ?? 0) - (xs.min() ?? 0), 1000) * 1.12
    let high = max((ys.max() ?? 0) - (ys.min() ?? 0), 700) * 1.1
    let most = 0.831 - 0.05 * Double(scene.closeness)
    let height = min(max(room * high / wide, room * 0.6), room * most)
    return Frame(side, top, room, height.rounded())
  }

  private func step(of pane: MapPane) -> Int { pane.frame.width * pane.scale < 4000 ? 5 : 10 }

  private func grown(_ frame: Frame) -> Frame {
    Frame(frame.x - 3, frame.y - 3, frame.width + 6, frame.height + 6)
  }

  private func draw(_ inset: MapInset, _ figure: MapFigure, into drawing: inout Drawing) {
    let ground = MapGround(pane: inset.pane, theme: scene.theme, step: 5)
    drawing.backdrop += ground.shapes()
    var figure = figure
    let bar = ScaleBar(pane: inset.pane, scene: scene)
    let barFrame = bar.place(clearOf: figure)
    if let barFrame { figure.blocked.append(barFrame) }
    figure.draw(into: &drawing)
    if let barFrame { bar.draw(in: barFrame, id: "inset-scale", into: &drawing) }
    let outline = corners(of: inset.window)
    drawing.backdrop.append(
      .line(
        outline + outline.prefix(1), color: scene.theme.mutedText, width: 0.6, pattern: .solid))
    drawing.backdrop.append(ground.frameLine)
  }

  /// The key to the right of the map, or below it; gives the lower end.
  private func placeKey(beside frame: Frame, in drawing: inout Drawing) -> Double {
    let height = key.height(width: keyWidth, columns: 1)
    let rest = frame.height + 2 * top - height - 10
    if keyWidth > 0 {
      let x = frame.right + gap
      key.place(at: Point(x, frame.y - 4), width: keyWidth, columns: 1, in: &drawing)
      if rest >= 90 {
        drawing.legendFrame = Frame(x, frame.bottom + top - rest, keyWidth, rest)
        return 0
      }
      drawing.legendFrame = Frame(0, frame.bottom + top + 6, frame.right, 48)
      return max(frame.y - 4 + height, frame.bottom + top + 54)
    }
    guard hasKey else { return 0 }
    let count = width > 640 ? 4 : 3
    let column = (width - Double(count - 1) * 12) / Double(count)
    let origin = Point(0, frame.bottom + top + 6)
    key.place(at: origin, width: column, columns: count, in: &drawing)
    return origin.y + key.height(width: column, columns: count)
  }

  // MARK: What is told

  private func tell(in drawing: inout Drawing) {
    for marks in content.marks {
      guard let first = marks.group.members.first else { continue }
      drawing.legend.add(scene.legendEntry(for: first.node, of: marks.group, look: marks.look))
    }
    let figure = drawing.nodes.first { $0.classes.contains("way-point") }
    if let figure {
      drawing.legend.add(
        Legend.Entry(.node(figure.look), MapWords.wayPoint.text(in: scene.language)))
    }
    for route in content.routes where route.stops.count > 1 {
      drawing.legend.add(Legend.Entry(.edge(route.modeLook), route.mode))
    }
    if let flow = content.routes.first(where: \.isFlow) {
      drawing.legend.add(scene.flowEntry(like: flow.look))
    }
    for route in content.routes where route.stagePattern != .solid && route.stops.count > 1 {
      var look = route.look
      look.pattern = route.stagePattern
      if look.stroke == route.modeLook.stroke { look.stroke = scene.theme.text }
      look.arrow = .none
      drawing.legend.add(
        Legend.Entry(.edge(look), scene.stageName(of: route.corridor) ?? ""))
    }
    drawing.notes = [MapWords.ground.text(in: scene.language)]
    drawing.claimedEdges =
      content.sites.compactMap(\.tie) + content.routes.flatMap(\.stops).map(\.edge)
    drawing.disputes = content.routes.flatMap { $0.disputes(in: scene) }
    guard !content.missing.isEmpty else { return }
    let total = scene.selection.nodes.count
    drawing.cut = Cut(shown: total - content.missing.count, of: total)
  }
}
