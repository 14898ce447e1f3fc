/// An enlarged part of a map where its marks are dense.
struct MapInset {
  /// The pane, with its own frame.
  let pane: MapPane
  /// What it shows of the map.
  let window: Frame

  private static let zoom = 2.15

  /// The inset that a figure wants: its densest part in a free place of the frame; nil where
  /// nothing is dense, or there is no room.
  init?(for figure: MapFigure) {
    let frame = figure.pane.frame
    let points = figure.marks.marks.map(\.point)
    let taken = figure.marks.marks.map(\.frame) + figure.samples.map { Frame($0.x, $0.y, 0.1, 0.1) }
    for share in [0.42, 0.4, 0.38, 0.36, 0.345, 0.33, 0.315, 0.3] {
      let size = PageSize(width: frame.width * share, height: frame.width * share * 0.78)
      guard let window = Self.window(over: points, size, in: frame) else { return nil }
      let obstacles = FrameGrid(taken + [window])
      guard let place = Self.place(of: size, in: frame, clearOf: obstacles) else { continue }
      let center = figure.pane.onGlobe(window.center)
      pane = MapPane(frame: place, center: center, scale: figure.pane.scale / Self.zoom)
      self.window = window
      return
    }
    return nil
  }

  private static func window(
    over points: [Point], _ size: PageSize, in frame: Frame
  ) -> Frame? {
    let (width, height) = (size.width / zoom, size.height / zoom)
    func isNear(_ center: Point, _ point: Point) -> Bool {
      abs(point.x - center.x) < width / 2 - 3 && abs(point.y - center.y) < height / 2 - 3
    }
    var (best, most) = (Point(0, 0), 0)
    for x in stride(from: frame.x + width / 2, through: frame.right - width / 2, by: 6) {
      for y in stride(from: frame.y + height / 2, through: frame.bottom - height / 2, by: 6) {
        let count = points.count { isNear(Point(x, y), $0) }
        if count > most { (best, most) = (Point(x, y), count) }
      }
    }
    guard most >= 13 else { return nil }
    let members = points.filter { isNear(best, $0) }
    let (xs, ys) = (members.map(\.x), members.map(\.y))
    let center = Point(
      ((xs.min() ?? 0) + (xs.max() ?? 0)) / 2, ((ys.min() ?? 0) + (ys.max() ?? 0)) / 2)
    return Frame(center.x - width / 2, center.y - height / 2, width, height)
  }

  /// The free place nearest to a corner.
  private static func place(
    of size: PageSize, in frame: Frame, clearOf obstacles: FrameGrid
  ) -> Frame? {
    let (width, height) = (size.width, size.height)
    var best: (place: Frame, away: Double)?
    for x in stride(from: frame.x + 4, through: frame.right - width - 4, by: 4) {
      for y in stride(from: frame.y + 4, through: frame.bottom - height - 4, by: 4) {
        let place = Frame(x, y, width, height)
        let away =
          min(x - frame.x, frame.right - place.right)
          + min(y - frame.y, frame.bottom - place.bottom)
        if let best, best.away <= away { continue }
        let wide = Frame(x - 4, y - 4, width + 8, height + 8)
        if !obstacles.touches(wide) { best = (place, away) }
      }
    }
    guard let best else { return nil }
    return best.away < 30 ? Frame(best.place.x, best.place.y, width, height) : nil
  }
}
