/// Sea, land, lakes and graticule of a pane, as shapes behind the figure.
struct MapGround {
  let pane: MapPane
  let theme: FigureTheme
  /// Degrees between the lines of the graticule.
  let step: Int

  /// The shapes in the order in which they are drawn, the frame not among them.
  func shapes() -> [BackdropShape] {
    let frame = pane.frame
    let ground = theme.ground
    let land = Coastlines.projectedLand.compactMap(ring)
    let lakes = Coastlines.projectedLakes.compactMap(ring)
    var shapes: [BackdropShape] = [.area(corners(of: frame), color: ground.sea)]
    shapes += land.map { .line(closed($0), color: ground.shore, width: 2.2, pattern: .solid) }
    shapes += land.map { .outlinedArea($0, fill: ground.land, stroke: ground.coast, width: 0.45) }
    shapes += lakes.map { .outlinedArea($0, fill: ground.sea, stroke: ground.coast, width: 0.4) }
    shapes += graticule().map { .line($0.points, color: ground.grid, width: 0.35, pattern: .solid) }
    return shapes + mask()
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
  private func ring(_ ring: [Point]) -> [Point]? {
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
