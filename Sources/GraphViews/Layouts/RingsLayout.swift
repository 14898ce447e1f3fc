import GraphCore
import GraphText

/// Entities on true circles round a centre: one ring a group, or, round one entity, one ring for
/// each number of steps from it.
///
/// Angles on a ring are even. Names run clockwise in alphabetical order where no lines join them;
/// else in an order with few crossings. A first group of one entity stands in the middle.
struct RingsLayout: Layout {
  let name = "rings"
  let summary = "groups, or steps from one entity, as true circles round a centre"

  /// Smaller boxes closer together, then rings closer together, then without years; at last what
  /// hangs on one other thing alone told in one box a kind, with fewer of its names each time.
  let remedies = 10

  func arrange(_ scene: Scene, width: Double) -> Drawing {
    guard !scene.selection.nodes.isEmpty else { return Drawing() }
    return RingsWork(scene: scene, width: width).drawing()
  }
}

private struct RingsWork {
  /// An entity on a ring.
  private struct Item {
    let member: SelectedGroup.Member
    let group: SelectedGroup
    let lines: [LabelLine]
    let size: PageSize
    var fold: LeafFold?
    /// The box of a fold, without its place.
    var box: DiagramNode?

    /// Who stands there.
    var nodes: [NodeID] { fold?.members.map(\.node) ?? [member.node] }
    /// How many of them are not named.
    var hidden = 0
  }

  /// A circle and what stands on it.
  private struct Ring {
    var items: [Item]
    let title: String
    let color: Color
    var radius = 0.0
    var frames: [Frame] = []
  }

  let scene: Scene
  let width: Double

  private let limit = 60
  /// How wide the words of a box of several things are.
  private static let foldWidth = 104.0
  private let folds: [LeafFold]
  private let folded: Set<NodeID>

  init(scene: Scene, width: Double) {
    (self.scene, self.width) = (scene, width)
    folds = scene.closeness > 4 ? LeafFold.folds(of: scene, least: 3, isMixed: true) : []
    folded = Set(folds.flatMap(\.members).map(\.node))
  }

  private var isClose: Bool { scene.closeness > 0 }
  private var graph: Graph { scene.graph }

  func drawing() -> Drawing {
    var drawing = Drawing()
    var rings = rings()
    let count = rings.flatMap(\.items).reduce(0) { $0 + $1.nodes.count - $1.hidden }
    order(&rings)
    measure(&rings)
    let reach = extent(of: rings)
    let room = max(width, reach.width)
    let center = Point(room / 2, reach.height / 2)
    for (index, ring) in rings.enumerated() {
      draw(ring, number: index, around: center, into: &drawing)
    }
    drawLines(around: center, into: &drawing)
    drawing.size = PageSize(width: room, height: reach.height)
    drawing.legendFrame = corner(of: drawing)
    let free = (room - reach.width) / 2 - 12
    if scene.view.page.isWide, free > 140 {
      drawing.notesFrame = Frame(0, 0, free, reach.height)
    }
    let total = scene.selection.cut?.total ?? scene.selection.nodes.count
    if count < total { drawing.cut = Cut(shown: count, of: total) }
    return drawing
  }

  // MARK: Who stands where

  private func rings() -> [Ring] {
    var left = limit
    func cut(_ items: [Item]) -> [Item] {
      defer { left -= min(items.count, left) }
      return Array(items.prefix(left))
    }
    let parts = scene.selection.center.map(byDistance) ?? byGroup()
    return parts.map { ring in
      var ring = ring
      ring.items = cut(ring.items)
      return ring
    }.filter { !$0.items.isEmpty }
  }

  private func byGroup() -> [Ring] {
    let groups = scene.selection.groups
    return groups.enumerated().map { index, group in
      let isCenter = index == 0 && group.members.count == 1
      let frame = scene.group(group, id: "ring")
      return Ring(
        items: group.members.filter { !folded.contains($0.node) }
          .map { item($0, of: group, isCenter: isCenter) } + items(ofFolds: index),
        title: isCenter || group.title.isEmpty ? "" : frame.title, color: frame.look.stroke)
    }
  }

