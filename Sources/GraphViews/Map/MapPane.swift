/// A rectangle of the page and the part of the globe in it: the map, or an inset.
struct MapPane {
  /// Where it stands.
  let frame: Frame
  /// The projected place in its middle, in kilometres.
  let center: Point
  /// How many kilometres a point of the page stands for.
  let scale: Double

  /// The place on the page.
  func place(_ place: GeoPoint) -> Point { onPage(MapProjection.project(place)) }

  /// The place on the page of a projected one.
  func onPage(_ projected: Point) -> Point {
    Point(
      frame.center.x + (projected.x - center.x) / scale,
      frame.center.y + (projected.y - center.y) / scale)
  }

  /// The projected place of one on the page.
  func onGlobe(_ point: Point) -> Point {
    Point(
      center.x + (point.x - frame.center.x) * scale, center.y + (point.y - frame.center.y) * scale)
  }

  /// Whether a place lies within, `inset` points from the sides.
  func contains(_ point: Point, inset: Double = 0) -> Bool {
    point.x >= frame.x + inset && point.x <= frame.right - inset && point.y >= frame.y + inset
      && point.y <= frame.bottom - inset
  }

  /// The pane that shows all places and a margin round them, no more than the outlines cover and
  /// no less than 1,200 kilometres across.
  init(showing places: [Point], in frame: Frame) {
    let (xs, ys) = (places.map(\.x), places.map(\.y))
    let window = MapProjection.window
    let left = xs.min() ?? window.x
    let right = xs.max() ?? window.right
    let top = ys.min() ?? window.y
    let bottom = ys.max() ?? window.bottom
    let need = max(
      max((right - left) * 1.12, 1200) / frame.width, max((bottom - top) * 1.1, 900) / frame.height)
    let most = min(window.width / frame.width, window.height / frame.height)
    let scale = min(need, most)
    let half = Point(frame.width * scale / 2, frame.height * scale / 2)
    center = Point(
      min(max((left + right) / 2, window.x + half.x), window.right - half.x),
      min(max((top + bottom) / 2, window.y + half.y), window.bottom - half.y))
    (self.frame, self.scale) = (frame, scale)
  }

  init(frame: Frame, center: Point, scale: Double) {
    (self.frame, self.center, self.scale) = (frame, center, scale)
  }
}
