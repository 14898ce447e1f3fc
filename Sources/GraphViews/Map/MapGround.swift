/// Sea, land, lakes and graticule of a pane, as shapes behind the figure.
struct MapGround {
  let pane: MapPane
  let theme: FigureTheme
  /// Degrees between the lines of the graticule.
  let step: Int
  private let land: [[Point]]
  private let lakes: [[Point]]

  init(pane: MapPane, theme: FigureTheme, step: Int) {
    (self.pane, self.theme, self.step) = (pane, theme, step)
    land = Coastlines.projectedLand.compactMap { Self.ring($0, in: pane) }
    lakes = Coastlines.projectedLakes.compactMap { Self.ring($0, in: pane) }
  }

  /// Points of the coasts of land and lakes and of the outlines of what insets show, some two
  /// points apart.
  func coasts(and holes: [Frame]) -> PointGrid {
    let rings = (land + lakes).map(closed) + holes.map { closed(corners(of: $0)) }
    return PointGrid(
      rings.flatMap { ring in
        Clipping.line(ring, to: pane.frame).flatMap { MapFigure.points(along: $0) }
      })
  }

  /// The shapes in the order in which they are drawn, the frame not among them; no coast and no
  /// line of the graticule strikes through the words that stand at some places.
  func shapes(besides words: [Frame]) -> [BackdropShape] {
    let ground = theme.ground
    let grid = FrameGrid(words)
    var shapes: [BackdropShape] = [.area(corners(of: pane.frame), color: ground.sea)]
    shapes += land.map { .line(closed($0), color: ground.shore, width: 2.2, pattern: .solid) }
    shapes += land.flatMap { area($0, fill: ground.land, width: 0.45, besides: grid) }
    shapes += lakes.flatMap { area($0, fill: ground.sea, width: 0.4, besides: grid) }
    shapes += graticule().flatMap { Clipping.line($0.points, besides: grid) }
      .map { .line($0, color: ground.grid, width: 0.35, pattern: .solid) }
    return shapes + mask()
  }

  /// A ring with its coast, which is interrupted where words stand.
  private func area(
    _ ring: [Point], fill: Color, width: Double, besides words: FrameGrid
  ) -> [BackdropShape] {
    let coast = theme.ground.coast
    let whole = closed(ring)
    let parts = Clipping.line(whole, besides: words)
    if parts == [whole] {
      return [.outlinedArea(ring, fill: fill, stroke: coast, width: width)]
    }
    return [.area(ring, color: fill)]
      + parts.map { .line($0, color: coast, width: width, pattern: .solid) }
  }

  /// The frame of the pane.
  var frameLine: BackdropShape {
    .line(closed(corners(of: pane.frame)), color: theme.mutedText, width: 0.7, pattern: .solid)
  }

  /// A line of the graticule that crosses the pane.
  struct GridLine {
    let degrees: Int
    let isMeridian: Bool
    let points: [Point]
  }

  /// Meridians and parallels, each run of them a line.
  func graticule() -> [GridLine] {
    let meridians = stride(from: 0, through: 180, by: step).flatMap { longitude in
      lines(longitude, isMeridian: true, stride(from: -20, through: 80, by: 2).map(Double.init)) {
        GeoPoint($0, Double(longitude))
      }
    }
    let parallels = stride(from: -10, through: 80, by: step).flatMap { latitude in
      lines(latitude, isMeridian: false, stride(from: -10, through: 175, by: 2).map(Double.init)) {
        GeoPoint(Double(latitude), $0)
      }
    }
    return meridians + parallels
  }

  private func lines(
    _ degrees: Int, isMeridian: Bool, _ values: [Double], _ place: (Double) -> GeoPoint
  ) -> [GridLine] {
    let points = values.map { pane.place(place($0)) }
    return Clipping.line(points, to: pane.frame).map {
      GridLine(degrees: degrees, isMeridian: isMeridian, points: $0)
    }
  }

  /// A projected ring on the page, cut to the pane; points nearer than a third of a point are one.
  private static func ring(_ ring: [Point], in pane: MapPane) -> [Point]? {
    let frame = pane.frame
    let wide = Frame(frame.x - 1, frame.y - 1, frame.width + 2, frame.height + 2)
    var kept: [Point] = []
    for point in Clipping.polygon(ring.map(pane.onPage), to: wide) {
      let point = Point((point.x * 10).rounded() / 10, (point.y * 10).rounded() / 10)
      if let last = kept.last, distance(last, point) < 0.34 { continue }
      kept.append(point)
    }
    return kept.count > 2 ? kept : nil
  }

  /// Four strips of the page's colour over what strokes spill outside the pane.
  private func mask() -> [BackdropShape] {
    let (frame, wide) = (pane.frame, 2.5)
    let strips = [
      Frame(frame.x - wide, frame.y - wide, frame.width + 2 * wide, wide),
      Frame(frame.x - wide, frame.bottom, frame.width + 2 * wide, wide),
      Frame(frame.x - wide, frame.y, wide, frame.height),
      Frame(frame.right, frame.y, wide, frame.height),
    ]
    return strips.map { .area(corners(of: $0), color: theme.page) }
  }

  private func closed(_ ring: [Point]) -> [Point] { ring + ring.prefix(1) }
}

/// The corners of a rectangle.
func corners(of frame: Frame) -> [Point] {
  [
    Point(frame.x, frame.y), Point(frame.right, frame.y), Point(frame.right, frame.bottom),
    Point(frame.x, frame.bottom),
  ]
}

/// How far two places on the page are apart.
func distance(_ one: Point, _ two: Point) -> Double {
  let (dx, dy) = (one.x - two.x, one.y - two.y)
  return (dx * dx + dy * dy).squareRoot()
}
