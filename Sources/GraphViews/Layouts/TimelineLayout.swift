import GraphCore
import GraphText

/// Relationships over the years: a row for each tie, a bar for each claim, a higher step for a
/// higher level, points with their names for events.
///
/// The days on which an imprecise date leaves open whether a claim holds are dotted outlines.
struct TimelineLayout: Layout {
  let name = "timeline"
  let remedies = TimelineDensity.steps
  let summary = "ties as bars over the years, levels as steps, events as points"

  func arrange(_ scene: Scene, width: Double) -> Drawing {
    var work = TimelineDrawing(scene: scene, width: width)
    work.place()
    return work.drawing
  }
}

private struct TimelineDrawing {
  let scene: Scene
  let width: Double
  var drawing = Drawing()
  private let sections: [TimelineRows.Section]
  private let density: TimelineDensity
  private let looks: TimelineLook
  private let axis: TimelineAxis
  private var y = 16.0
  private var shown = 0
  private var named = 0
  /// How many rows and events are told by their number alone.
  private var counted = 0
  /// The relationships that bars show.
  private var told: [EdgeID] = []

  private let names: Double
  private var bar: Double { density.isClose ? 10.5 : 12 }
  private var gap: Double { density.isClose ? 2 : 4 }
  private let limit = 110
  private let pointLimit = 160

  init(scene: Scene, width: Double) {
    (self.scene, self.width) = (scene, width)
    density = TimelineDensity(closeness: scene.closeness)
    sections = density.folded(TimelineRows(scene: scene).sections, in: scene)
    looks = TimelineLook(scene: scene)
    names = TimelineNames(scene: scene).width(of: sections)
    axis = TimelineMarks(scene: scene, looks: looks).axis(
      of: sections, left: names + 6, right: width - 2)
  }

  mutating func place() {
    let total = sections.reduce(0) { $0 + $1.count }
    for section in sections where shown < limit || section.count > section.rows.count {
      place(section)
    }
    explainBars()
    drawing.size = PageSize(width: width, height: y + 16)
    placeYears()
    guard shown + named < total else { return }
    drawing.cut = Cut(
      shown: shown + named, of: total, isRestCounted: shown + named + counted == total)
    drawing.cut?.things = FigureWords.ties
  }

  private mutating func place(_ section: TimelineRows.Section) {
    let places = TimelinePoint.places(of: section.points, in: scene, on: axis)
    let isCounted = (places.map(\.line).max() ?? 0) >= density.eventLines
    let isOneLine = section.rows.isEmpty && section.folds.allSatisfy { $0.title == nil }
    let atHead = section.folds.filter { $0.title == nil }.flatMap { unnamedEdges(of: $0) }
    let isOnly = isOneLine && section.folds.isEmpty
    placeHeading(section, marking: atHead + (isOnly && isCounted ? section.points.map(\.edge) : []))
    if !isOneLine { y += density.isClose ? 13.5 : 15 }
    for row in section.rows where shown < limit {
      place(row)
      shown += 1
    }
    for fold in section.folds { place(fold) }
    if !section.points.isEmpty {
      if isCounted { count(section.points, isOnly: isOnly) } else { place(places) }
    }
    y += density.isClose ? 3 : 5
  }

  /// The kind, how many ties of it there are, and the signs of disputes about those not named.
  private mutating func placeHeading(_ section: TimelineRows.Section, marking edges: [EdgeID]) {
    let number = scene.bracketed("\(section.count)") + marks(of: edges)
    let room = names - 4 - TextMetrics.width(number, size: 9.5, isBold: true)
    let line = TextMetrics.clipped(section.title, width: room, size: 9.5, isBold: true) + number
    var title = scene.text(
      [LabelLine(line, size: 9.5, isBold: true)], id: "heading-\(drawing.furniture.count + 1)",
      frame: Frame(0, y, names, 13))
    title.classes = ["heading"]
    drawing.furniture.append(title)
  }

  /// The signs of the disputes that some edges stand in; none where they are many.
  private func marks(of edges: [EdgeID]) -> String {
    let disputes = edges.compactMap { scene.graph.claim(of: $0).dispute }.uniqued()
    let note = scene.disputeMarks.note(on: edges.map { scene.graph[$0].claim })
    return (disputes.count > 3 ? "" : scene.disputeMarks.marks(of: disputes)) + note
  }

