/// Places labels beside marks so that none touches another, a mark, a disc or a line, and no leader
/// passes through a mark, a disc or a label.
///
/// Candidates round each mark, near ones first and farther ones with a leader; a greedy choice,
/// simulated annealing with a fixed seed, and a descent (Christensen, Marks and Shieber 1995). The
/// same input gives the same places on every machine.
struct LabelPlacer {
  /// A text that wants a place.
  struct Label {
    /// Its lines; of those in several forms the shorter comes last.
    let forms: [[LabelLine]]
    let anchor: Point
    let radius: Double
    /// What it costs to leave it out.
    let dropCost: Double
  }

  /// Where a label may stand.
  struct Candidate {
    let box: Frame
    let form: Int
    let alignment: LabelAlignment
    /// From the mark to the label, where it stands apart.
    let leader: (start: Point, end: Point)?
    var cost: Double
  }

  let pane: Frame
  /// What no label may touch.
  let blocked: [Frame]
  /// The marks; a label that stands near another mark than its own could be taken for that one's.
  let marks: [Frame]
  /// Points of lines, no farther than two points of length apart; no label may cover one.
  let lines: [Point]

  /// The chosen candidate of each label; nil for one that is left out.
  ///
  /// - Complexity: O(labels × steps × neighbours), with 150 steps for a label.
  func place(_ labels: [Label]) -> [Candidate?] {
    let grids = Grids(
      lines: PointGrid(lines), blocks: FrameGrid(blocked), marks: FrameGrid(marks))
    let candidates = labels.map { self.candidates(of: $0, grids) }
    var search = LabelSearch(candidates, dropCosts: labels.map(\.dropCost))
    search.run()
    return search.choice.enumerated().map { index, choice in
      choice.map { candidates[index][$0] }
    }
  }

  /// The size of the box of some lines.
  static func size(of lines: [LabelLine]) -> PageSize {
    let width = lines.map { TextMetrics.width($0.text, size: $0.size) }.max() ?? 0
    return PageSize(width: width + 3.5, height: lines.reduce(0) { $0 + height(of: $1) })
  }

  /// The part of a box that letters fill.
  static func ink(of box: Frame) -> Frame {
    Frame(box.x + 0.5, box.y + 0.5, max(box.width - 1, 0), max(box.height - 1, 0))
  }

  /// The height of a line.
  static func height(of line: LabelLine) -> Double { line.size * 1.24 }

  // MARK: Candidates

  /// Lines, obstacles and marks in cells.
  private struct Grids {
    let lines: PointGrid
    let blocks: FrameGrid
    let marks: FrameGrid
  }

  private func candidates(of label: Label, _ grids: Grids) -> [Candidate] {
    var all: [Candidate] = []
    for (form, lines) in label.forms.enumerated() {
      let size = Self.size(of: lines)
      let extra = Double(form) * 7
      for var candidate in near(label, size, form) + apart(label, size, form) {
        candidate.cost += extra
        if let rated = rated(candidate, of: label, grids) { all.append(rated) }
      }
    }
    let order = all.indices.sorted { (all[$0].cost, $0) < (all[$1].cost, $1) }
    guard label.dropCost > 100 else { return order.prefix(40).map { all[$0] } }
    // What must be named has its shortest form to fall back on, however many longer ones there are.
    let last = label.forms.count - 1
    let kept = Set(order.prefix(72) + order.filter { all[$0].form == last }.prefix(56))
    return order.filter(kept.contains).map { all[$0] }
  }

  /// Right of the mark, left, above, below and between.
  private func near(_ label: Label, _ size: PageSize, _ form: Int) -> [Candidate] {
    let (p, r) = (label.anchor, label.radius + 0.8)
    let (w, h) = (size.width, size.height)
    let slant = r * 0.75
    let places: [(x: Double, y: Double, alignment: LabelAlignment, cost: Double)] = [
      (p.x + r, p.y - h / 2, .left, 0), (p.x - r - w, p.y - h / 2, .right, 1),
      (p.x - w / 2, p.y - r - h, .center, 1.2), (p.x - w / 2, p.y + r, .center, 1.4),
      (p.x + slant, p.y - slant - h, .left, 1), (p.x + slant, p.y + slant, .left, 1.2),
      (p.x - slant - w, p.y - slant - h, .right, 1.6),
      (p.x - slant - w, p.y + slant, .right, 1.8),
      (p.x + r, p.y - h * 0.8, .left, 0.8), (p.x + r, p.y - h * 0.2, .left, 0.8),
      (p.x - r - w, p.y - h * 0.8, .right, 1.7), (p.x - r - w, p.y - h * 0.2, .right, 1.7),
      (p.x - w * 0.25, p.y - r - h, .left, 1.6), (p.x - w * 0.75, p.y - r - h, .right, 1.8),
      (p.x - w * 0.25, p.y + r, .left, 1.8), (p.x - w * 0.75, p.y + r, .right, 2),
    ]
    return places.map {
      Candidate(
        box: Frame($0.x, $0.y, w, h), form: form, alignment: $0.alignment, leader: nil,
        cost: $0.cost)
    }
  }

