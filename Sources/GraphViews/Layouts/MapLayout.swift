import GraphCore
import GraphText

/// States at their capitals, and corridors drawn along their way-points, at their true place.
///
/// Coast lines, lakes and a graticule lie below; no border is drawn. Lines are numbered and listed
/// in a key; where marks are dense, an inset shows that part again. Positions are in Lambert's
/// azimuthal equal-area projection.
struct MapLayout: Layout {
  let name = "map"
  let summary = "capitals and corridors at their true place, without borders"

  /// A lower map; on a slide a narrower one, at last a lower one with the notes below it.
  let remedies = mapRemedies

  func arrange(_ scene: Scene, width: Double) -> Drawing {
    let content = MapContent(scene: scene)
    guard !content.sites.isEmpty else { return Drawing() }
    return MapWork(content: content, width: width).drawing()
  }
}

extension Drawing {
  /// Adds what another drawing shows to it, drawn over it.
  fileprivate mutating func add(_ other: Drawing) {
    nodes += other.nodes
    edges += other.edges
    furniture += other.furniture
    backdrop += other.backdrop
  }
}

private let mapRemedies = 3

private struct MapWork {
  let content: MapContent
  let width: Double

  private let top = 13.0
  private let gap = 14.0
  private let remedies = mapRemedies

  private var scene: Scene { content.scene }
  private var hasKey: Bool { !content.routes.isEmpty }
  /// The room for the labels of parallels on the left.
  private var side: Double {
    let words = MapWords.latitude(40).text(in: scene.language)
    return TextMetrics.width(words, size: MapWords.size) + 8
  }
  private var key: MapKey { MapKey(scene: scene, routes: content.routes) }
  /// The page is a slide: the map is as high as that, and all else stands beside it.
  private var isWide: Bool { scene.view.page.isWide }
  /// The height of a map that fills a slide below its title.
  private var wideHeight: Double {
    (scene.view.page.height - 40 - 52 - 2 * top) * (scene.closeness < remedies ? 1 : 0.76)
  }

  /// The width of the key where it stands beside the map; none where it is too long for that.
  private var keyWidth: Double {
    if isWide { return width - side - wideFrame.width - gap }
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
    let insets = MapInset.insets(for: figure)
    for inset in insets { figure.add(inset) }
    let tags =
      insets.count > 1 ? insets.indices.map { tag($0, of: insets[$0], clearOf: figure) } : []
    figure.blocked += tags.compactMap(\.frame)
    let bar = ScaleBar(pane: figure.pane, scene: scene)
    let barFrame = bar.place(clearOf: figure)
    if let barFrame { figure.blocked.append(barFrame) }
    var inner = Drawing()
    var named: Set<NodeID> = []
    for (index, inset) in insets.enumerated() {
      let prefix = index == 0 ? "inset-" : "inset-\(index + 1)-"
      let letter = index < tags.count ? tags[index].lines.first : nil
      let names = draw(inset, prefix: prefix, letter: letter, into: &inner)
      figure.unnamed.formUnion(names.unnamed)
      named.formUnion(names.named)
    }
    named.formUnion(figure.draw(into: &drawing).named)
    drawing.add(inner)
    drawing.backdrop.append(ground.frameLine)
    if let barFrame { bar.draw(in: barFrame, id: "scale", into: &drawing) }
    drawing.furniture += tags
    MapMargin(ground: ground, scene: scene).draw(into: &drawing)
    let bottom = placeKey(beside: frame, in: &drawing)
    drawing.size = PageSize(width: width, height: max(frame.bottom + top, bottom))
    tell(of: figure, in: &drawing)
    if let note = noteOnNames(besides: named, of: figure) { drawing.notes.append(note) }
    return drawing
  }

  private var places: [Point] {
    content.sites.map(\.projected) + content.routes.flatMap(\.stops).map(\.projected)
  }

  /// The frame of a map that fills a slide, and leaves a third of it for key and notes, or more.
  private var wideFrame: Frame {
    let ys = places.map(\.y)
    let least = max((ys.max() ?? 0) - (ys.min() ?? 0), 700) * 1.04
    let share = [0.66, 0.61, 0.56, 0.5][min(scene.closeness, remedies)]
    let across = min(MapProjection.window.width * wideHeight / least, width * share - side)
    return Frame(side, top, across.rounded(), wideHeight.rounded())
  }

