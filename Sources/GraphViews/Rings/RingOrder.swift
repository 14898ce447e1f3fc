/// The order of nodes on concentric rings with few crossings of lines.
///
/// Nodes stand at even angles, so an order decides all places. The search begins with the given
/// order, either way round, and with those that the mean angles of each node's neighbours make of
/// the two (the barycentre method of Sugiyama, Tagawa and Toda), then swaps pairs on a ring as long
/// as that helps; of the four the first with the fewest crossings is taken.
struct RingOrder {
  /// A line between two nodes.
  struct Line {
    let one: Int
    let two: Int
  }

  private(set) var rings: [[Int]]
  private let lines: [Line]
  private let linesAt: [[Int]]
  private var places: [Point]

  /// Prepares rings of nodes, from the inside; a node is a number from 0 on.
  init(rings: [[Int]], lines: [Line]) {
    let count = (rings.joined().max() ?? -1) + 1
    (self.rings, self.lines) = (rings, lines)
    var at = [[Int]](repeating: [], count: count)
    for (index, line) in lines.enumerated() {
      at[line.one].append(index)
      at[line.two].append(index)
    }
    linesAt = at
    places = [Point](repeating: Point(0, 0), count: count)
    place()
  }

  /// How many pairs of lines cross.
  ///
  /// - Complexity: O(lines²).
  var crossings: Int {
    lines.indices.reduce(0) { sum, one in
      sum + lines.indices.dropFirst(one + 1).count { cross(lines[one], lines[$0]) }
    }
  }

  /// Finds an order with no more crossings than the one that was given.
  ///
  /// - Complexity: O(rounds × nodes² × lines) at most; there are 12 rounds.
  mutating func improve() {
    guard lines.count > 1 else { return }
    let given = rings
    var best: (rings: [[Int]], crossings: Int)?
    for start in [given, given.map { $0.reversed() }] {
      for isSorted in [false, true] {
        rings = start
        place()
        if isSorted { sortByNeighbors() }
        swapPairs()
        let count = crossings
        if count < best?.crossings ?? .max { best = (rings, count) }
      }
    }
    rings = best?.rings ?? given
    place()
  }

  /// The angle of a place on a ring in degrees clockwise from the top; rings are turned by half a
  /// step against each other.
  static func angle(of index: Int, among count: Int, ring: Int) -> Double {
    let step = 360 / Double(max(count, 1))
    return (Double(index) + (ring % 2 == 0 ? 0 : 0.5)) * step
  }

  private mutating func place() {
    for (ring, nodes) in rings.enumerated() {
      for (index, node) in nodes.enumerated() {
        let angle = Self.angle(of: index, among: nodes.count, ring: ring)
        let radius = nodes.count == 1 && ring == 0 ? 0 : Double(ring + 1) * 100
        places[node] = Point(
          MapProjection.sine(angle) * radius, -MapProjection.cosine(angle) * radius)
      }
    }
  }

  private mutating func sortByNeighbors() {
    for _ in 0..<4 {
      for ring in rings.indices {
        let keys = rings[ring].enumerated().map { index, node in
          (key: mean(of: node) ?? Double(index) / Double(rings[ring].count) * 4, index: index)
        }
        let order = keys.sorted { ($0.key, $0.index) < ($1.key, $1.index) }
        rings[ring] = order.map { rings[ring][$0.index] }
        place()
      }
    }
  }

  /// A number from 0 to 4 that grows with the angle of the sum of the neighbours' directions.
  private func mean(of node: Int) -> Double? {
    var sum = Point(0, 0)
    for line in linesAt[node] {
      let other = places[lines[line].one == node ? lines[line].two : lines[line].one]
      sum = Point(sum.x + other.x, sum.y + other.y)
    }
    let size = abs(sum.x) + abs(sum.y)
    guard size > 1e-6 else { return nil }
    let slope = sum.x / size
    return sum.y < 0 ? (slope < 0 ? 4 + slope : slope) : 2 - slope
  }

  private mutating func swapPairs() {
    for _ in 0..<12 {
      var isBetter = false
      for ring in rings.indices {
        for one in rings[ring].indices {
          for two in rings[ring].indices.dropFirst(one + 1) {
            isBetter = swapIfBetter(ring, one, two) || isBetter
          }
        }
      }
      if !isBetter { return }
    }
  }

  private mutating func swapIfBetter(_ ring: Int, _ one: Int, _ two: Int) -> Bool {
    let nodes = [rings[ring][one], rings[ring][two]]
    let touched = Set(nodes.flatMap { linesAt[$0] })
    guard !touched.isEmpty else { return false }
    let before = cost(of: touched)
    rings[ring].swapAt(one, two)
    places.swapAt(nodes[0], nodes[1])
    if cost(of: touched) < before - 1e-9 { return true }
    rings[ring].swapAt(one, two)
    places.swapAt(nodes[0], nodes[1])
    return false
  }

  /// The crossings of some lines with all, and a little for their length.
  private func cost(of touched: Set<Int>) -> Double {
    var cost = 0.0
    for index in touched.sorted() {
      let line = lines[index]
      cost += distance(places[line.one], places[line.two]) * 1e-5
      for other in lines.indices where other != index && cross(line, lines[other]) {
        cost += touched.contains(other) ? 0.5 : 1
      }
    }
    return cost
  }

  private func cross(_ a: Line, _ b: Line) -> Bool {
    guard a.one != b.one, a.one != b.two, a.two != b.one, a.two != b.two else { return false }
    let (p, q, r, s) = (places[a.one], places[a.two], places[b.one], places[b.two])
    func side(_ a: Point, _ b: Point, _ c: Point) -> Double {
      (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
    }
    return side(p, q, r) * side(p, q, s) < 0 && side(r, s, p) * side(r, s, q) < 0
  }
}
