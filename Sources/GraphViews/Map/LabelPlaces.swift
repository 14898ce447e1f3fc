/// Where a label of some size may stand round its mark.
struct LabelPlaces {
  let label: LabelPlacer.Label
  let size: PageSize
  /// The number of its form.
  let form: Int
  /// Whether an estimate is enough: fewer places are called with.
  var isRough = false

  private var w: Double { size.width }
  private var h: Double { size.height }

  /// Calls with places on all four sides of the mark and at its corners: touching it, or a little
  /// apart.
  func near(_ add: (LabelPlacer.Candidate) -> Void) {
    for gap in isRough ? [0.8] : [0.8, 3.4] {
      beside(gap, LabelCost.gap * (gap - 0.8) / 2.6, add)
    }
  }

  private func beside(
    _ gap: Double, _ extra: Double, _ add: (LabelPlacer.Candidate) -> Void
  ) {
    let p = label.anchor
    let r = label.radius + gap
    let slant = r * 0.75
    func place(_ x: Double, _ y: Double, _ alignment: LabelAlignment, _ cost: Double) {
      add(
        LabelPlacer.Candidate(
          box: Frame(x, y, w, h), form: form, alignment: alignment, leader: nil,
          cost: cost + extra))
    }
    for share in [0.5, 0.2, 0.35, 0.65, 0.8] {
      let slide = abs(share - 0.5) * 2 * LabelCost.slide
      place(p.x + r, p.y - h * share, .left, slide)
      place(p.x - r - w, p.y - h * share, .right, LabelCost.left + slide)
    }
    for share in [0.5, 0.15, 0.3, 0.7, 0.85] {
      let slide = abs(share - 0.5) * 2 * LabelCost.slide
      let alignment: LabelAlignment = share < 0.4 ? .left : share > 0.6 ? .right : .center
      place(p.x - w * share, p.y - r - h, alignment, LabelCost.above + slide)
      place(p.x - w * share, p.y + r, alignment, LabelCost.below + slide)
    }
    let corner = LabelCost.slide
    place(p.x + slant, p.y - slant - h, .left, corner)
    place(p.x + slant, p.y + slant, .left, corner + 0.2)
    place(p.x - slant - w, p.y - slant - h, .right, LabelCost.left + corner)
    place(p.x - slant - w, p.y + slant, .right, LabelCost.left + corner + 0.2)
  }

  /// Directions on the page, none of them along an axis.
  private static let directions = (0..<20).map { turn in
    let angle = Double(turn) * 18 + 9
    return Point(MapProjection.cosine(angle), -MapProjection.sine(angle))
  }

  /// The lengths of leaders, the longest as long as a leader may be.
  static let lengths = [
    8.0, 15, 24, 35, 47, LabelCost.longestLeader, 76, 96, LabelCost.longestLeaderOfMember,
  ]

  /// Calls with places in many directions at a distance, with a leader that meets a side of the
  /// box.
  func apart(_ length: Double, _ add: (LabelPlacer.Candidate) -> Void) {
    let p = label.anchor
    let cost = LabelCost.leader + LabelCost.leaderPoint * length
    for unit in Self.directions {
      let end = Point(
        p.x + unit.x * (label.radius + length), p.y + unit.y * (label.radius + length))
      let start = Point(p.x + unit.x * label.radius, p.y + unit.y * label.radius)
      boxes(at: end, towards: unit) { box, alignment, extra in
        add(
          LabelPlacer.Candidate(
            box: box, form: form, alignment: alignment, leader: (start, end), cost: cost + extra))
      }
    }
  }

  /// The boxes that a leader from a direction can end at: with the middle of a side, or, above and
  /// below, nearer to a corner.
  private func boxes(
    at end: Point, towards unit: Point, _ add: (Frame, LabelAlignment, Double) -> Void
  ) {
    if abs(unit.x) > 0.3 {
      let x = unit.x > 0 ? end.x : end.x - w
      add(Frame(x, end.y - h / 2, w, h), unit.x > 0 ? .left : .right, 0)
    }
    guard abs(unit.y) > 0.55 else { return }
    let y = unit.y < 0 ? end.y - h : end.y
    add(Frame(end.x - w * 0.12, y, w, h), .left, LabelCost.attachment)
    add(Frame(end.x - w * 0.5, y, w, h), .center, LabelCost.attachment)
    add(Frame(end.x - w * 0.88, y, w, h), .right, LabelCost.attachment)
  }
}
