import GraphCore
import GraphText

/// The degrees of the graticule outside a map: meridians above and below, parallels on the left.
struct MapMargin {
  let ground: MapGround
  let scene: Scene

  private var size: Double { MapType(scene).place }

  func draw(into drawing: inout Drawing) {
    let frame = ground.pane.frame
    for line in ground.graticule() {
      for point in [line.points.first, line.points.last].compactMap({ $0 }) {
        if line.isMeridian {
          let isTop = abs(point.y - frame.y) < 0.01
          guard isTop || abs(point.y - frame.bottom) < 0.01 else { continue }
          meridian(line.degrees, at: point, isTop: isTop, into: &drawing)
        } else {
          guard abs(point.x - frame.x) < 0.01 else { continue }
          parallel(line.degrees, at: point, into: &drawing)
        }
      }
    }
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

  private func parallel(_ degrees: Int, at point: Point, into drawing: inout Drawing) {
    let text = MapWords.latitude(degrees).text(in: scene.language)
    let width = TextMetrics.width(text, size: size) + 4
    let frame = ground.pane.frame
    add(
      text, id: "degree-left-\(degrees)",
      Frame(frame.x - width - 3, point.y - size * 0.65, width, size * 1.3), .right, into: &drawing)
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
