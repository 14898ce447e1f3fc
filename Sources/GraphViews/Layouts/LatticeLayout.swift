import GraphCore
import GraphText

/// Levels as boxes, each family in its panel, what stands above higher on the page; lines lead
/// down to what cited evidence puts directly below.
struct LatticeLayout: Layout {
  let name = "lattice"
  let citesItself = true
  let summary = "the partial order of levels, each line with the numbers of its evidence"

  /// Layers closer together.
  let remedies = 3

  func arrange(_ scene: Scene, width: Double) -> Drawing {
    var work = LatticeWork(scene: scene, width: width)
    work.place()
    return work.drawing
  }
}

private struct LatticeWork {
  let scene: Scene
  let width: Double
  var drawing = Drawing()
  private let marks: LevelMarks
  private var footnotes: Footnotes
  private var frames: [LevelID: Frame] = [:]

  /// The size of a box; those of a family that has the whole page are wider.
  private let box: PageSize
  private let gap = 16.0
  private let rise: Double
  private let pad = 12.0
  private let heading = 20.0

  init(scene: Scene, width: Double) {
    (self.scene, self.width) = (scene, width)
    let (height, rise) = [(41.0, 31.0), (38, 24), (37, 21), (35, 19)][min(scene.closeness, 3)]
    (box, self.rise) = (PageSize(width: 136, height: height), rise)
    marks = LevelMarks(scene: scene)
    footnotes = Footnotes(scene: scene)
  }

  private var scale: LevelScale { scene.graph.levels }

  /// The covers whose two levels are shown, with their numbers on the scale.
  private var covers: [(number: Int, cover: LevelCover)] {
    let shown = Set(scene.selection.levels)
    return scale.covers.enumerated().map { (number: $0, cover: $1) }
      .filter { shown.contains($0.cover.above) && shown.contains($0.cover.below) }
  }

  mutating func place() {
    let families = scene.selection.levels.map { scale[$0].family }.uniqued()
    let panels = families.map { family in
      (family, layers(of: scene.selection.levels.filter { scale[$0].family == family }))
    }.sorted { $0.1.count > $1.1.count }
    var (x, top, bottom) = (0.0, 0.0, 0.0)
    for (family, layers) in panels {
      let size = size(of: layers)
      if x > 0, x + size.width > width { (x, top) = (0, bottom + gap) }
      let own = layers.count > 1 ? PageSize(width: width, height: size.height) : size
      place(family, layers, in: Frame(x, top, own.width, own.height))
      x += own.width + gap
      bottom = max(bottom, top + own.height)
    }
    for (number, cover) in covers { place(cover, number: number) }
    drawing.size = PageSize(width: width, height: bottom)
    drawing.footnotes = footnotes.lines
    explain()
  }

  // MARK: Layers

  /// The levels by how many steps lie below each at most, the highest first; the most connected in
  /// the middle, so that lines are short.
  private func layers(of levels: [LevelID]) -> [[LevelID]] {
    var heights: [LevelID: Int] = [:]
    func height(_ level: LevelID) -> Int {
      if let known = heights[level] { return known }
      let below = covers.filter { $0.cover.above == level }.map { height($0.cover.below) + 1 }
      heights[level] = below.max() ?? 0
      return below.max() ?? 0
    }
    let groups = Dictionary(grouping: levels, by: height)
    return groups.keys.sorted(by: >).map { key in
      var row: [LevelID] = []
      for (index, level) in connected(groups[key] ?? []).enumerated() {
        row.insert(level, at: index.isMultiple(of: 2) ? row.count : 0)
      }
      return row
    }.flatMap(wrapped)
  }

  private func connected(_ levels: [LevelID]) -> [LevelID] {
    func degree(_ level: LevelID) -> Int {
      covers.count { $0.cover.above == level || $0.cover.below == level }
    }
    return levels.sorted { (degree($1), scale[$0].id) < (degree($0), scale[$1].id) }
  }

  /// A layer in as many rows as the page needs.
  private func wrapped(_ row: [LevelID]) -> [[LevelID]] {
    let most = max(Int((width - 2 * pad + gap) / (box.width + gap)), 1)
    return stride(from: 0, to: row.count, by: most).map {
      Array(row[$0..<min($0 + most, row.count)])
    }
  }

  private func size(of layers: [[LevelID]]) -> PageSize {
    let count = Double(layers.map(\.count).max() ?? 0)
    return PageSize(
      width: count * (box.width + gap) - gap + 2 * pad,
      height: heading + Double(layers.count) * (box.height + rise) - rise + pad)
  }

  // MARK: Parts

  private mutating func place(_ family: String, _ layers: [[LevelID]], in panel: Frame) {
    let look = GroupLook(fill: scene.theme.panel, stroke: scene.theme.ink("slate").stroke)
    let id = "family-\(family)"
    let title = capitalized(scene.wording.levelFamily(family))
    drawing.groups.append(DiagramGroup(id: id, title: title, look: look, frame: panel))
    var label = scene.text(
      [LabelLine(title, size: 10, isBold: true)], id: "heading-\(id)",
      frame: Frame(panel.x + pad, panel.y + 3, panel.width - 2 * pad, heading - 5))
    label.classes = ["heading"]
    drawing.furniture.append(label)
    var y = panel.y + heading
    let box = widened(layers, within: panel)
    for layer in layers {
      let count = Double(layer.count)
      let own = count * (box.width + gap) - gap
      var x = panel.x + (panel.width - own) / 2
      for level in layer {
        place(level, in: Frame(x, y, box.width, box.height), of: id)
        x += box.width + gap
      }
      y += box.height + rise
    }
  }

