/// Places numbered discs on lines: near the middle, clear of marks, of other discs and of other
/// lines.
struct NumberPlacer {
  /// A disc.
  struct Disc {
    let curve: Int
    let center: Point
    /// Where it belongs, when it stands beside its line.
    let leader: Point?

    var frame: Frame {
      let radius = NumberPlacer.radius
      return Frame(center.x - radius, center.y - radius, radius * 2, radius * 2)
    }
  }

  static let radius = 5.6

  let curves: [RouteCurves.Curve]
  let marks: MapMarks
  let pane: MapPane
  /// Where no disc may stand.
  let blocked: [Frame]
  /// What insets show again: discs stand elsewhere if they can.
  let holes: [Frame]
  /// Where names of marks would stand best: discs stand elsewhere if they can.
  let names: [Frame]
  /// Whether the pane shows a part of the map again.
  let isInset: Bool

  /// One disc for each line that must have one here, those of short lines chosen first.
  ///
  /// A line that leaves an inset has its number on the map.
  func discs() -> [Disc] {
    let grids = grids
    var discs: [Disc] = []
    for (index, samples) in visible where isOwn(index, samples) {
      let share = samples.count > Self.long ? 0.3 : 0.5
      if let disc = disc(of: index, along: samples, at: share, beside: discs, grids) {
        discs.append(disc)
      }
    }
    return sorted(discs)
  }

  /// Discs that help where there is room for them, on their lines: a second one on long lines, and
  /// one on those that leave an inset.
  func more(beside own: [Disc]) -> [Disc] {
    let grids = grids
    var discs = own
    for (index, samples) in visible where !isOwn(index, samples) || samples.count > Self.long {
      let share = isOwn(index, samples) ? 0.72 : 0.5
      guard
        let disc = disc(
          of: index, along: samples, at: share, beside: discs, grids, mayStandApart: false),
        !discs.contains(where: { $0.curve == index && distance($0.center, disc.center) < 80 })
      else { continue }
      discs.append(disc)
    }
    return sorted(Array(discs.dropFirst(own.count)))
  }

  /// So many samples make a line so long that it has two numbers.
  private static let long = 170

  /// The lines and their points within the pane, short ones first.
  private var visible: [(curve: Int, samples: [Point])] {
    curves.indices.map { ($0, curves[$0].samples.filter { pane.contains($0) }) }
      .filter { !$0.1.isEmpty }.sorted { ($0.1.count, $0.0) < ($1.1.count, $1.0) }
  }

  private var grids: Grids {
    let lines = curves.map { curve in curve.samples.filter { pane.contains($0, inset: -40) } }
    return Grids(names: FrameGrid(names), lines: LinePointGrid(lines))
  }

  /// Whether a line lies for the most part in the pane, or the pane is the whole map.
  private func isOwn(_ curve: Int, _ samples: [Point]) -> Bool {
    !isInset || samples.count * 10 > curves[curve].samples.count * 7
  }

  private func sorted(_ discs: [Disc]) -> [Disc] {
    discs.sorted { ($0.curve, $0.center.x) < ($1.curve, $1.center.x) }
  }

  private func disc(
    of curve: Int, along samples: [Point], at share: Double, beside discs: [Disc],
    _ grids: Grids, mayStandApart: Bool = true
  ) -> Disc? {
    var (best, least) = (Disc?.none, Double.infinity)
    eachCandidate(of: curve, along: samples, at: share, mayStandApart) { disc, own in
      guard own < least, isFree(disc, beside: discs) else { return }
      let cost = own + crowding(at: disc.center, of: curve, grids)
      if cost < least { (best, least) = (disc, cost) }
    }
    return best
  }

  /// Calls with discs along a line and, if they may, beside it, and what their places cost.
  private func eachCandidate(
    of curve: Int, along samples: [Point], at share: Double, _ mayStandApart: Bool,
    _ body: (Disc, Double) -> Void
  ) {
    let step = max(samples.count / 60, 1)
    for index in stride(from: 0, to: samples.count, by: step) {
      let point = samples[index]
      let away = abs(Double(index) / Double(max(samples.count - 1, 1)) - share)
      let inHole = holes.contains { $0.contains(Frame(point.x, point.y, 0, 0)) }
      let isAtHead =
        curves[curve].route.isFlow && samples.count > 24
        && distance(point, samples[samples.count - 1]) < 20
      let base = away * 14 + (inHole ? 8 : 0) + (isAtHead ? 20 : 0)
      body(Disc(curve: curve, center: point, leader: nil), base)
      guard mayStandApart, index % (step * 3) == 0 || samples.count < 24 else { continue }
      for length in Self.lengths {
        for unit in Self.directions {
          let center = Point(point.x + unit.x * length, point.y + unit.y * length)
          let leader = length > 9 ? point : nil
          body(Disc(curve: curve, center: center, leader: leader), base + 3 + length * 0.5)
        }
      }
    }
  }

  /// How far from its line a disc may stand.
  private static let lengths = [9.0, 14, 22, 34]

  /// Eight directions on the page, none of them along an axis.
  private static let directions = (0..<8).map { turn in
    let angle = Double(turn) * 45 + 22.5
    return Point(MapProjection.cosine(angle), -MapProjection.sine(angle))
  }

  /// Whether a disc lies clear of marks, of other discs and of their leaders, and its own leader of
  /// marks and discs.
  private func isFree(_ disc: Disc, beside discs: [Disc]) -> Bool {
    let frame = disc.frame
    guard pane.frame.contains(frame) else { return false }
    let wide = Frame(frame.x - 0.8, frame.y - 0.8, frame.width + 1.6, frame.height + 1.6)
    guard !marks.marks.contains(where: { $0.frame.overlaps(wide) }),
      !blocked.contains(where: wide.overlaps)
    else { return false }
    func passes(_ leader: Point?, of disc: Disc, _ frame: Frame) -> Bool {
      leader.map { Clipping.meets($0, disc.center, frame) } ?? false
    }
    if disc.leader != nil {
      let isBroken =
        marks.marks.contains { passes(disc.leader, of: disc, $0.frame) }
        || blocked.contains { passes(disc.leader, of: disc, $0) }
      if isBroken { return false }
    }
    return !discs.contains { other in
      other.frame.overlaps(wide) || passes(disc.leader, of: disc, other.frame)
        || passes(other.leader, of: other, wide)
    }
  }

  /// What other lines and the names of marks cost that a disc would cover.
  private func crowding(at center: Point, of curve: Int, _ grids: Grids) -> Double {
    let side = Self.radius + 1
    let frame = Frame(center.x - side, center.y - side, side * 2, side * 2)
    return 1.2 * Double(grids.lines.count(in: frame, besides: curve))
      + 5 * Double(grids.names.count(touching: frame))
  }

  /// The best places of names, and the points of lines.
  private struct Grids {
    let names: FrameGrid
    let lines: LinePointGrid
  }
}
