import GraphCore
import GraphText

/// A bar that says how long a round number of kilometres is in the middle of the projection.
struct ScaleBar {
  let pane: MapPane
  let scene: Scene

  private var letters: Double { MapType(scene).place }

  private let kilometres: Int

  /// The longest bar that takes no more than a share of the pane's width.
  init(pane: MapPane, scene: Scene, share: Double = 0.2) {
    let room = pane.frame.width * share * pane.scale
    kilometres = [2000, 1000, 500, 200, 100, 50].first { Double($0) <= room } ?? 50
    (self.pane, self.scene) = (pane, scene)
  }

  private var length: Double { Double(kilometres) / pane.scale }

  /// The room that it takes.
  var size: PageSize {
    let words = MapWords.kilometres(kilometres).text(in: scene.language)
    return PageSize(
      width: max(length, TextMetrics.width(words, size: letters)) + 8, height: 18)
  }

  /// The longest bar that has a free place in a pane beside its lines and what is drawn there, and
  /// that place; nil where even a short one has none.
  static func place(
    in figure: MapFigure, beside drawing: Drawing
  ) -> (bar: ScaleBar, place: Frame)? {
    let leaders = drawing.backdrop.compactMap { shape -> [Point]? in
      if case .line(let points, _, _, _) = shape, points.count == 2 { points } else { nil }
    }
    let points = figure.samples + leaders.flatMap { MapFigure.points(along: $0) }
    let taken = FreeSpace(
      figure.pane.frame,
      taken: (figure.marks.marks.map(\.frame) + figure.blocked + figure.holes
        + (drawing.furniture + drawing.nodes).compactMap(\.frame)).map { $0.widened(by: 1) }
        + points.map { Frame($0.x - 3, $0.y - 3, 6, 6) })
    for share in [0.2, 0.14, 0.1, 0.06] {
      let bar = ScaleBar(pane: figure.pane, scene: figure.content.scene, share: share)
      if let place = bar.place(in: taken) { return (bar, place) }
    }
    return nil
  }

  /// A short bar in the corner of a pane where it covers least.
  static func corner(of figure: MapFigure) -> (bar: ScaleBar, place: Frame) {
    let bar = ScaleBar(pane: figure.pane, scene: figure.content.scene, share: 0.06)
    let (room, size) = (figure.pane.frame.widened(by: -2), bar.size)
    let marks = FrameGrid(figure.marks.marks.map(\.frame) + figure.blocked)
    let lines = PointGrid(figure.samples)
    let places = [room.bottom - size.height, room.y].flatMap { y in
      [room.right - size.width, room.x].map { Frame($0, y, size.width, size.height) }
    }
    let costs = places.map { (marks.touches($0) ? 1000 : 0) + lines.count(in: $0) }
    return (bar, places[costs.indices.min { (costs[$0], $0) < (costs[$1], $1) } ?? 0])
  }

  /// A free place near the lower side, from the right to the left.
  private func place(in space: FreeSpace) -> Frame? {
    let (frame, size) = (pane.frame, size)
    for y in stride(from: frame.bottom - size.height - 5, to: frame.y + 4, by: -4) {
      for x in stride(from: frame.right - size.width - 6, to: frame.x + 4, by: -4) {
        let place = Frame(x, y, size.width, size.height)
        if space.isFree(place) { return place }
      }
    }
    return nil
  }

  func draw(in frame: Frame, id: String, into drawing: inout Drawing) {
    let words = MapWords.kilometres(kilometres).text(in: scene.language)
    let text = Frame(frame.x, frame.y, frame.width, letters * 1.3)
    drawing.furniture.append(
      scene.text(
        [LabelLine(words, size: letters, isMuted: true)], id: id, frame: text, alignment: .center))
    let (left, y) = (frame.center.x - length / 2, frame.bottom - 4)
    let ends = [left, left + length].map { x in [Point(x, y - 2.5), Point(x, y + 2.5)] }
    for line in [[Point(left, y), Point(left + length, y)]] + ends {
      drawing.backdrop.append(
        .line(line, color: scene.theme.mutedText, width: 1, pattern: .solid))
    }
  }
}
