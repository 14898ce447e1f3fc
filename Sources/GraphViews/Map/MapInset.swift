/// An enlarged part of a map where its marks are dense.
struct MapInset {
  /// The pane, with its own frame.
  let pane: MapPane
  /// What it shows of the map.
  let window: Frame

  /// The greatest number of insets.
  private static let most = 2
  /// How many kilometres a point of it may stand for.
  private static let scales = [8.0, 6.6, 5.6, 4.6]
  /// The least by which names must be cheaper in an inset than on the map: as much as some letters
  /// cost in place of names.
  private static let leastGain = 45.0
  /// Of so many insets the names are placed.
  private static let tries = 6

  /// The insets that a figure wants: its densest parts, each in a free place at a side of the
  /// frame; none where nothing is dense, or there is no room.
  static func insets(for figure: MapFigure) -> [MapInset] {
    var (figure, cost) = (figure, Double?.none)
    var insets: [MapInset] = []
    for _ in 0..<most {
      guard let next = best(for: figure, &cost) else { break }
      insets.append(next)
      figure.add(next)
    }
    return insets
  }

  /// Where an inset may stand, and what it may show.
  private struct Plan {
    let place, window: Frame
    let zoom, gain: Double
  }

  /// The inset by which names win most; nil where that is not worth it.
  ///
  /// Roughly first, for all; of the few that promise most the names are placed, and for the best of
  /// these those of the map as well.
  ///
  /// - Parameter cost: what the names of the map cost, where that is known; then what they do
  ///   beside the inset.
  private static func best(for figure: MapFigure, _ cost: inout Double?) -> MapInset? {
    let crowd = MapCrowd(figure)
    let tried = plans(for: figure, in: crowd).compactMap { Trial($0, for: figure, in: crowd) }
    guard let best = tried.max(by: { $0.gain < $1.gain }) else { return nil }
    var rest = figure
    rest.add(best.inset)
    let (own, outside) = (cost ?? figure.cost, rest.cost)
    guard best.cost + outside < own - leastGain else { return nil }
    cost = outside
    return best.inset
  }

  /// The plans that promise most, at most two of a place.
  ///
  /// What marks are worth is a bound for what a plan wins: where so many promise more, no names are
  /// placed for it.
  private static func plans(for figure: MapFigure, in crowd: MapCrowd) -> [Plan] {
    let zooms = scales.map { figure.pane.scale / $0 }.filter { $0 > 1.5 }
    var best: [Plan] = []
    for place in places(in: figure) {
      let others = [place.widened(by: 6)] + figure.holes
      var own: [Plan] = []
      for zoom in zooms {
        guard let window = crowd.window(for: place, zoom: zoom, besides: others) else { continue }
        let least = best.count < tries ? -1 : best[tries - 1].gain
        guard crowd.mostGain(of: window) > least else { continue }
        let gain = crowd.gain(of: window, at: place, zoom)
        own.append(Plan(place: place, window: window, zoom: zoom, gain: gain))
      }
      best += inOrder(own).prefix(2)
      best = Array(inOrder(best).prefix(tries))
    }
    return best
  }

  /// The most promising first, and of equal ones that which was found first.
  private static func inOrder(_ plans: [Plan]) -> [Plan] {
    plans.indices.sorted { (-plans[$0].gain, $0) < (-plans[$1].gain, $1) }.map { plans[$0] }
  }

  /// An inset, what the names in it cost, and by how much that is about less than on the map.
  private struct Trial {
    let inset: MapInset
    let cost, gain: Double

    init?(_ plan: Plan, for figure: MapFigure, in crowd: MapCrowd) {
      let onMap = crowd.cost(of: plan.window)
      guard onMap > leastGain else { return nil }
      let pane = MapPane(
        frame: plan.place, center: figure.pane.onGlobe(plan.window.center),
        scale: figure.pane.scale / plan.zoom)
      cost = MapFigure(figure.content, in: pane, prefix: "inset-").cost
      (inset, gain) = (MapInset(pane: pane, window: plan.window), onMap - cost)
    }
  }

  private init(pane: MapPane, window: Frame) { (self.pane, self.window) = (pane, window) }

  // MARK: Places

  /// Free places at the sides of the frame: for each height the widest in each corner.
  private static func places(in figure: MapFigure) -> [Frame] {
    let frame = figure.pane.frame
    let space = FreeSpace(
      frame,
      taken: figure.marks.marks.map { $0.frame.widened(by: 3) } + figure.blocked + figure.holes
        + figure.samples.map { Frame($0.x - 2, $0.y - 2, 4, 4) })
    return [0.17, 0.22, 0.28, 0.35, 0.43].flatMap { share -> [Frame] in
      let height = (frame.height * share).rounded()
      var found: [Frame] = []
      for width in stride(from: frame.width * 0.56, through: frame.width * 0.2, by: -12) {
        let size = PageSize(width: width.rounded(), height: height)
        found += places(of: size, in: frame, space).filter { place in
          !found.contains { $0.overlaps(place) }
        }
      }
      return found
    }
  }

  /// The free places of a size nearest to a corner, one at each side of the frame.
  private static func places(
    of size: PageSize, in frame: Frame, _ space: FreeSpace
  ) -> [Frame] {
    let (left, top) = (frame.x + 4, frame.y + 4)
    let (right, bottom) = (frame.right - size.width - 4, frame.bottom - size.height - 4)
    guard right > left, bottom > top else { return [] }
    let across = Array(stride(from: left, through: right, by: 8)) + [right]
    let along = Array(stride(from: top, through: bottom, by: 8)) + [bottom]
    let sides = [
      across.map { Point($0, bottom) }, across.map { Point($0, top) },
      along.map { Point(left, $0) }, along.map { Point(right, $0) },
    ]
    return sides.compactMap { side -> Frame? in
      func away(_ corner: Point) -> Double {
        min(corner.x - left, right - corner.x) + min(corner.y - top, bottom - corner.y)
      }
      let free = side.filter { corner in
        space.isFree(Frame(corner.x - 4, corner.y - 4, size.width + 8, size.height + 8))
      }
      return free.min { away($0) < away($1) }.map {
        Frame($0.x, $0.y, size.width, size.height)
      }
    }
  }
}

extension Frame {
  /// The rectangle with a margin round it.
  func widened(by margin: Double) -> Frame {
    Frame(x - margin, y - margin, width + 2 * margin, height + 2 * margin)
  }
}
