import GraphCore
import GraphText

/// Groups as panels: columns on the left, in the middle and on the right with lines between them,
/// and below them rows that fit the page.
struct LayersLayout: Layout {
  let name = "layers"
  let summary = "groups as panels with their counts, in columns and in rows that fit the page"

  /// Boxes closer together, then leaves of one sort in one box, first where there are many of them.
  let remedies = 10

  func arrange(_ scene: Scene, width: Double) -> Drawing {
    var work = LayersWork(scene: scene, width: width)
    work.placeColumns()
    work.placeRows()
    work.placeLines()
    work.explainYears()
    return work.drawing
  }
}

/// The work of one arrangement.
struct LayersWork {
  let scene: Scene
  let width: Double
  var drawing = Drawing()
  var bottom = 0.0
  var places: [String: GroupPlace] = [:]

  let pad = 10.0
  var heading: Double { scene.closeness > 0 ? 20 : 22 }
  var gap: Double { scene.closeness > 0 ? 8 : 12 }
  let slack = 18.0
  private let nameWidth: [GroupPlace: Double] = [.left: 190, .middle: 110, .right: 170, .below: 82]

  /// Leaves told together, and all that stand in one of these boxes.
  let folds: [LeafFold]
  private let folded: Set<NodeID>
  /// The boxes of each group's other members, by group, before they have words and a place.
  private let blanks: [[NodeID: DiagramNode]]
  /// How many lines a box of leaves has at most.
  private let limit: Int

  init(scene: Scene, width: Double) {
    (self.scene, self.width) = (scene, width)
    let isStar = scene.selection.center != nil && scene.selection.nodes.count > 30
    let step = isStar ? max(scene.closeness, 3) : scene.closeness
    let least = [Int.max, .max, 14, 7, 4, 3][min(step, 5)]
    folds = LeafFold.folds(of: scene, least: least, isMixed: step > 4)
    limit = step > 5 ? 11 - step : .max
    let folded = Set(folds.flatMap(\.members).map(\.node))
    self.folded = folded
    blanks = scene.selection.groups.map { group in
      let single = group.members.filter { !folded.contains($0.node) }
      let boxes = single.map { ($0.node, scene.node($0, of: group)) }
      return Dictionary(boxes) { first, _ in first }
    }
  }

  /// Whether all stands in rows round one thing: its lines then run in a lane beside the boxes.
  var isBus: Bool {
    scene.selection.center != nil && scene.selection.groups.allSatisfy { $0.place == .below }
  }

  /// The width of the lane.
  var gutter: Double {
    guard isBus, let center = scene.selection.center else { return 0 }
    let ends = scene.selection.edges.map { scene.graph[$0] }
      .filter { $0.source == center || $0.target == center }.map { $0.otherEnd(than: center) }
    let boxes = Set(ends).subtracting(folded).count + folds.count { $0.hub == center }
    return min(14 + 5 * Double(boxes), 150)
  }

  /// The space between boxes.
  var step: Double { scene.closeness > 0 ? 3 : 5 }

  func groups(at place: GroupPlace) -> [(index: Int, group: SelectedGroup)] {
    scene.selection.groups.enumerated().filter { $1.place == place }.map { ($0, $1) }
  }

  // MARK: Columns