  private static let directions = (0..<24).map { turn in
    let angle = Double(turn) * 15 + 7.5
    return Point(MapProjection.cosine(angle), -MapProjection.sine(angle))
  }

  /// Many directions at some distances, with a leader.
  private func apart(_ label: Label, _ size: PageSize, _ form: Int) -> [Candidate] {
    Self.directions.flatMap { unit -> [Candidate] in
      let far = label.dropCost > 100 ? [58.0, 75, 95, 120] : []
      return ([8.0, 14, 22, 32, 44] + far).map { length in
        let p = label.anchor
        let end = Point(
          p.x + unit.x * (label.radius + length), p.y + unit.y * (label.radius + length))
        let alignment: LabelAlignment = unit.x > 0.3 ? .left : unit.x < -0.3 ? .right : .center
        let x =
          alignment == .left
          ? end.x : alignment == .right ? end.x - size.width : end.x - size.width / 2
        let y =
          alignment != .center
          ? end.y - size.height / 2 : unit.y < 0 ? end.y - size.height : end.y
        let start = Point(p.x + unit.x * label.radius, p.y + unit.y * label.radius)
        return Candidate(
          box: Frame(x, y, size.width, size.height), form: form, alignment: alignment,
          leader: (start, end), cost: 5 + 0.16 * length + max(length - 44, 0) * 0.5)
      }
    }
  }

  /// The candidate with the cost of what lies round it; nil where it may not stand.
  private func rated(
    _ candidate: Candidate, of label: Label, _ grids: Grids
  ) -> Candidate? {
    let room = Frame(pane.x + 2, pane.y + 2, pane.width - 4, pane.height - 4)
    let box = candidate.box
    guard room.contains(box), !grids.blocks.touches(box),
      grids.lines.isEmpty(Self.ink(of: box))
    else { return nil }
    var candidate = candidate
    if let leader = candidate.leader {
      guard let cost = cost(of: leader, from: label.radius, grids) else { return nil }
      candidate.cost += cost
    }
    let (dx, dy) = candidate.leader == nil ? (3.0, 1.5) : (8, 5)
    let around = Frame(box.x - dx, box.y - dy, box.width + 2 * dx, box.height + 2 * dy)
    let others = grids.marks.centers(touching: around).filter { distance($0, label.anchor) > 0.01 }
    let isMistaken = candidate.leader != nil && label.dropCost > 100
    candidate.cost += Double(others.count) * (isMistaken ? 26 : candidate.leader == nil ? 6 : 14)
    return candidate
  }

  /// What a leader costs for the lines that it passes; nil where it meets a mark, a disc or what
  /// else no label may touch.
  ///
  /// The mark that it begins at is not met: it begins beside it.
  private func cost(
    of leader: (start: Point, end: Point), from radius: Double, _ grids: Grids
  ) -> Double? {
    let length = distance(leader.start, leader.end)
    let unit = Point(
      (leader.end.x - leader.start.x) / length, (leader.end.y - leader.start.y) / length)
    // A mark counts as its square, whose corners lie beyond its circle.
    let corner = radius * 0.45 + 0.6
    let clear = Point(leader.start.x + unit.x * corner, leader.start.y + unit.y * corner)
    guard !grids.blocks.touches(clear, leader.end) else { return nil }
    let count = Int(length / 2.2)
    guard count > 1 else { return 0 }
    return (1..<count).reduce(0) { cost, step in
      let away = length * Double(step) / Double(count)
      let point = Point(leader.start.x + unit.x * away, leader.start.y + unit.y * away)
      let spot = Frame(point.x - 0.8, point.y - 0.8, 1.6, 1.6)
      return cost + 1.2 * Double(min(grids.lines.count(in: spot), 2))
    }
  }
}