  /// What the looks of bars mean, from the highest level or first status down; then other marks.
  private mutating func explainBars() {
    var legend = Legend()
    for edge in looks.inOrder(told) { legend.add(looks.entry(for: edge)) }
    for entry in drawing.legend.entries { legend.add(entry) }
    drawing.legend = legend
  }

  // MARK: Bars

  private mutating func place(_ row: TimelineRows.Row) {
    let lanes = row.lanes
    let first = row.bars.indices.filter { lanes[$0] == 0 }
    let steps = looks.steps(of: first.map { row.bars[$0] })
    let (most, lowest) = (steps.max() ?? 0, lanes.max() ?? 0)
    let ladder = bar + 4.0 * Double(most)
    let begin = drawing.nodes.count
    for index in row.bars.indices {
      let lane = lanes[index]
      let next = row.bars.indices.filter { $0 > index && lanes[$0] == lane }
        .map { row.bars[$0] }.min { $0.earliest < $1.earliest }
      let step = first.firstIndex(of: index).map { steps[$0] } ?? 0
      let top =
        lane == 0 ? 4.0 * Double(most - step) : ladder + 1.5 + Double(lane - 1) * (bar + 1.5)
      let former = row.bars.indices.filter { $0 < index && lanes[$0] == lane }
        .map { row.bars[$0] }.max { $0.counted.end < $1.counted.end }
      place(row.bars[index], before: next, after: former, top: y + top)
    }
    let height = ladder + Double(lowest) * (bar + 1.5)
    let left = drawing.nodes[begin...].compactMap { $0.frame?.x }
    let start = (left + row.bars.map { axis.x($0.earliest) }).min()
    placeName(row, height: height, before: start ?? axis.left)
    if most > 0 {
      let meaning = FigureWords.risesTo.text(in: scene.language)
      drawing.legend.add(Legend.Entry(.bars(plain, isRising: true), meaning))
    }
    if lowest > 0 {
      let meaning = FigureWords.heldBeside.text(in: scene.language)
      drawing.legend.add(Legend.Entry(.bars(plain, isRising: false), meaning))
    }
    y += height + gap
  }

  /// Whether a bar has room for the mark of its dispute; where not, the name of its row bears it.
  private func bearsMark(_ edge: EdgeID) -> Bool {
    let mark = scene.disputeMarks.marks(of: [edge])
    return drawing.nodes.contains { node in
      node.subject == .edge(edge) && node.lines.contains { $0.text.hasSuffix(mark) }
    }
  }

  private mutating func placeName(
    _ row: TimelineRows.Row, height: Double, before start: Double
  ) {
    let frame = Frame(0, y, names, height)
    let marks = scene.disputeMarks.marks(of: row.bars.map(\.edge).filter { !bearsMark($0) })
    let text = scene.name(of: row)
    let room = names - 6 - TextMetrics.width(marks, size: 9)
    let line = LabelLine(TextMetrics.clipped(text, width: room, size: 9) + marks, size: 9)
    let number = drawing.furniture.count + drawing.nodes.count + 1
    if row.nodes.count == 1 {
      var node = scene.node(.init(row.nodes[0]), of: SelectedGroup(members: []))
      node.id = "row-\(number)-\(node.id)"
      (node.lines, node.frame, node.alignment) = ([line], frame, .left)
      (node.look.shape, node.look.fill, node.look.stroke) = (.plain, nil, nil)
      node.look.pattern = .solid
      drawing.nodes.append(node)
    } else {
      drawing.furniture.append(scene.text([line], id: "row-\(number)", frame: frame))
    }
    guard start > axis.left + 4 else { return }
    drawing.backdrop.append(
      .line(
        [Point(axis.left, frame.center.y), Point(start - 2, frame.center.y)],
        color: scene.theme.hairline, width: 0.4, pattern: .dotted))
  }

