import GraphCore

/// The lines of a pane as edges, and the heads along them.
struct MapLines {
  let figure: MapFigure
  /// The numbers of the marks that are drawn.
  private let drawn: Set<Int>

  init(figure: MapFigure, marks: [Int]) { (self.figure, drawn) = (figure, Set(marks)) }

  private var scene: Scene { figure.content.scene }

  /// One edge for each corridor; in an inset, one for each part within it.
  func edges() -> [DiagramEdge] {
    figure.curves.flatMap { curve -> [DiagramEdge] in
      guard curve.points.count >= 4 else { return [] }
      let isInside = curve.samples.allSatisfy { figure.pane.contains($0) }
      if isInside { return [edge(of: curve, number: 1, route: trimmed(curve))].compactMap { $0 } }
      let runs = Clipping.line(curve.samples, to: figure.pane.frame)
      return runs.enumerated().compactMap { index, run in
        var edge = edge(of: curve, number: index + 1, route: bezier(run))
        edge?.look.arrow = .none
        return edge
      }
    }
  }

  /// Thin lines below those that are at work in part, seen in their gaps.
  func cores() -> [BackdropShape] {
    figure.curves.filter(\.route.look.hasCore).flatMap { curve in
      Clipping.line(curve.samples, to: figure.pane.frame).map {
        .line($0, color: curve.route.look.stroke, width: LineStrokes.core, pattern: .solid)
      }
    }
  }

  /// The lines that cross a pane and have no mark in it; an edge needs two ends.
  func passing() -> [BackdropShape] {
    let curves = figure.curves.filter { marks(of: $0).isEmpty }
    return curves.flatMap { curve -> [BackdropShape] in
      let look = curve.route.look
      return Clipping.line(curve.samples, to: figure.pane.frame).flatMap { run in
        LineStrokes.strokes(look).map { stroke in
          .line(
            shifted(run, by: stroke.offset), color: look.stroke, width: stroke.width,
            pattern: stroke.pattern)
        }
      }
    }
  }

  /// A line moved sideways, each point along the normal of those beside it.
  private func shifted(_ line: [Point], by offset: Double) -> [Point] {
    guard offset != 0 else { return line }
    return line.indices.map { index in
      let (before, after) = (line[max(index - 1, 0)], line[min(index + 1, line.count - 1)])
      let length = max(distance(before, after), 1e-6)
      return Point(
        line[index].x - (after.y - before.y) / length * offset,
        line[index].y + (after.x - before.x) / length * offset)
    }
  }

  /// The drawn marks that a line leads through.
  private func marks(of curve: RouteCurves.Curve) -> [Int] {
    curve.marks.compactMap { $0 }.filter(drawn.contains)
  }

  private func edge(
    of curve: RouteCurves.Curve, number: Int, route: [Point]
  ) -> DiagramEdge? {
    let ends = marks(of: curve)
    guard let first = ends.first, let last = ends.last, route.count >= 4 else { return nil }
    let graph = scene.graph
    let corridor = curve.route.corridor
    let suffix = number > 1 ? "-\(number)" : ""
    var edge = DiagramEdge(
      id: figure.prefix + graph[corridor].id + suffix, showing: .node(corridor),
      from: figure.id(of: first), to: figure.id(of: last), look: curve.route.look)
    let node = scene.node(.init(corridor), of: SelectedGroup(members: []))
    (edge.tooltip, edge.link) = (node.tooltip, node.link)
    edge.classes = ["edge", "route"] + node.classes.filter { $0 != "node" }
    edge.route = route
    return edge
  }

  /// The curve without what a mark at its head would cover.
  private func trimmed(_ curve: RouteCurves.Curve) -> [Point] {
    var points = curve.points
    guard curve.route.isFlow, let mark = curve.marks.last ?? nil, drawn.contains(mark),
      points.count >= 4
    else {
      return points
    }
    let last = points.count - 1
    let (from, to) = (points[last - 1], points[last])
    let length = max(distance(from, to), 1e-6)
    let back = figure.marks.marks[mark].radius + 1
    for index in [last - 1, last] {
      points[index] = Point(
        points[index].x - (to.x - from.x) / length * back,
        points[index].y - (to.y - from.y) / length * back)
    }
    return points
  }

  /// A line as straight Bézier curves.
  private func bezier(_ line: [Point]) -> [Point] {
    guard var before = line.first else { return [] }
    var points = [before]
    let thinned = line.enumerated().filter { index, _ in
      index % 4 == 0 || index == line.count - 1
    }
    for (_, point) in thinned.dropFirst() {
      points += [before, point, point]
      before = point
    }
    return points
  }

  /// Heads along the lines that say where something flows, some 110 points apart.
  func heads(clearOf discs: [Frame]) -> [BackdropShape] {
    let obstacles = discs + drawn.map { figure.marks.marks[$0].frame }
    return figure.curves.filter(\.route.isFlow).flatMap { curve -> [BackdropShape] in
      let count = curve.samples.count
      let number = count / 55
      guard number > 0 else { return [] }
      return (1...number).compactMap { index in
        let wanted = count * index / (number + 1)
        for away in [0, 3, -3, 6, -6, 9, -9, 12, -12] {
          let place = wanted + away
          guard place > 4, place < count - 6 else { continue }
          let tip = curve.samples[place]
          let around = Frame(tip.x - 9, tip.y - 9, 18, 18)
          guard figure.pane.contains(tip, inset: 6),
            !obstacles.contains(where: around.overlaps)
          else { continue }
          return head(at: tip, from: curve.samples[place - 3], color: curve.route.look.stroke)
        }
        return nil
      }
    }
  }

  private func head(at tip: Point, from back: Point, color: Color) -> BackdropShape {
    let length = max(distance(tip, back), 1e-6)
    let (dx, dy) = ((tip.x - back.x) / length, (tip.y - back.y) / length)
    let base = Point(tip.x - 7 * dx, tip.y - 7 * dy)
    return .area(
      [
        tip, Point(base.x - 2.9 * dy, base.y + 2.9 * dx),
        Point(base.x + 2.9 * dy, base.y - 2.9 * dx),
      ], color: color)
  }
}
