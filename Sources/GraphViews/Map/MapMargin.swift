import GraphCore
import GraphText

/// The degrees of the graticule: of meridians above and below a map, of parallels within it at its
/// sides, so that it may be as wide as its page.
struct MapMargin {
  let ground: MapGround
  let scene: Scene

  private var size: Double { MapType(scene).place }

  func draw(into drawing: inout Drawing) {
    let frame = ground.pane.frame
    for line in ground.graticule() where line.isMeridian {
      for point in [line.points.first, line.points.last].compactMap({ $0 }) {
        let isTop = abs(point.y - frame.y) < 0.01
        guard isTop || abs(point.y - frame.bottom) < 0.01 else { continue }
        meridian(line.degrees, at: point, isTop: isTop, into: &drawing)
      }
    }
  }

  /// The degrees of parallels, each at the side where it meets nothing of a figure.
  func parallels(in figure: MapFigure) -> [DiagramNode] {
    let marks = FrameGrid(figure.marks.marks.map(\.frame) + figure.blocked)
    let lines = PointGrid(figure.samples)
    var all: [DiagramNode] = []
    for line in ground.graticule() where !line.isMeridian {
      let ends = [line.points.first, line.points.last].compactMap { $0 }
      let id = "degree-side-\(line.degrees)"
      guard !all.contains(where: { $0.id == id }) else { continue }
      let places = ends.flatMap { self.places(of: line.degrees, at: $0) }
      let free = places.first { frame, _ in
        !marks.touches(frame) && lines.isEmpty(frame)
          && !all.contains { $0.frame.map(frame.overlaps) ?? false }
      }
      guard let (frame, alignment) = free else { continue }
      let text = LabelLine(words(of: line.degrees), size: size, isMuted: true)
      all.append(scene.text([text], id: id, frame: frame, alignment: alignment))
    }
    return all
  }

  private func words(of parallel: Int) -> String {
    MapWords.latitude(parallel).text(in: scene.language)
  }

  /// Above and below the end of a parallel at the left or right side.
  private func places(of degrees: Int, at end: Point) -> [(Frame, LabelAlignment)] {
    let (whole, height) = (ground.pane.frame, size * 1.3)
    let width = TextMetrics.width(words(of: degrees), size: size) + 4
    let isLeft = abs(end.x - whole.x) < 0.01
    guard isLeft || abs(end.x - whole.right) < 0.01 else { return [] }
    let x = isLeft ? whole.x + 2 : whole.right - width - 2
    return [end.y - height - 0.5, end.y + 0.5].map { y in
      (Frame(x, y, width, height), isLeft ? .left : .right)
    }.filter { whole.contains($0.0) }
  }

  private func meridian(
    _ degrees: Int, at point: Point, isTop: Bool, into drawing: inout Drawing
  ) {
    let text = MapWords.longitude(degrees).text(in: scene.language)
    let width = TextMetrics.width(text, size: size) + 4
    let frame = ground.pane.frame
    let y = isTop ? frame.y - size * 1.3 - 2 : frame.bottom + 2
    add(
      text, id: "degree-\(isTop ? "top" : "bottom")-\(degrees)",
      Frame(point.x - width / 2, y, width, size * 1.3), .center, into: &drawing)
  }

  /// Adds a text unless it would touch another or an id is taken.
  private func add(
    _ text: String, id: String, _ frame: Frame, _ alignment: LabelAlignment,
    into drawing: inout Drawing
  ) {
    let whole = ground.pane.frame
    guard frame.x >= 0, frame.y >= 0, frame.center.y < whole.bottom + 14,
      frame.right < whole.right + 10
    else { return }
    let isTaken = drawing.furniture.contains { other in
      other.id == id
        || other.frame.map {
          $0.overlaps(Frame(frame.x - 3, frame.y, frame.width + 6, frame.height))
        }
          ?? false
    }
    guard !isTaken else { return }
    let line = LabelLine(text, size: size, isMuted: true)
    drawing.furniture.append(scene.text([line], id: id, frame: frame, alignment: alignment))
  }
}