  /// Rings by the number of steps from an entity over the lines that are shown.
  private func byDistance(_ center: NodeID) -> [Ring] {
    var steps: [NodeID: Int] = [center: 0]
    var frontier = [center]
    while !frontier.isEmpty {
      var next: [NodeID] = []
      for edge in scene.selection.edges.map({ graph[$0] }) {
        for (one, two) in [(edge.source, edge.target), (edge.target, edge.source)]
        where frontier.contains(one) && steps[two] == nil {
          steps[two] = (steps[one] ?? 0) + 1
          next.append(two)
        }
      }
      frontier = next
    }
    let far = (steps.values.max() ?? 0) + 1
    var rings = [[Item]](repeating: [], count: far + 1)
    for (index, group) in scene.selection.groups.enumerated() {
      for member in group.members where !folded.contains(member.node) {
        let step = steps[member.node] ?? far
        rings[step].append(item(member, of: group, isCenter: step == 0))
      }
      for item in items(ofFolds: index) { rings[steps[item.member.node] ?? far].append(item) }
    }
    return rings.enumerated().map { step, items in
      let title =
        far > 2 && step > 0 && step < far ? FigureWords.steps(step).text(in: scene.language) : ""
      return Ring(items: items, title: title, color: scene.theme.mutedText)
    }
  }

  private func item(
    _ member: SelectedGroup.Member, of group: SelectedGroup, isCenter: Bool
  ) -> Item {
    let letters = isCenter ? 12.0 : 9
    let claims =
      [graph.claim(of: member.node)] + (member.reason.map { [graph.claim(of: $0)] } ?? [])
    let mark =
      scene.disputeMarks.marks(of: claims.compactMap(\.dispute)) + scene.note(on: member)
    var lines = TextMetrics.wrap(
      scene.shortName(of: member.node) + mark,
      width: isCenter ? 130 : scene.selection.nodes.count > 40 ? 70 : 92, size: letters,
      isBold: isCenter, limit: 3
    ).map { LabelLine($0, size: letters, isBold: isCenter) }
    if !isCenter, let year = year(of: member) {
      lines.append(LabelLine(year, size: 8.5, isMuted: true))
    }
    let wide = lines.map { TextMetrics.width($0.text, size: $0.size, isBold: $0.isBold) }.max() ?? 0
    let high = lines.reduce(0) { $0 + $1.size * 1.25 }
    let isRound = scene.node(member, of: group).look.shape == .ellipse
    let size = PageSize(
      width: max(wide * (isRound ? 1.2 : 1) + (isClose ? 9 : 14), 54),
      height: high * (isRound ? 1.3 : 1) + (isCenter ? 16 : isClose ? 5 : 9))
    return Item(member: member, group: group, lines: lines, size: size)
  }

  /// The boxes in which leaves of a group are told together.
  private func items(ofFolds group: Int) -> [Item] {
    let limit = 10 - scene.closeness + 1
    return folds.filter { $0.group == group }.compactMap { fold in
      guard let member = fold.members.first,
        var box = fold.box(scene, width: Self.foldWidth, limit: limit)
      else { return nil }
      box.alignment = .left
      let wide = box.lines.map { TextMetrics.width($0.text, size: $0.size, isBold: $0.isBold) }
      let high = box.lines.reduce(0) { $0 + $1.size * 1.22 }
      let size = PageSize(width: (wide.max() ?? 0) + 20, height: high + 8)
      var item = Item(
        member: member, group: scene.selection.groups[group], lines: box.lines, size: size)
      (item.fold, item.box) = (fold, box)
      item.hidden = fold.names(scene, width: Self.foldWidth, limit: limit).hidden
      return item
    }
  }

