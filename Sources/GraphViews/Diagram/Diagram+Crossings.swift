/// Lines that run through what they do not join.
extension Diagram {
  /// A line and what it runs through.
  public struct Crossing: Hashable, Sendable {
    /// The id of the line.
    public let line: String
    /// The id of the heading or box.
    public let thing: String
  }

  /// The lines that run through words of a heading, or through a box at neither of their ends.
  ///
  /// Routes of maps are left out: they run through the places that they join.
  ///
  /// - Complexity: O(lines × (headings + boxes)), with 25 points a curve.
  public var crossings: [Crossing] {
    let headings = furniture.filter { $0.classes.contains("heading") }
      .compactMap { node in node.wordsFrame.map { (node.id, $0) } }
    let boxes = nodes.filter { $0.look.stroke != nil || $0.look.fill != nil }
      .compactMap { node in node.frame.map { (node.id, $0.inset(by: 1.5)) } }
    return edges.filter { !$0.classes.contains("route") && $0.route.count > 3 }.flatMap { edge in
      let others = headings + boxes.filter { $0.0 != edge.source && $0.0 != edge.target }
      let points = edge.points
      guard let bounds = Frame(around: points) else { return [Crossing]() }
      return others.filter { _, frame in
        frame.overlaps(bounds) && points.contains(where: frame.contains)
      }.map { Crossing(line: edge.id, thing: $0.0) }
    }
  }

  /// The ids of the lines beside which words stand that a line runs through, their own or another.
  ///
  /// - Complexity: O(lines × words), with 25 points a curve.
  public var struckWords: [String] {
    let ways = edges.map(\.points)
    return edges.filter { edge in
      guard let words = edge.labelFrame?.inset(by: 1) else { return false }
      return ways.contains { $0.contains(where: words.contains) }
    }.map(\.id)
  }

  /// That lines run through words beside lines, a sentence without its full stop.
  var struckWordsWarning: String? {
    guard let count = foundStruckWords, count > 0 else { return nil }
    return
      "lines run through the words of \(count) \(count == 1 ? "line" : "lines"); follow fewer "
      + "relationships, or take the layout 'ego', 'grid' or 'lanes'"
  }

  /// That lines run through headings or boxes, a sentence without its full stop.
  var crossedThings: String? {
    let count = foundCrossings ?? crossings.count
    guard count > 0 else { return nil }
    return
      "lines run through headings or boxes that they do not join, \(count) in all; follow fewer "
      + "relationships, or take the layout 'ego', 'grid' or "
      + "'network'"
  }
}

extension DiagramNode {
  /// Where its words stand, in the middle of its height.
  var wordsFrame: Frame? {
    guard let frame, !lines.isEmpty else { return nil }
    let width = min(lines.map(\.drawnWidth).max() ?? 0, frame.width)
    let height = min(lines.reduce(0) { $0 + $1.size }, frame.height)
    let x =
      switch alignment {
      case .left: frame.x
      case .center: frame.center.x - width / 2
      case .right: frame.right - width
      }
    return Frame(x, frame.center.y - height / 2, width, height)
  }
}

extension DiagramEdge {
  /// Points along its curves, close to each other.
  var points: [Point] {
    let steps = 24
    return stride(from: 0, to: route.count - 3, by: 3).flatMap { first -> [Point] in
      (0...steps).map { step in
        let t = Double(step) / Double(steps)
        let s = 1 - t
        let weights = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t]
        return zip(weights, route[first...(first + 3)]).reduce(Point(0, 0)) {
          Point($0.x + $1.0 * $1.1.x, $0.y + $1.0 * $1.1.y)
        }
      }
    }
  }
}

extension Frame {
  /// The least frame round some points; nil for none.
  init?(around points: [Point]) {
    guard let first = points.first else { return nil }
    var (left, top, right, bottom) = (first.x, first.y, first.x, first.y)
    for point in points {
      (left, right) = (min(left, point.x), max(right, point.x))
      (top, bottom) = (min(top, point.y), max(bottom, point.y))
    }
    self.init(left, top, max(right - left, 0.01), max(bottom - top, 0.01))
  }

  /// The frame without a border of some breadth.
  func inset(by border: Double) -> Frame {
    Frame(
      x + border, y + border, max(width - 2 * border, 0.01), max(height - 2 * border, 0.01))
  }

  /// Whether a point lies in it.
  func contains(_ point: Point) -> Bool {
    point.x >= x && point.x <= right && point.y >= y && point.y <= bottom
  }
}
