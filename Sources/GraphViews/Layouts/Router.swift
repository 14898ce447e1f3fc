/// Lines between placed boxes: which side they leave, where on it, and how they bend.
struct Router {
  /// A line to be drawn between two frames.
  struct Request {
    let source: Frame
    let target: Frame
    /// How far the line runs straight before it bends, at its source.
    var sourceLead = 0.0
    /// How far it runs straight after it has bent, at its target.
    var targetLead = 0.0
  }

  /// A side of a frame.
  private enum Side: Hashable { case left, right, top, bottom }

  private struct Port: Hashable {
    let frame: Frame
    let side: Side
  }

  private let requests: [Request]
  /// Where lines leave a box up or down, as a share of its width: right of what heads a panel.
  private let portShare = 0.93
  private let spread: Double

  /// Makes a router; ports on one side lie `spread` points apart where there is room.
  init(_ requests: [Request], spread: Double = 11) {
    (self.requests, self.spread) = (requests, spread)
  }

  /// For each request a curve from the source's side to the target's.
  func routes() -> [[Point]] {
    var users: [Port: [(index: Int, key: Double)]] = [:]
    let ends = requests.map { sides(of: $0) }
    for (index, request) in requests.enumerated() {
      let (from, to) = (request.source.center, request.target.center)
      let (one, two) = ends[index]
      users[Port(frame: request.source, side: one), default: []]
        .append((index, isVertical(one) ? to.x : to.y))
      users[Port(frame: request.target, side: two), default: []]
        .append((index, isVertical(two) ? from.x : from.y))
    }
    func point(_ port: Port, of index: Int) -> Point {
      let order = (users[port] ?? []).sorted { ($0.key, $0.index) < ($1.key, $1.index) }
      let position = order.firstIndex { $0.index == index } ?? 0
      return place(on: port, position: position, of: order.count)
    }
    return requests.indices.map { index in
      let (one, two) = ends[index]
      let start = point(Port(frame: requests[index].source, side: one), of: index)
      let end = point(Port(frame: requests[index].target, side: two), of: index)
      return led(curve(from:to:), start, one, end, two, request: requests[index])
    }
  }

  /// A curve between two straight pieces of the requested lengths.
  private func led(
    _ curve: (_ start: (Point, Side), _ end: (Point, Side)) -> [Point], _ start: Point, _ one: Side,
    _ end: Point, _ two: Side, request: Request
  ) -> [Point] {
    let from = handle(at: start, one, request.sourceLead)
    let to = handle(at: end, two, request.targetLead)
    let before = request.sourceLead > 0 ? straight(start, from) : []
    let after = request.targetLead > 0 ? straight(to, end).dropFirst() : []
    return before.dropLast() + curve((from, one), (to, two)) + after
  }

  private func straight(_ start: Point, _ end: Point) -> [Point] {
    let (dx, dy) = ((end.x - start.x) / 3, (end.y - start.y) / 3)
    return [start, Point(start.x + dx, start.y + dy), Point(end.x - dx, end.y - dy), end]
  }

  private func isVertical(_ side: Side) -> Bool { side == .top || side == .bottom }

  private func sides(of request: Request) -> (Side, Side) {
    let (one, two) = (request.source, request.target)
    if two.x >= one.right { return (.right, .left) }
    if one.x >= two.right { return (.left, .right) }
    if two.y >= one.bottom { return (.bottom, .top) }
    if one.y >= two.bottom { return (.top, .bottom) }
    return (.right, .right)
  }

  private func place(on port: Port, position: Int, of count: Int) -> Point {
    let frame = port.frame
    let length = isVertical(port.side) ? frame.width : frame.height
    let step = min(spread, length / Double(count))
    let offset = (Double(position) - Double(count - 1) / 2) * step
    switch port.side {
    case .left: return Point(frame.x, frame.center.y + offset)
    case .right: return Point(frame.right, frame.center.y + offset)
    case .top: return Point(frame.x + frame.width * portShare + offset, frame.y)
    case .bottom: return Point(frame.x + frame.width * portShare + offset, frame.bottom)
    }
  }

  private func curve(from first: (Point, Side), to last: (Point, Side)) -> [Point] {
    let ((start, one), (end, two)) = (first, last)
    let reach = isVertical(one) ? abs(end.y - start.y) / 2 : max(abs(end.x - start.x) / 2, 14)
    return [start, handle(at: start, one, reach), handle(at: end, two, reach), end]
  }

  private func handle(at point: Point, _ side: Side, _ reach: Double) -> Point {
    switch side {
    case .left: Point(point.x - reach, point.y)
    case .right: Point(point.x + reach, point.y)
    case .top: Point(point.x, point.y - reach)
    case .bottom: Point(point.x, point.y + reach)
    }
  }
}