  /// The frame of the map: as wide as there is room, and as high as the places ask for.
  private func frame() -> Frame {
    if isWide { return wideFrame }
    let room = width - side - (keyWidth > 0 ? keyWidth + gap : 0)
    let (xs, ys) = (places.map(\.x), places.map(\.y))
    let wide = max((xs.max() ?? 0) - (xs.min() ?? 0), 1000) * 1.12
    let high = max((ys.max() ?? 0) - (ys.min() ?? 0), 700) * 1.1
    let most = 0.831 - 0.05 * Double(scene.closeness)
    let height = min(max(room * high / wide, room * 0.6), room * most)
    // The outlines end in the west and east: a map too low for its places is narrower, too.
    let least = max((ys.max() ?? 0) - (ys.min() ?? 0), 700) * 1.04
    let across = min(room, MapProjection.window.width * height / least)
    return Frame(side + ((room - across) / 2).rounded(), top, across.rounded(), height.rounded())
  }

  private func step(of pane: MapPane) -> Int { pane.frame.width * pane.scale < 4000 ? 5 : 10 }

  /// The letter of an inset at a corner of what it shows, within or outside.
  private func tag(_ index: Int, of inset: MapInset, clearOf figure: MapFigure) -> DiagramNode {
    let window = inset.window
    let outside = Frame(window.x, window.y - 13, window.width, window.height + 26)
    let line = LabelLine(String(UnicodeScalar(UInt8(65 + index))), size: 9, isBold: true)
    return scene.text(
      [line], id: "inset-\(index + 1)-window",
      frame: corner(of: [outside, window], clearOf: figure), alignment: .center)
  }

  /// The place for a letter in a corner that is farthest from marks and lines.
  private func corner(
    of frames: [Frame], size: PageSize = PageSize(width: 13, height: 13),
    clearOf figure: MapFigure
  ) -> Frame {
    let places = frames.flatMap { frame in
      [frame.y, frame.bottom - size.height].flatMap { y in
        [frame.x, frame.right - size.width].map { Frame($0, y, size.width, size.height) }
      }
    }
    let (marks, taken) = (FrameGrid(figure.marks.marks.map(\.frame)), FrameGrid(figure.blocked))
    let lines = PointGrid(figure.samples)
    let costs = places.map { place in
      (taken.touches(place) ? 1000 : marks.touches(place) ? 100 : 0) + lines.count(in: place)
    }
    return places[costs.indices.min { (costs[$0], $0) < (costs[$1], $1) } ?? 0]
  }

  private func draw(
    _ inset: MapInset, prefix: String, letter: LabelLine?, into drawing: inout Drawing
  ) -> MapFigure.Names {
    let ground = MapGround(pane: inset.pane, theme: scene.theme, step: 5)
    drawing.backdrop += ground.shapes()
    var figure = MapFigure(content, in: inset.pane, prefix: prefix)
    if let letter {
      let frame = inset.pane.frame
      let room = Frame(frame.x + 1, frame.y + 1, frame.width - 2, frame.height - 2)
      let place = corner(of: [room], clearOf: figure)
      figure.blocked.append(place)
      drawing.furniture.append(
        scene.text([letter], id: "\(prefix)letter", frame: place, alignment: .center))
    }
    let bar = scaleBar(of: inset, clearOf: figure)
    figure.blocked.append(bar.place)
    bar.bar.draw(in: bar.place, id: "\(prefix)scale", into: &drawing)
    let names = figure.draw(into: &drawing)
    let outline = corners(of: inset.window)
    drawing.backdrop.append(
      .line(
        outline + outline.prefix(1), color: scene.theme.mutedText, width: 0.6, pattern: .solid))
    drawing.backdrop.append(ground.frameLine)
    return names
  }

  /// Every inset has its bar: the longest that has a free place, else the longest clear of marks
  /// alone, else a short one in the corner with fewest of them.
  private func scaleBar(
    of inset: MapInset, clearOf figure: MapFigure
  ) -> (bar: ScaleBar, place: Frame) {
    for isClear in [true, false] {
      for share in [0.2, 0.14, 0.1, 0.06] {
        let bar = ScaleBar(pane: inset.pane, scene: scene, share: share)
        if let place = bar.place(clearOf: figure, lines: isClear) { return (bar, place) }
      }
    }
    let bar = ScaleBar(pane: inset.pane, scene: scene, share: 0.1)
    let (frame, size) = (inset.pane.frame, bar.size)
    let room = Frame(frame.x + 2, frame.y + 2, frame.width - 4, frame.height - 4)
    return (bar, corner(of: [room], size: size, clearOf: figure))
  }