  /// A bar and the outlines of what is open at its ends, none of which runs into the next bar.
  private mutating func place(
    _ part: TimelineBar, before next: TimelineBar?, after former: TimelineBar?, top: Double
  ) {
    let start = axis.x(part.counted.start)
    let border = next.map { axis.x($0.earliest) } ?? .infinity
    let end = min(axis.x(min(part.doubtedFrom, part.counted.end)), max(border, start))
    let early = axis.x(part.earliest)
    if early < start - 0.5 { doubt(part, from: early, to: start, top: top, id: "early") }
    let late = min(axis.x(part.counted.end), border)
    if late > end + 0.5 { doubt(part, from: end, to: late, top: top, id: "late") }
    let width = max(min(max(end - start, 2.2), border - start, axis.right - start + 1.5), 0.01)
    let (signs, marks) = (
      scene.disputeMarks.signs(of: [part.edge]), scene.disputeMarks.marks(of: [part.edge])
    )
    let (label, mark) = (scene.shortLabel(of: part.edge), looks.mark(of: part.edge))
    let texts = [label + marks, label + signs, mark + marks, mark + signs, ""]
    let text = texts.first {
      TextMetrics.width($0, size: 8.5) + 4 <= width || $0.isEmpty
    }
    let node = scene.cell(
      [part.edge], id: "bar-\(drawing.nodes.count + 1)-\(scene.edgeID(part.edge))",
      lines: [LabelLine(text ?? "", size: 8.5)], look: looks.look(of: part.edge))
    guard var node else { return }
    node.frame = Frame(start, top, width, bar)
    drawing.nodes.append(node)
    told.append(part.edge)
    let room = (left: former.map { axis.x($0.counted.end) } ?? axis.left, right: border)
    let frame = Frame(min(early, start), top, max(late, start + width) - min(early, start), bar)
    let narrow = TimelineMarks(scene: scene, looks: looks)
    if text?.isEmpty != false,
      let sign = narrow.node(part.edge, beside: frame, in: room, axis, drawing.nodes.count + 1)
    {
      drawing.nodes.append(sign)
    }
  }

  private mutating func doubt(
    _ part: TimelineBar, from start: Double, to end: Double, top: Double, id: String
  ) {
    let look = looks.doubt(of: part.edge)
    let node = scene.cell(
      [part.edge], id: "\(id)-\(drawing.nodes.count + 1)-\(scene.edgeID(part.edge))",
      lines: [LabelLine("", size: 8.5)], look: look)
    guard var node else { return }
    node.frame = Frame(start, top + 1, end - start, bar - 2)
    drawing.nodes.append(node)
    var sample = look
    sample.stroke = scene.theme.mutedText
    let meaning = FigureWords.imprecise.text(in: scene.language)
    drawing.legend.add(Legend.Entry(.node(sample), meaning))
  }

  // MARK: Points

  /// Events as points with their names.
  private mutating func place(_ places: [TimelinePoint]) {
    let height = 12.0
    let shown = places.prefix(max(pointLimit - named, 0))
    for place in shown {
      let edge = place.edge
      var look = looks.look(of: edge)
      (look.shape, look.fill, look.stroke) = (.plain, nil, nil)
      let node = scene.cell(
        [edge], id: "point-\(drawing.nodes.count + 1)-\(scene.edgeID(edge))",
        lines: [LabelLine(place.text, size: 8.5)], look: look)
      guard var node else { continue }
      node.alignment = place.isLeft ? .right : .left
      node.frame = Frame(place.x, y + Double(place.line) * height, place.room, height - 1)
      drawing.nodes.append(node)
      named += 1
      drawing.legend.add(Legend.Entry(.mark("●"), FigureWords.event.text(in: scene.language)))
    }
    y += Double((shown.map(\.line).max() ?? 0) + 1) * height + 2
  }

  /// Events by their number in each year, or in as many years as a number needs room for.
  private mutating func count(_ points: [TimelineBar], isOnly: Bool) {
    let edges = points.map(\.edge)
    if !isOnly { placeWord(FigureWords.event.text(in: scene.language), points.count, edges) }
    counted += points.count
    let years = axis.years(atLeast: 15)
    let groups = Dictionary(grouping: points) { point in
      years.lastIndex { $0.left <= axis.x(point.counted.start) } ?? 0
    }
    for (index, own) in groups.sorted(by: { $0.key < $1.key }) {
      let frame = Frame(
        years[index].left + 0.5, y, years[index].right - years[index].left - 1, bar)
      cell(own.map(\.edge), id: "events", text: "\(own.count)", frame, shape: .roundedBox)
    }
    var rounded = plain
    rounded.shape = .roundedBox
    drawing.legend.add(
      Legend.Entry(
        .cell(rounded, "3"), FigureWords.eventsOfYear.text(in: scene.language)))
    y += bar + gap
  }

  // MARK: Rows told together