  /// The year from which a member stands in its ring, where the rings are groups.
  private func year(of member: SelectedGroup.Member) -> String? {
    guard scene.selection.center == nil, scene.closeness < 4, let reason = member.reason,
      graph.kind(of: reason).family == .membership
    else { return nil }
    return graph.claim(of: reason).validity.since.map { "\($0.year)" }
  }

  private func order(_ rings: inout [Ring]) {
    var numbers: [NodeID: Int] = [:]
    for (index, item) in rings.flatMap(\.items).enumerated() {
      for node in item.nodes { numbers[node] = index }
    }
    let lines = scene.bundles(scene.selection.edges).compactMap { bundle -> RingOrder.Line? in
      guard let edge = bundle.first.map({ graph[$0] }), let one = numbers[edge.source],
        let two = numbers[edge.target], one != two
      else { return nil }
      return RingOrder.Line(one: one, two: two)
    }
    let items = rings.flatMap(\.items)
    let members = rings.map { $0.items.compactMap { numbers[$0.member.node] } }
    var search = RingOrder(rings: members, lines: lines)
    if lines.count <= 150 { search.improve() }
    for index in rings.indices { rings[index].items = search.rings[index].map { items[$0] } }
  }

  // MARK: Sizes

  /// How far rings are apart at least.
  private var step: Double { [52, 52, 40, 30, 26][min(scene.closeness, 4)] }

  /// Gives each ring the least radius at which its boxes touch neither each other nor those inside.
  private func measure(_ rings: inout [Ring]) {
    var inside: [Frame] = []
    for index in rings.indices {
      let isCenter = index == 0 && rings[0].items.count == 1
      let before = index > 0 ? rings[index - 1].radius : 0
      let start = before + step + (rings[index].title.isEmpty ? 0 : 14)
      rings[index].radius = isCenter ? 0 : radius(of: rings[index], index, from: start, inside)
      rings[index].frames = frames(of: rings[index], number: index, radius: rings[index].radius)
      inside += rings[index].frames
      if let title = titleFrame(of: rings[index]) { inside.append(title) }
    }
  }

  private func radius(
    of ring: Ring, _ number: Int, from start: Double, _ inside: [Frame]
  ) -> Double {
    var radius = start
    var ring = ring
    repeat {
      ring.radius = radius
      ring.frames = frames(of: ring, number: number, radius: radius)
      radius += 3
    } while !isFree(ring.frames, of: inside)
      || titleFrame(of: ring).map { title in
        (inside + ring.frames).contains(where: title.overlaps)
      } ?? false
    return ring.radius
  }

  private func frames(of ring: Ring, number: Int, radius: Double) -> [Frame] {
    ring.items.enumerated().map { index, item in
      let angle = RingOrder.angle(of: index, among: ring.items.count, ring: number)
      let (x, y) = (MapProjection.sine(angle) * radius, -MapProjection.cosine(angle) * radius)
      return Frame(
        x - item.size.width / 2, y - item.size.height / 2, item.size.width, item.size.height)
    }
  }

  private func isFree(_ frames: [Frame], of inside: [Frame]) -> Bool {
    for (index, frame) in frames.enumerated() {
      let gap = isClose ? 3.0 : 5
      let wide = Frame(
        frame.x - gap, frame.y - gap, frame.width + 2 * gap, frame.height + 2 * gap)
      if inside.contains(where: wide.overlaps) { return false }
      if frames.dropFirst(index + 1).contains(where: wide.overlaps) { return false }
    }
    return true
  }

  /// The title of a ring stands inside it at the lower end, where it is farthest from the page's.
  private func titleFrame(of ring: Ring) -> Frame? {
    guard !ring.title.isEmpty, ring.radius > 0 else { return nil }
    let width = TextMetrics.width(ring.title, size: 9, isBold: true) + 8
    var frame = Frame(-width / 2, ring.radius, width, 13)
    // Its plate hides no outline of a box below it.
    func isNear(_ box: Frame) -> Bool {
      Frame(frame.x, frame.y - 4, frame.width, frame.height + 2).overlaps(box)
    }
    while ring.frames.contains(where: isNear), frame.y > 20 { frame.y -= 1 }
    return frame.moved(0, -4)
  }