  /// What was marked and not named, by number; nil where all have their names.
  private func noteOnNames(besides named: Set<NodeID>, of figure: MapFigure) -> String? {
    let sites = figure.marks.marks.flatMap(\.sites)
    let members = sites.filter { $0.group != nil }
    let lost = Set(members.map(\.node)).subtracting(named)
    let towns = Set(members.map(\.place)).subtracting(named).subtracting(lost)
    let stops = Set(sites.filter { $0.group == nil }.map(\.node)).subtracting(named)
    guard lost.count + towns.count + stops.count > 0 else { return nil }
    return FigureWords.withoutNames(
      stops: stops.subtracting(towns).count, towns: towns.count, others: lost.count
    ).text(in: scene.language)
  }

  /// The key to the right of the map, or below it; gives the lower end.
  private func placeKey(beside frame: Frame, in drawing: inout Drawing) -> Double {
    let height = key.height(width: keyWidth, columns: 1)
    let rest = frame.height + 2 * top - height - 10
    if isWide {
      let free = Frame(frame.right + gap, 0, keyWidth, frame.bottom + top)
      if hasKey { key.place(at: Point(free.x, 0), width: keyWidth, columns: 1, in: &drawing) }
      let below = hasKey ? height + 8 : 0
      drawing.legendFrame = Frame(free.x, below, keyWidth, 30)
      drawing.notesFrame = Frame(free.x, below, keyWidth, free.height - below)
      return below + 90
    }
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

  private func tell(of figure: MapFigure, in drawing: inout Drawing) {
    let drawn = Set(figure.marks.marks.compactMap(\.sites[0].group))
    for (number, marks) in content.marks.enumerated() where drawn.contains(number) {
      guard let first = marks.group.members.first else { continue }
      let entry = scene.legendEntry(for: first.node, of: marks.group, look: marks.look)
      // One number for why they stand there, and for where: a capital's tie to its state.
      let sites = figure.marks.marks.flatMap(\.sites).filter { $0.group == number }
      let reasons = (marks.group.members.compactMap(\.reason) + sites.compactMap(\.tie))
        .map { scene.graph[$0].claim }
      drawing.legend.add(
        Legend.Entry(entry.sample, entry.text + scene.disputeMarks.note(on: reasons)))
    }
    let figure = drawing.nodes.first { $0.classes.contains("way-point") }
    if let figure {
      drawing.legend.add(
        Legend.Entry(.node(figure.look), MapWords.wayPoint.text(in: scene.language)))
    }
    tellLines(in: &drawing)
    drawing.notes = [MapWords.ground.text(in: scene.language)]
    drawing.claimedEdges = content.routes.flatMap(\.stops).map(\.edge)
    drawing.disputes = content.routes.flatMap { $0.disputes(in: scene) }
  }

  /// What the lines mean: modes, the direction of flow, stages; a mode of which no line is simply
  /// in use, and a stage that its mode draws in a form of its own, both in one.
  private func tellLines(in drawing: inout Drawing) {
    let routes = content.routes.filter { $0.stops.count > 1 }
    let plain = Set(routes.filter { $0.look.pattern == $0.modeLook.pattern }.map(\.mode))
    for route in routes where plain.contains(route.mode) {
      drawing.legend.add(Legend.Entry(.edge(route.modeLook), route.mode))
    }
    let (flows, staged) = (routes.filter(\.isFlow), routes.filter { $0.stagePattern != .solid })
    var entries: [Legend.Entry] = []
    for route in staged {
      let stage = scene.stageName(of: route.corridor) ?? ""
      var look = route.look
      look.arrow = .none
      if plain.contains(route.mode), look.pattern == route.stagePattern {
        if look.stroke == route.modeLook.stroke { look.stroke = scene.theme.text }
        entries.append(Legend.Entry(.edge(look), stage))
      } else {
        let words = "\(route.mode)\(scene.language.comma)\(stage)"
        entries.append(Legend.Entry(.edge(look), words))
      }
    }
    if !flows.isEmpty { drawing.legend.add(scene.flowEntry) }
    for entry in entries { drawing.legend.add(entry) }
  }
}