  private mutating func place(_ fold: TimelineFold) {
    for stretch in fold.stretches(on: axis) {
      let frame = Frame(stretch.left, y, stretch.right - stretch.left, bar)
      cell(stretch.edges, id: "held", text: "\(stretch.count)", frame)
    }
    if let title = fold.title {
      let lines = label(of: fold) == nil ? 1 : 2
      placeWord(title, fold.rows.count, unnamedEdges(of: fold), lines: lines)
    }
    y += bar + 1
    placeNames(of: fold)
    let words = density.nameLines > 0 ? FigureWords.heldTogether : FigureWords.heldNumber
    drawing.legend.add(Legend.Entry(.cell(plain, "3"), words.text(in: scene.language)))
  }

  /// What rows or events have in common, how many they are, and the signs of disputes about some of
  /// them, before their bar.
  private mutating func placeWord(
    _ word: String, _ count: Int, _ edges: [EdgeID], lines most: Int = 1
  ) {
    let marks = marks(of: edges)
    let number = scene.bracketed("\(count)") + marks
    let lines = TimelineNames(scene: scene).lines(word, number, within: names, most: most)
    let id = "row-\(drawing.furniture.count + drawing.nodes.count + 1)"
    let height = bar + 10.4 * Double(lines.count - 1)
    drawing.furniture.append(
      scene.text(
        lines.map { LabelLine($0, size: 9) }, id: id, frame: Frame(0, y, names, height)))
  }

  /// The names of rows told together; nil where they are not named.
  private func label(of fold: TimelineFold) -> FoldedNames? {
    guard density.nameLines > 0 else { return nil }
    return fold.names(scene, width: axis.right - axis.left - 4, limit: density.nameLines)
  }

  /// The relationships of rows told together whose names there is no room for.
  private func unnamedEdges(of fold: TimelineFold) -> [EdgeID] {
    let rows = label(of: fold).map(fold.unnamed) ?? fold.rows[...]
    return rows.flatMap(\.bars).map(\.edge)
  }

  /// The names of rows told together, below their bar.
  private mutating func placeNames(of fold: TimelineFold) {
    guard let label = label(of: fold) else {
      counted += fold.rows.count
      return y += gap
    }
    let edges = fold.rows.flatMap(\.bars).map(\.edge)
    var look = plain
    (look.shape, look.fill, look.stroke) = (.plain, nil, nil)
    let id = "names-\(drawing.nodes.count + 1)-\(scene.edgeID(edges[0]))"
    guard var node = scene.cell(edges, id: id, lines: label.lines, look: look) else { return }
    let height = Double(label.lines.count) * 10.4
    (node.frame, node.alignment) = (
      Frame(axis.left, y, axis.right - axis.left, height), .left
    )
    drawing.nodes.append(node)
    named += fold.rows.count - label.hidden
    counted += label.hidden
    y += height + gap
  }

  /// A box with a number, where there is room for it.
  private mutating func cell(
    _ edges: [EdgeID], id: String, text: String, _ frame: Frame,
    shape: NodeShape = .box
  ) {
    let fits = TextMetrics.width(text, size: 8.5) + 2 <= frame.width
    let node = scene.cell(
      edges, id: "\(id)-\(drawing.nodes.count + 1)-\(scene.edgeID(edges[0]))",
      lines: [LabelLine(fits ? text : "", size: 8.5)], look: plain)
    guard var node else { return }
    (node.frame, node.look.shape) = (frame, shape)
    drawing.nodes.append(node)
  }

  /// The look of boxes that count.
  private var plain: NodeLook {
    var look = NodeLook(text: scene.theme.text, mutedText: scene.theme.mutedText)
    (look.shape, look.fill, look.stroke) = (.box, scene.theme.panel, scene.theme.mutedText)
    look.strokeWidth = 0.6
    return look
  }

  // MARK: Years

  private mutating func placeYears() {
    let color = scene.theme.hairline
    for tick in axis.ticks {
      drawing.backdrop.insert(
        .line([Point(tick.x, 12), Point(tick.x, y)], color: color, width: 0.5, pattern: .solid),
        at: 0)
      for (place, top) in [("top", 0.0), ("bottom", y + 1)] {
        drawing.furniture.append(
          scene.text(
            [LabelLine(String(tick.year), size: 8.5, isMuted: true)],
            id: "year-\(place)-\(tick.year)", frame: Frame(tick.x - 14, top, 28, 11),
            alignment: .center))
      }
    }
    drawing.backdrop.append(
      .line(
        [Point(axis.right, 12), Point(axis.right, y)], color: scene.theme.mutedText, width: 0.8,
        pattern: .solid))
  }
}
