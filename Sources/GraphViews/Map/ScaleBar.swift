import GraphCore
import GraphText

/// A bar that says how long a round number of kilometres is in the middle of the projection.
struct ScaleBar {
  let pane: MapPane
  let scene: Scene

  private let size = MapWords.size

  private let kilometres: Int

  /// The longest bar that takes no more than a share of the pane's width.
  init(pane: MapPane, scene: Scene, share: Double = 0.2) {
    let room = pane.frame.width * share * pane.scale
    kilometres = [2000, 1000, 500, 200, 100, 50].first { Double($0) <= room } ?? 50
    (self.pane, self.scene) = (pane, scene)
  }

  private var length: Double { Double(kilometres) / pane.scale }

  /// A free place near the lower side, from the right to the left.
  func place(clearOf figure: MapFigure) -> Frame? {
    let frame = pane.frame
    let words = MapWords.kilometres(kilometres).text(in: scene.language)
    let width = max(length, TextMetrics.width(words, size: size)) + 8
    let height = 18.0
    let taken = FrameGrid(
      figure.marks.marks.map(\.frame) + figure.blocked
        + figure.samples.map { Frame($0.x, $0.y, 0.1, 0.1) })
    for y in stride(from: frame.bottom - height - 6, to: frame.y + 4, by: -8) {
      for x in stride(from: frame.right - width - 8, to: frame.x + 4, by: -8) {
        let place = Frame(x, y, width, height)
        if !taken.touches(Frame(x - 4, y - 4, width + 8, height + 8)) { return place }
      }
    }
    return nil
  }

  func draw(in frame: Frame, id: String, into drawing: inout Drawing) {
    let words = MapWords.kilometres(kilometres).text(in: scene.language)
    let text = Frame(frame.x, frame.y, frame.width, size * 1.3)
    drawing.furniture.append(
      scene.text(
        [LabelLine(words, size: size, isMuted: true)], id: id, frame: text, alignment: .center))
    let (left, y) = (frame.center.x - length / 2, frame.bottom - 4)
    let ends = [left, left + length].map { x in [Point(x, y - 2.5), Point(x, y + 2.5)] }
    for line in [[Point(left, y), Point(left + length, y)]] + ends {
      drawing.backdrop.append(
        .line(line, color: scene.theme.mutedText, width: 1, pattern: .solid))
    }
  }
}