  /// The size of boxes in a panel: as wide as its longest layer leaves room for, to a limit.
  private func widened(_ layers: [[LevelID]], within panel: Frame) -> PageSize {
    let count = Double(max(layers.map(\.count).max() ?? 1, 1))
    let room = (panel.width - 2 * pad + gap) / count - gap
    return PageSize(width: min(max(room, box.width), 180), height: box.height)
  }

  private mutating func place(_ level: LevelID, in frame: Frame, of group: String) {
    frames[level] = frame
    let record = scale[level]
    var look = marks.look(of: level)
    (look.shape, look.stroke) = (.roundedBox, scene.theme.text)
    look.strokeWidth = 0.7
    let lines = TextMetrics.wrap(
      scene.levelName(level), width: frame.width - 8, size: 9, isBold: true, limit: 2)
    var labels = lines.map { LabelLine($0, size: 9, isBold: true) }
    let count = FigureWords.pairs(pairs(at: level)).text(in: scene.language)
    labels.append(LabelLine(count, size: 8.5))
    var node = DiagramNode(
      id: "level-\(record.id)", showing: .level(level), lines: labels, look: look)
    let told = [record.definition, record.authority, record.contested].compactMap { $0 }
    node.tooltip = ([scene.levelName(level) + "."] + told).joined(separator: " ")
    node.link = link(of: record.citations)
    node.classes = ["level", "family-\(record.family)"]
    (node.frame, node.group) = (frame, group)
    drawing.nodes.append(node)
  }

  /// How many relationships hold at a level at the time of the picture.
  private func pairs(at level: LevelID) -> Int {
    scene.graph.edgeIDs.count {
      let edge = scene.graph[$0]
      return edge.level == level && scene.frame.admits(edge.interval)
    }
  }

  private mutating func place(_ cover: LevelCover, number: Int) {
    guard let upper = frames[cover.above], let lower = frames[cover.below] else { return }
    let start = port(of: cover.above, upper, isLower: true, towards: cover.below)
    let end = port(of: cover.below, lower, isLower: false, towards: cover.above)
    var look = EdgeLook(stroke: scene.theme.ink("slate").stroke, text: scene.theme.text)
    look.width = 1.4
    let (above, below) = (scale[cover.above], scale[cover.below])
    var edge = DiagramEdge(
      id: "cover-\(above.id)--\(below.id)", showing: .cover(number), from: "level-\(above.id)",
      to: "level-\(below.id)", look: look)
    edge.label = [footnotes.numbers(of: cover.citations)]
    edge.labelCenter = labelCenter(edge.label[0], from: start, to: end, of: cover)
    edge.labelSize = 8.5
    let third = (end.y - start.y) / 3
    edge.route = [
      start, Point(start.x, start.y + third), Point(end.x, end.y - third), end,
    ]
    edge.tooltip =
      FigureWords.above(scene.levelName(cover.above), scene.levelName(cover.below))
      .text(in: scene.language) + (cover.evidence.map { " \($0)" } ?? "")
    edge.link = link(of: cover.citations)
    edge.classes = ["cover"]
    drawing.edges.append(edge)
    let meaning = FigureWords.standsAbove.text(in: scene.language)
    drawing.legend.add(Legend.Entry(.edge(look), meaning))
  }

  /// Beside the end of a line that no other line is near: the lower one where several part from
  /// the upper level.
  private func labelCenter(
    _ label: String, from start: Point, to end: Point, of cover: LevelCover
  ) -> Point {
    let offset = TextMetrics.width(label, size: 8.5) / 2 + 6
    guard covers.count(where: { $0.cover.above == cover.above }) > 1 else {
      return Point(start.x + (end.x > start.x ? -offset : offset), start.y + 8)
    }
    return Point(end.x + (end.x < start.x ? -offset : offset), end.y - 8)
  }

  /// Where a line leaves or reaches a box: the lines of a side spread over its middle, in the order
  /// of where they lead.
  private func port(
    of level: LevelID, _ frame: Frame, isLower: Bool, towards other: LevelID
  ) -> Point {
    let others = covers.map(\.cover)
      .filter { isLower ? $0.above == level : $0.below == level }
      .map { isLower ? $0.below : $0.above }
      .sorted { (frames[$0]?.x ?? 0, $0) < (frames[$1]?.x ?? 0, $1) }
    let place = Double(others.firstIndex(of: other) ?? 0)
    let step = min(34, frame.width / Double(others.count + 1))
    let x = frame.center.x + (place - Double(others.count - 1) / 2) * step
    return Point(x, isLower ? frame.bottom : frame.y)
  }

  private func link(of citations: [Citation]) -> String? {
    citations.lazy.compactMap { scene.graph[$0.reference].url }.first
  }

  private mutating func explain() {
    let example = FigureWords.pairs(1).text(in: scene.language)
    drawing.legend.add(
      Legend.Entry(.mark(example), FigureWords.pairsMeaning.text(in: scene.language)))
    drawing.legend.add(
      Legend.Entry(.mark("[1]"), FigureWords.evidence.text(in: scene.language)))
  }
}