  /// The upper left corner, where the circles leave room there for the key.
  private func corner(of drawing: Drawing) -> Frame? {
    let height = Double(drawing.legend.entries.count + 3) * 15
    let near = drawing.nodes.compactMap(\.frame).filter { $0.y < height }
    let free = (near.map(\.x).min() ?? 0) - 16
    let widths = drawing.legend.entries.map { TextMetrics.width($0.text, size: 8.5) + 35 }
    return (widths.max() ?? 0) <= free ? Frame(0, 0, free, height) : nil
  }

  private func extent(of rings: [Ring]) -> PageSize {
    let frames = rings.flatMap { $0.frames + [titleFrame(of: $0)].compactMap { $0 } }
    let across = frames.map { max(abs($0.x), abs($0.right)) }.max() ?? 0
    let down = frames.map { max(abs($0.y), abs($0.bottom)) }.max() ?? 0
    return PageSize(width: across * 2 + 4, height: down * 2 + 4)
  }

  // MARK: Parts

  private func draw(
    _ ring: Ring, number: Int, around center: Point, into drawing: inout Drawing
  ) {
    if ring.radius > 0 {
      drawing.backdrop.append(
        .circle(center, radius: ring.radius, color: ring.color, width: 0.4, pattern: .solid))
    }
    if let frame = titleFrame(of: ring) {
      let line = LabelLine(ring.title, size: 9, isBold: true)
      var title = scene.text(
        [line], id: "ring-\(number + 1)", frame: frame.moved(center.x, center.y),
        alignment: .center)
      (title.look.text, title.look.fill, title.classes) = (
        ring.color, scene.theme.page, ["heading"]
      )
      drawing.furniture.append(title)
    }
    for (item, frame) in zip(ring.items, ring.frames) {
      let single = scene.node(item.member, of: item.group)
      var node = item.box ?? single
      (node.lines, node.frame) = (item.lines, frame.moved(center.x, center.y))
      drawing.nodes.append(node)
      drawing.legend.add(
        scene.legendEntry(
          forSeveral: item.nodes, of: item.group, look: node.look, single: single.look))
    }
    if ring.items.contains(where: { year(of: $0.member) != nil }), ring.radius > 0 {
      let entry = Legend.Entry(.mark(scene.sampleYear), FigureWords.year.text(in: scene.language))
      drawing.legend.add(entry)
    }
  }

  private func drawLines(around center: Point, into drawing: inout Drawing) {
    var frames: [String: Frame] = [:]
    for node in drawing.nodes { frames[node.id] = node.frame }
    let titles = drawing.furniture.compactMap(\.frame)
    var curve = RingCurve(center: center, boxes: drawing.nodes.compactMap(\.frame) + titles)
    curve.ellipses = Set(
      drawing.nodes.filter { $0.look.shape == .ellipse }.compactMap(\.frame))
    func add(_ line: DiagramEdge, _ entries: [Legend.Entry]) {
      guard let one = frames[line.source], let two = frames[line.target] else { return }
      var line = line
      (line.label, line.route) = ([], curve.route(from: one, to: two))
      drawing.edges.append(line)
      for entry in entries { drawing.legend.add(entry) }
    }
    for fold in folds {
      guard let box = fold.box(scene, width: Self.foldWidth), let line = fold.line(scene, to: box)
      else {
        continue
      }
      add(line, fold.legendEntries(scene, for: line))
    }
    let told = Set(folds.flatMap(\.edges))
    for bundle in scene.bundles(scene.selection.edges.filter { !told.contains($0) }) {
      guard let first = bundle.first, let line = scene.line(for: bundle) else { continue }
      add(line, scene.legendEntries(forLabelled: first, look: line.look))
    }
  }
}
