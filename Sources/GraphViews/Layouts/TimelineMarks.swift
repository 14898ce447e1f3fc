import GraphCore

/// The letters beside bars that are too narrow for them: in themes of greys, where no colour says
/// what a bar means.
struct TimelineMarks {
  let scene: Scene
  let looks: TimelineLook

  private let size = 8.5

  /// An axis that leaves room for letters behind its end, where narrow bars end there.
  func axis(of sections: [TimelineRows.Section], left: Double, right: Double) -> TimelineAxis {
    let all = sections.flatMap { section in
      section.points + (section.rows + section.folds.flatMap(\.rows)).flatMap(\.bars)
    }
    let rows = sections.flatMap(\.rows).flatMap(\.bars)
    var axis = TimelineAxis(all, in: scene.frame, left: left, right: right)
    guard scene.theme.isGrey else { return axis }
    // With room for letters the bars are narrower, and others may need it, too.
    for _ in 0..<2 {
      let widths = rows.filter { isNarrow($0, on: axis) }.map { width(of: $0.edge) }
      guard let widest = widths.max() else { break }
      axis = TimelineAxis(all, in: scene.frame, left: left, right: right - widest - 2)
    }
    return axis
  }

  /// The letters of a bar with none, after it or before it; nil where there is no room for them, or
  /// where colours tell it.
  ///
  /// - Parameters:
  ///   - frame: the bar, and what is open at its ends.
  ///   - room: where what stands before it ends, and where what follows it begins.
  func node(
    _ edge: EdgeID, beside frame: Frame, in room: (left: Double, right: Double),
    _ axis: TimelineAxis, _ number: Int
  ) -> DiagramNode? {
    guard scene.theme.isGrey else { return nil }
    let width = width(of: edge)
    let isLast = frame.right >= axis.right - 1
    let after = isLast ? axis.right + 2 : frame.right + 1.5
    let isAfter = after + width <= room.right
    guard isAfter || frame.x - 1.5 - width >= room.left else { return nil }
    var look = looks.look(of: edge)
    (look.shape, look.fill, look.stroke, look.text) = (.plain, nil, nil, scene.theme.text)
    let id = "mark-\(number)-\(scene.edgeID(edge))"
    let lines = [LabelLine(text(of: edge), size: size)]
    guard var node = scene.cell([edge], id: id, lines: lines, look: look) else { return nil }
    node.alignment = isAfter ? .left : .right
    node.frame = Frame(isAfter ? after : frame.x - 1.5 - width, frame.y, width, frame.height)
    return node
  }

  private func text(of edge: EdgeID) -> String {
    looks.mark(of: edge) + scene.disputeMarks.signs(of: [edge])
  }

  private func width(of edge: EdgeID) -> Double {
    TextMetrics.width(text(of: edge), size: size) + 2
  }

  /// Whether a bar that ends where the axis does has no room for its letters.
  private func isNarrow(_ bar: TimelineBar, on axis: TimelineAxis) -> Bool {
    let (start, end) = (axis.x(bar.counted.start), axis.x(min(bar.doubtedFrom, bar.counted.end)))
    return axis.x(bar.counted.end) >= axis.right - 1 && end - start < width(of: bar.edge) + 3.5
  }
}
