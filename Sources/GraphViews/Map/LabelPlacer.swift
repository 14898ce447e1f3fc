/// Places labels beside marks so that none touches another, a mark, a disc or a line, and no leader
/// passes through a mark, a disc or a label.
///
/// Candidates round each mark, near ones first and farther ones with a leader; a greedy choice,
/// simulated annealing with a fixed seed, and a descent (Christensen, Marks and Shieber 1995). The
/// same input gives the same places on every machine.
struct LabelPlacer {
  /// A way to write a label.
  struct Form {
    let lines: [LabelLine]
    /// What it costs to write it so.
    let cost: Double
    /// How long its leader may be.
    var longestLeader = LabelCost.longestLeader
  }

  /// A text that wants a place.
  struct Label {
    /// How it may be written.
    let forms: [Form]
    let anchor: Point
    let radius: Double
    /// What it costs to leave it out.
    let dropCost: Double
    /// How many candidates are kept.
    var most = 80
    /// The most lines that its leader crosses.
    var mostCrossings = LabelCost.mostCrossings
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
  /// Lines, no farther than two points between their points; no label may cover one.
  let lines: [[Point]]
  /// Points of coasts, some two points apart; labels rather stand beside them.
  var coasts = PointGrid([])

  /// From so many candidates on a form needs none with longer leaders.
  private static let enough = 30
  /// So many are enough for an estimate.
  private static let enoughForCost = 16

  /// The chosen candidate of each label; nil for one that is left out.
  ///
  /// - Complexity: O(labels × (candidates + steps × neighbours)), with 300 steps for a label.
  func place(_ labels: [Label]) -> [Candidate?] {
    let candidates = candidates(of: labels, LabelPlaces.lengths, enough: Self.enough)
    var search = LabelSearch(candidates, dropCosts: labels.map(\.dropCost))
    search.run()
    return search.choice.enumerated().map { index, choice in
      choice.map { candidates[index][$0] }
    }
  }

  /// About what each label costs, without a search and without long leaders.
  func costs(of labels: [Label]) -> [Double] {
    let candidates = candidates(
      of: labels, Array(LabelPlaces.lengths.prefix(4)), enough: Self.enoughForCost, isRough: true)
    // A state may still find a place farther off.
    let dropCosts = labels.map { min($0.dropCost, 2 * LabelCost.noEnd) }
    var search = LabelSearch(candidates, dropCosts: dropCosts)
    search.runShortly()
    return search.costs
  }

  /// The size of the box of some lines.
  static func size(of lines: [LabelLine]) -> PageSize {
    let widths = lines.map { line in
      TextMetrics.width(line.text, size: line.size, isBold: line.isBold)
        + (line.trailing.map { TextMetrics.width("  " + $0, size: line.trailingSize) * 1.14 + 6 }
          ?? 0)
    }
    return PageSize(
      width: (widths.max() ?? 0) + 3.5, height: lines.reduce(0) { $0 + height(of: $1) })
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
    let points: PointGrid
    let strokes: StrokeGrid
    let blocks: FrameGrid
    let marks: FrameGrid
  }

  private func candidates(
    of labels: [Label], _ lengths: [Double], enough: Int, isRough: Bool = false
  ) -> [[Candidate]] {
    let grids = Grids(
      points: PointGrid(lines.flatMap { $0 }), strokes: StrokeGrid(lines),
      blocks: FrameGrid(blocked), marks: FrameGrid(marks))
    return labels.map { self.candidates(of: $0, grids, lengths, enough: enough, isRough) }
  }

  /// Places beside the mark in each form, then, from near to far, with leaders, until there is a
  /// choice.
  private func candidates(
    of label: Label, _ grids: Grids, _ lengths: [Double], enough: Int, _ isRough: Bool
  ) -> [Candidate] {
    let room = Frame(pane.x + 2, pane.y + 2, pane.width - 4, pane.height - 4)
    let places = label.forms.enumerated().map { number, form in
      LabelPlaces(
        label: label, size: Self.size(of: form.lines), form: number, isRough: isRough)
    }
    var found = Found(places.count)
    for place in places { place.near { take($0, of: label, in: room, grids, into: &found) } }
    for length in lengths {
      for form in places.indices
      where found.counts[form] < enough && length <= label.forms[form].longestLeader {
        places[form].apart(length) { take($0, of: label, in: room, grids, into: &found) }
      }
    }
    let all = found.all
    let order = all.indices.sorted { (all[$0].cost, $0) < (all[$1].cost, $1) }
    return order.prefix(label.most).map { all[$0] }
  }

