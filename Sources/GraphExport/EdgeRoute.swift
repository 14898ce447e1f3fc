import GraphViews

/// The way of an edge as DOT's `splineType`: one or several curves, the first with its arrow head.
///
/// Graphviz draws a head of ten times `arrowsize` that ends at the tip given after `e,` or `s,`,
/// wherever the curve ends; so the curve is cut back to where the head begins.
struct EdgeRoute {
  private let edge: DiagramEdge
  private let flip: Double

  init(_ edge: DiagramEdge, flip: Double) { (self.edge, self.flip) = (edge, flip) }

  /// The text of `pos`.
  var text: String {
    guard edge.route.count >= 4 else { return "" }
    let strokes = LineStrokes.strokes(edge.look)
    let middle = shortened(edge.route)
    var pieces = strokes.map { words(shifted(middle, by: $0.offset)) }
    switch edge.look.arrow {
    case .target: pieces[0] = "e,\(pair(edge.route[edge.route.count - 1])) " + pieces[0]
    case .source: pieces[0] = "s,\(pair(edge.route[0])) " + pieces[0]
    case .none: break
    }
    return pieces.joined(separator: ";")
  }

  private func shortened(_ route: [Point]) -> [Point] {
    switch edge.look.arrow {
    case .none: return route
    case .target: return cut(route)
    case .source: return cut(route.reversed()).reversed()
    }
  }

  /// The route without its last six points of length: its end and the handle before it move back.
  private func cut(_ route: [Point]) -> [Point] {
    var route = route
    let last = route.count - 1
    let (dx, dy) = unit(from: route[last - 1], to: route[last])
    for index in [last - 1, last] {
      route[index] = Point(route[index].x - 6 * dx, route[index].y - 6 * dy)
    }
    return route
  }

  /// The route moved sideways, each point along the normal of the nearest points that lie
  /// elsewhere: the handles of a straight piece lie at its ends.
  private func shifted(_ route: [Point], by offset: Double) -> [Point] {
    guard offset != 0 else { return route }
    return route.indices.map { index in
      let here = route[index]
      let before = route[..<index].last { $0 != here } ?? here
      let after = route[(index + 1)...].first { $0 != here } ?? here
      let (dx, dy) = unit(from: before, to: after)
      return Point(route[index].x - dy * offset, route[index].y + dx * offset)
    }
  }

  private func unit(from start: Point, to end: Point) -> (Double, Double) {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let length = (dx * dx + dy * dy).squareRoot()
    return length > 0 ? (dx / length, dy / length) : (1, 0)
  }

  private func words(_ points: [Point]) -> String {
    points.map(pair).joined(separator: " ")
  }

  private func pair(_ point: Point) -> String {
    "\(decimal(point.x)),\(decimal(flip - point.y))"
  }
}