  mutating func placeColumns() {
    let columns = fittingColumns()
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

  /// The columns as wide as their words ask for, or narrower by tenths until the lines between them
  /// have room.
  private func fittingColumns() -> [Column] {
    let places = [GroupPlace.left, .middle, .right].filter { !groups(at: $0).isEmpty }
    let gaps = zip(places, places.dropFirst()).map {
      hasLines(between: $0, and: $1) ? busyGap : gap
    }
    let room = width - gaps.reduce(0, +)
    var columns = places.map { column(at: $0) }
    var tenths = 16
    while columns.reduce(0, { $0 + $1.width }) > room, tenths >= 5 {
      columns = places.map { column(at: $0, share: Double(tenths) / 10) }
      tenths -= 1
    }
    return columns
  }

  /// What lines need between two columns: their longest label and a bend.
  private var busyGap: Double {
    let labels = scene.bundles(scene.selection.edges).map { scene.label(of: $0) }
    let widest = labels.map { TextMetrics.width($0, size: 8.5) }.max() ?? 0
    return min(max(widest + 50, 90), width / 5)
  }

  private struct Column {
    let place: GroupPlace
    let parts: [(index: Int, group: SelectedGroup, nodes: [DiagramNode])]
    let width: Double
    let height: Double
  }

  private func column(at place: GroupPlace, share: Double? = nil) -> Column {
    let groups = groups(at: place).map { index, group in
      (index: index, group: place == .right ? ordered(group) : group)
    }
    let most = share.map { (nameWidth[place] ?? 170) * $0 + slack }
    let nodes = groups.flatMap { boxes(of: $0.group, $0.index, in: place, within: most) }
    let titles = groups.map {
      min(TextMetrics.width(scene.group($0.group, id: "").title, size: 10, isBold: true), 200)
    }
    let width = (nodes.compactMap { $0.frame?.width } + titles).max() ?? 0
    let parts = groups.map { index, group in
      (index, group, boxes(of: group, index, in: place, within: width))
    }
    let heights = parts.map { part in
      heading + pad + part.2.reduce(0) { $0 + ($1.frame?.height ?? 0) + step } - step
    }
    return Column(
      place: place, parts: parts, width: width + 2 * pad,
      height: heights.reduce(0, +) + gap * Double(parts.count - 1))
  }

  /// The group with its members in the order of what they are tied to in the middle, so that lines
  /// cross less; those tied to another panel of the column stand last, so that no line passes
  /// behind a box.
  private func ordered(_ group: SelectedGroup) -> SelectedGroup {
    let middle = groups(at: .middle).flatMap { $0.group.members.map(\.node) }
    func mean(_ node: NodeID) -> Double {
      let ends = scene.selection.edges.map { scene.graph[$0] }
        .filter { $0.source == node || $0.target == node }
        .compactMap { middle.firstIndex(of: $0.otherEnd(than: node)) }
      return ends.isEmpty ? .infinity : Double(ends.reduce(0, +)) / Double(ends.count)
    }
    let own = Set(group.members.map(\.node))
    let others = Set(groups(at: .right).flatMap { $0.group.members.map(\.node) }).subtracting(own)
    func leadsDown(_ node: NodeID) -> Int {
      let ends = scene.selection.edges.map { scene.graph[$0] }
        .filter { $0.source == node || $0.target == node }
      return ends.contains { others.contains($0.otherEnd(than: node)) } ? 1 : 0
    }
    var group = group
    group.members = group.members.enumerated().sorted {
      let (one, two) = ($0.element.node, $1.element.node)
      return (leadsDown(one), mean(one), $0.offset) < (leadsDown(two), mean(two), $1.offset)
    }.map(\.element)
    return group
  }

  /// The space between columns: what lines need where there are lines, the rest in equal parts.
  private func gapWidths(_ places: [GroupPlace], free: Double) -> [Double] {
    guard places.count > 1 else { return [] }
    let pairs = zip(places, places.dropFirst()).map { hasLines(between: $0, and: $1) }
    let plain = pairs.count { !$0 }
    let busy = pairs.count - plain
    guard busy > 0 else { return pairs.map { _ in max(free / Double(pairs.count), gap) } }
    let rest = max((free - gap * Double(plain)) / Double(busy), gap)
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
    let count = column.parts.reduce(0) { $0 + $1.nodes.count }
    let extra = spare / Double(max(count, 1))
    var y = 0.0
    for part in column.parts {
      let own = part.nodes.reduce(0) { $0 + ($1.frame?.height ?? 0) + extra }
      let natural = heading + pad + own + step * Double(part.nodes.count - 1)
      let panel = Frame(x, y, column.width, natural)
      frame(part.group, index: part.index, in: panel)
      var top = panel.y + heading + extra / 2
      for node in part.nodes {
        var node = node
        let size = node.frame ?? Frame(0, 0, 0, 0)
        node.frame = Frame(x + pad, top, column.width - 2 * pad, size.height)
        node.group = "group-\(part.index + 1)"
        drawing.nodes.append(node)
        places[node.id] = column.place
        top += size.height + step + extra
      }
      y = panel.bottom + gap
    }
  }

  // MARK: Parts

  mutating func frame(_ group: SelectedGroup, index: Int, in panel: Frame) {
    var result = scene.group(group, id: "group-\(index + 1)")
    result.frame = panel
    drawing.groups.append(result)
    guard !group.title.isEmpty else { return }
    var text = scene.text(
      [
        LabelLine(
          TextMetrics.clipped(result.title, width: panel.width - 2 * pad, size: 10, isBold: true),
          size: 10, isBold: true)
      ], id: "heading-\(result.id)",
      frame: Frame(panel.x + pad, panel.y + 3, panel.width - pad, heading - 5))
    text.look.text = result.look.stroke
    text.classes = ["heading"]
    drawing.furniture.append(text)
  }

  /// The boxes of a group: as wide as their text is at the usual width of the place, or wrapped for
  /// boxes of a width.
  func boxes(
    of group: SelectedGroup, _ number: Int, in place: GroupPlace, within width: Double? = nil
  ) -> [DiagramNode] {
    let single = group.members.compactMap { member -> DiagramNode? in
      guard var node = blanks[number][member.node] else { return nil }
      let isRound = node.look.shape == .ellipse
      let share = isRound ? 0.76 : 1
      node.lines = lines(of: member, in: place, within: width.map { ($0 - slack) * share })
      let text = node.lines.map { line in
        let trailing = line.trailing.map { TextMetrics.width("  \($0)", size: 8.5) } ?? 0
        return TextMetrics.width(line.text, size: line.size, isBold: line.isBold) + trailing
      }
      let rise = isRound && node.lines.count > 1 ? 9.0 : 0
      let height = node.lines.reduce(0) { $0 + $1.size * 1.22 } + 2.5 + step + rise
      node.frame = Frame(0, 0, (text.max() ?? 0) / share + slack, height)
      return node
    }
    return single + foldBoxes(number, within: width ?? nameWidth[place] ?? 170)
  }

  /// Counts the leaves of a group that are not named.
  mutating func tellCut(of number: Int, within width: Double) {
    let own = folds.filter { $0.group == number }
    let hidden = own.reduce(0) { $0 + $1.names(scene, width: width, limit: limit).hidden }
    guard hidden > 0 else { return }
    let all = scene.selection.cut?.total ?? scene.selection.nodes.count
    let shown = drawing.cut?.shown ?? scene.selection.nodes.count
    drawing.cut = Cut(shown: shown - hidden, of: all)
  }

  /// The boxes in which leaves of a group are told together, for boxes of a width.
  func foldBoxes(_ number: Int, within width: Double) -> [DiagramNode] {
    folds.filter { $0.group == number }.compactMap { fold in
      guard var node = fold.box(scene, width: width - slack, limit: limit) else { return nil }
      if isAlone(fold) { node.lines.removeFirst() }
      node.alignment = .left
      node.frame = Frame(0, 0, width, node.lines.reduce(0) { $0 + $1.size * 1.22 } + 7.5)
      return node
    }
  }

  /// Whether a box holds all of a group below the columns, so that the heading counts its members.
  private func isAlone(_ fold: LeafFold) -> Bool {
    let group = scene.selection.groups[fold.group]
    return group.place == .below && !group.title.isEmpty
      && fold.members.count == group.members.count
  }

  private func lines(
    of member: SelectedGroup.Member, in place: GroupPlace, within width: Double?
  ) -> [LabelLine] {
    let isBelow = place == .below
    let size = isBelow && scene.closeness > 0 ? 8.5 : 9
    let name = isBelow ? scene.shortName(of: member.node) : scene.name(of: member.node)
    let trailing = since(member) ?? (place == .left ? word(of: member.node) : nil)
    let room = width ?? nameWidth[place] ?? 170
    let words =
      isBelow && scene.closeness > 0
      ? scene.nameLines(
        of: member.node, width: room, size: size, limit: 5, marks: mark(member), isShort: true)
      : TextMetrics.wrap(name + mark(member), width: room, size: size, limit: 5)
    var lines = words.map { LabelLine($0, size: size) }
    if let trailing { add(trailing, to: &lines, within: width) }
    if place == .right, let second = scene.detail(of: member.node) {
      lines += TextMetrics.wrap(second, width: width ?? 170, size: 8.5, limit: 2)
        .map { LabelLine($0, size: 8.5, isMuted: true) }
    }
    return lines
  }

  /// Puts a word behind the last line, or below it where there is no room for both.
  private func add(_ trailing: String, to lines: inout [LabelLine], within width: Double?) {
    let last = lines.removeLast()
    let need = TextMetrics.width("  \(trailing)", size: 8.5)
    func fits(_ text: String) -> Bool {
      width.map { TextMetrics.width(text, size: last.size) + need <= $0 } ?? true
    }
    let parts = fits(last.text) ? [last.text] : TextMetrics.withLastWordApart(last.text)
    lines += parts.map { LabelLine($0, size: last.size) }
    if let end = parts.last, fits(end) {
      lines[lines.count - 1].trailing = trailing
    } else {
      lines += TextMetrics.wrap(trailing, width: width ?? need, size: 8.5, limit: 2)
        .map { LabelLine($0, size: 8.5, isMuted: true) }
    }
  }

  /// The marks of the disputes about a member and the reason for which it stands in its group.
  private func mark(_ member: SelectedGroup.Member) -> String {
    let claims = [
      scene.graph.claim(of: member.node), member.reason.map { scene.graph.claim(of: $0) },
    ]
    return scene.disputeMarks.marks(of: claims.compactMap { $0?.dispute }) + scene.note(on: member)
  }

  /// A word on a body: its seat, or its stage where that is drawn.
  private func word(of node: NodeID) -> String? {
    let words = [scene.seat(of: node), scene.idleStage(of: node)].compactMap { $0 }
    return words.isEmpty ? nil : words.joined(separator: scene.language.comma)
  }

  /// The year from which a member of a group by status has held it.
  private func since(_ member: SelectedGroup.Member) -> String? {
    guard let reason = member.reason, scene.graph.kind(of: reason).family == .membership
    else { return nil }
    return scene.graph.claim(of: reason).validity.since.map { String($0.year) }
  }
}