  /// The candidates of a label, and how many there are of each form.
  private struct Found {
    var all: [Candidate] = []
    var counts: [Int]

    init(_ forms: Int) {
      counts = Array(repeating: 0, count: forms)
      all.reserveCapacity(100)
    }
  }

  /// Adds a place to the candidates, if a label may stand there.
  private func take(
    _ candidate: Candidate, of label: Label, in room: Frame, _ grids: Grids,
    into found: inout Found
  ) {
    guard room.contains(candidate.box), let cost = cost(around: candidate, of: label, grids)
    else { return }
    var candidate = candidate
    candidate.cost += label.forms[candidate.form].cost + cost
    found.all.append(candidate)
    found.counts[candidate.form] += 1
  }

  /// What lies round a candidate costs; nil where it may not stand.
  private func cost(
    around candidate: Candidate, of label: Label, _ grids: Grids
  ) -> Double? {
    let box = candidate.box
    guard !grids.blocks.touches(box), grids.points.isEmpty(Self.ink(of: box)),
      var cost = neighbours(of: candidate, label, grids)
    else { return nil }
    if let leader = candidate.leader {
      guard let crossings = self.cost(of: leader, for: label, grids) else { return nil }
      cost += crossings
    }
    let below = Double(coasts.count(in: Self.ink(of: box)))
    return cost + min(below * LabelCost.coast, LabelCost.mostCoast)
  }

  /// What other marks near a label cost; nil where it would be taken for the name of one of them:
  /// a label without a leader is nearer to its own mark than to any other, and one with a leader
  /// stands beside none.
  private func neighbours(
    of candidate: Candidate, _ label: Label, _ grids: Grids
  ) -> Double? {
    let box = Self.ink(of: candidate.box)
    let own = Frame(
      label.anchor.x - label.radius, label.anchor.y - label.radius, label.radius * 2,
      label.radius * 2)
    let reach = candidate.leader == nil ? gap(box, own) + 1.2 : box.width < 12 ? 2.6 : 3.6
    let around = Frame(
      box.x - reach - 4, box.y - reach - 4, box.width + 2 * reach + 8, box.height + 2 * reach + 8)
    var others = 0
    let isNamedSo = grids.marks.contains(touching: around) { other in
      guard distance(other.center, label.anchor) > 0.01 else { return false }
      others += 1
      return gap(box, other) <= reach
    }
    if isNamedSo { return nil }
    return candidate.leader == nil ? 0 : Double(others) * LabelCost.neighbour
  }

  /// What a leader costs for the lines that it passes; nil where it meets a mark, a disc or what
  /// else no label may touch, or crosses too many.
  ///
  /// The mark that it begins at is not met: it begins beside it.
  private func cost(
    of leader: (start: Point, end: Point), for label: Label, _ grids: Grids
  ) -> Double? {
    let length = distance(leader.start, leader.end)
    let unit = Point(
      (leader.end.x - leader.start.x) / length, (leader.end.y - leader.start.y) / length)
    // A mark counts as its square, whose corners lie beyond its circle.
    let corner = label.radius * 0.45 + 0.6
    let clear = Point(leader.start.x + unit.x * corner, leader.start.y + unit.y * corner)
    guard !grids.blocks.touches(clear, leader.end) else { return nil }
    let crossings = grids.strokes.crossings(of: clear, leader.end)
    guard crossings <= label.mostCrossings else { return nil }
    let count = Int(length / 2.2)
    guard count > 1 else { return Double(crossings) * LabelCost.crossing }
    return (1..<count).reduce(Double(crossings) * LabelCost.crossing) { cost, step in
      let away = length * Double(step) / Double(count)
      let point = Point(leader.start.x + unit.x * away, leader.start.y + unit.y * away)
      let spot = Frame(point.x - 0.8, point.y - 0.8, 1.6, 1.6)
      return cost + LabelCost.along * Double(grids.points.count(in: spot, most: 2))
    }
  }
}

/// How far two rectangles lie apart; nought where they meet.
func gap(_ one: Frame, _ two: Frame) -> Double {
  let dx = max(one.x - two.right, two.x - one.right, 0)
  let dy = max(one.y - two.bottom, two.y - one.bottom, 0)
  return (dx * dx + dy * dy).squareRoot()
}
