import GraphCore

/// Where an event is named on a timeline: at its day, to the right, or to the left where the page
/// ends.
struct TimelinePoint {
  let edge: EdgeID
  let text: String
  let x: Double
  let room: Double
  let isLeft: Bool
  /// The line, counted from the first.
  let line: Int

  /// Events with their names, in as many lines as keep the names apart.
  ///
  /// - Complexity: O(events × lines).
  static func places(
    of points: [TimelineBar], in scene: Scene, on axis: TimelineAxis
  ) -> [TimelinePoint] {
    var ends: [Double] = []
    return points.map { point in
      let edge = scene.graph[point.edge]
      let other = scene.selection.center.map(edge.otherEnd) ?? edge.target
      let name = scene.shortName(of: other)
      let marks = scene.disputeMarks.marks(of: [point.edge])
      let x = axis.x(point.counted.start)
      let full = min(TextMetrics.width("● " + name + marks, size: 8.5) + 4, 170)
      let isLeft = x + full > axis.right
      let frameX = isLeft ? max(x + 4 - full, axis.left) : x - 3
      let room = isLeft ? x + 4 - frameX : full
      let line = ends.firstIndex { $0 <= frameX } ?? ends.count
      if line == ends.count { ends.append(0) }
      ends[line] = frameX + room + 3
      let clipped = TextMetrics.clipped(
        name, width: room - TextMetrics.width("● " + marks, size: 8.5), size: 8.5)
      let text = isLeft ? clipped + marks + " ●" : "● " + clipped + marks
      return TimelinePoint(
        edge: point.edge, text: text, x: frameX, room: room, isLeft: isLeft, line: line)
    }
  }
}
