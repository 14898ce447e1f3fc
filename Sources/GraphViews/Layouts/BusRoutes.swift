/// The lines between one box and those below it, in a lane on the right of all: down the lane, and
/// from there to a box or, where others stand between, to its upper side.
///
/// Lines to the farthest boxes run outermost, so that none crosses another on its way.
struct BusRoutes {
  /// The route of each line that has one, from its source to its target.
  private(set) var routes: [String: [Point]] = [:]

  /// Routes the lines that join `center` to boxes below it; none where there is no centre.
  ///
  /// - Complexity: O(lines × boxes).
  init(_ edges: [DiagramEdge], frames: [String: Frame], center: String?, lane: Frame) {
    guard let center, let hub = frames[center] else { return }
    let own = edges.filter { edge in
      (edge.source == center) != (edge.target == center)
        && (frames[Self.other(edge, than: center)]?.y ?? 0) >= hub.bottom
    }
    let order = own.sorted { one, two in
      let (a, b) = (frames[Self.other(one, than: center)], frames[Self.other(two, than: center)])
      let (p, q) = (a ?? hub, b ?? hub)
      return (-p.y, -p.x, one.id) < (-q.y, -q.x, two.id)
    }
    let count = Double(order.count)
    var before: [String: Int] = [:]
    for (index, edge) in order.enumerated() {
      let name = Self.other(edge, than: center)
      guard let frame = frames[name] else { continue }
      let number = before[name, default: 0]
      before[name] = number + 1
      let x = lane.right - 6 - (lane.width - 12) * Double(index) / max(count, 1)
      let start = Point(x, hub.bottom)
      let isBehind = frames.values.contains {
        $0.x >= frame.right && $0.y < frame.bottom && $0.bottom > frame.y
      }
      let corners =
        isBehind
        ? Self.above(frame, number, from: start) : Self.beside(frame, number, from: start)
      let route = Self.line(corners)
      routes[edge.id] = edge.source == center ? route : route.reversed()
    }
  }

  private static func other(_ edge: DiagramEdge, than center: String) -> String {
    edge.source == center ? edge.target : edge.source
  }

  private static func beside(
    _ frame: Frame, _ number: Int, from start: Point
  ) -> [Point] {
    let y = frame.y + frame.height * (number == 0 ? 0.5 : number == 1 ? 0.75 : 0.25)
    return [start, Point(start.x, y), Point(frame.right, y)]
  }

  private static func above(
    _ frame: Frame, _ number: Int, from start: Point
  ) -> [Point] {
    let (y, end) = (frame.y - 2, frame.x + frame.width * 0.9 - 6 * Double(number))
    return [start, Point(start.x, y), Point(end, y), Point(end, frame.y)]
  }

  /// A line through corners, rounded by at most four points.
  private static func line(_ corners: [Point]) -> [Point] {
    func toward(_ one: Point, _ two: Point, _ length: Double) -> Point {
      let all = max(distance(one, two), 1e-6)
      let share = min(length / all, 0.5)
      return Point(one.x + (two.x - one.x) * share, one.y + (two.y - one.y) * share)
    }
    guard var last = corners.first else { return [] }
    var route = [last]
    func straight(to end: Point) {
      route += [toward(last, end, distance(last, end) / 3), toward(end, last, 1), end]
      last = end
    }
    for index in corners.indices.dropFirst().dropLast() {
      let corner = corners[index]
      straight(to: toward(corner, corners[index - 1], 4))
      let next = toward(corner, corners[index + 1], 4)
      route += [corner, corner, next]
      last = next
    }
    if let end = corners.last { straight(to: end) }
    return route
  }
}
