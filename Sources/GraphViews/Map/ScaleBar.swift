import GraphCore
import GraphText

/// A bar that says how long a round number of kilometres is in the middle of the projection.
struct ScaleBar {
  let pane: MapPane
  let scene: Scene

  private let letters = MapWords.size

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

  /// A free place near the lower side, from the right to the left.
  ///
  /// - Parameter lines: whether it must be free of lines, too.
  func place(clearOf figure: MapFigure, lines: Bool = true) -> Frame? {
    let frame = pane.frame
    let (width, height) = (size.width, size.height)
    let taken = FrameGrid(
      figure.marks.marks.map(\.frame) + figure.blocked
        + (lines ? figure.samples : []).map { Frame($0.x, $0.y, 0.1, 0.1) })
    for y in stride(from: frame.bottom - height - 6, to: frame.y + 4, by: -8) {
      for x in stride(from: frame.right - width - 8, to: frame.x + 4, by: -8) {
        let place = Frame(x, y, width, height)
        let space = lines ? 4.0 : 1
        let around = Frame(x - space, y - space, width + 2 * space, height + 2 * space)
        if !taken.touches(around) { return place }
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
