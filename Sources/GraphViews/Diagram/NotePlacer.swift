import GraphCore
import GraphText

/// Puts the numbers of footnotes on what a layout drew without them: behind the words of boxes,
/// beside lines; and says which numbers a drawing bears.
struct NotePlacer {
  let scene: Scene
  let numbers: NoteNumbers

  /// With more boxes than this on one note of their own existence, the note is told once for all.
  private let most = 3

  /// Adds the numbers that are missing wherever there is room for them.
  func complete(_ drawing: inout Drawing) {
    var told = claims(numberedIn: drawing)
    let common = commonNotes(of: drawing.nodes)
    for index in drawing.nodes.indices {
      let node = drawing.nodes[index]
      guard !node.claims.isEmpty, !told.isSuperset(of: node.claims),
        node.look.shape != .plain || node.classes.contains("cell")
          || !node.claims.allSatisfy(isOfEntity),
        let number = numbers.number(of: node.claims, in: scene.graph), !common.contains(number)
      else { continue }
      if add(number, to: &drawing.nodes[index]) {
        told.formUnion(node.claims)
      }
    }
    number(edgesOf: &drawing, told: &told)
  }

  /// The notes on which the mere existence of many boxes rests, such as a list of countries.
  private func commonNotes(of nodes: [DiagramNode]) -> Set<Int> {
    var counts: [Int: Int] = [:]
    for node in nodes where node.claims.allSatisfy(isOfEntity) {
      if let number = numbers.number(of: node.claims, in: scene.graph) {
        counts[number, default: 0] += 1
      }
    }
    return Set(counts.filter { $0.value > most }.keys)
  }

  private func isOfEntity(_ claim: ClaimID) -> Bool {
    if case .edge = scene.graph[claim].subject { false } else { true }
  }

  /// Puts a number behind the last line of a label that has room for it, or the first.
  private func add(_ number: Int, to node: inout DiagramNode) -> Bool {
    let order = node.classes.contains("fold") ? [0] : Array(node.lines.indices.reversed())
    let round = node.look.shape == .ellipse || node.look.shape == .circle ? 0.82 : 1
    for index in order where node.lines.indices.contains(index) {
      var line = node.lines[index]
      guard !line.text.isEmpty, line.trailing == nil else { continue }
      line.text = RaisedNumber.text(number, behind: line.text)
      let room = node.frame.map { $0.width * round } ?? .infinity
      let sizes = [line.size, line.size - 0.5, line.size - 1].filter { $0 == line.size || $0 >= 8 }
      let size = sizes.first {
        TextMetrics.width(line.text, size: $0, isBold: line.isBold) <= room
      }
      guard let size else { continue }
      line.size = size
      node.lines[index] = line
      return true
    }
    return false
  }

  // MARK: Lines

  private func number(edgesOf drawing: inout Drawing, told: inout Set<ClaimID>) {
    var taken = (drawing.nodes + drawing.furniture).compactMap(\.frame)
    taken += drawing.edges.compactMap(\.labelFrame)
    for index in drawing.edges.indices {
      let edge = drawing.edges[index]
      guard !edge.claims.isEmpty, !told.isSuperset(of: edge.claims),
        let number = numbers.number(of: edge.claims, in: scene.graph)
      else { continue }
      let mark = RaisedNumber.text(number)
      if drawing.size == nil {
        drawing.edges[index].label = edge.label.dropLast() + [(edge.label.last ?? "") + mark]
      } else if edge.label.isEmpty, let frame = place(mark, beside: edge, clearOf: taken) {
        drawing.edges[index].label = [mark]
        drawing.edges[index].labelCenter = frame.center
        taken.append(frame)
      } else {
        continue
      }
      told.formUnion(edge.claims)
    }
  }

  /// A free place for a number beside a line, nearest its middle.
  private func place(
    _ mark: String, beside edge: DiagramEdge, clearOf taken: [Frame]
  ) -> Frame? {
    guard edge.route.count > 3 else { return nil }
    let width = TextMetrics.width(mark, size: edge.labelSize) + 1
    let height = edge.labelSize
    for share in [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8] {
      let point = point(on: edge.route, at: share)
      for (x, y) in [(3.0, -5.0), (-3, -5), (3, 5), (-3, 5)] {
        let center = Point(point.x + x + (x > 0 ? width / 2 : -width / 2), point.y + y)
        let frame = Frame(center.x - width / 2, center.y - height / 2, width, height)
        if !taken.contains(where: frame.overlaps) { return frame }
      }
    }
    return nil
  }

  /// The point at a share of a line's curves.
  private func point(on route: [Point], at share: Double) -> Point {
    let curves = (route.count - 1) / 3
    let place = min(share * Double(curves), Double(curves) - 0.001)
    let (first, t) = (Int(place) * 3, place - place.rounded(.down))
    let s = 1 - t
    let weights = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t]
    return zip(weights, route[first...(first + 3)]).reduce(Point(0, 0)) {
      Point($0.x + $1.0 * $1.1.x, $0.y + $1.0 * $1.1.y)
    }
  }

  // MARK: What is borne

  /// The numbers that a drawing bears, in the order in which they are read: from above, then from
  /// the left; the key comes last.
  func used(in drawing: Drawing) -> [Int] {
    var texts: [(y: Double, x: Double, text: String)] = []
    for node in drawing.nodes + drawing.furniture {
      let origin = node.frame ?? Frame(0, 0, 0, 0)
      for (index, line) in node.lines.enumerated() {
        let text = line.text + " " + (line.trailing ?? "")
        texts.append((origin.y + Double(index) * 10, origin.x, text))
      }
    }
    for edge in drawing.edges {
      let center = edge.labelCenter ?? Point(0, 0)
      texts += edge.label.map { (center.y - 5, center.x, $0) }
    }
    func comesFirst(
      _ one: (y: Double, x: Double, text: String), _ two: (y: Double, x: Double, text: String)
    ) -> Bool {
      let rows = (Int(one.y / 8), Int(two.y / 8))
      return (rows.0, one.x, one.text) < (rows.1, two.x, two.text)
    }
    let read = texts.sorted(by: comesFirst).map(\.text) + drawing.legend.entries.map(\.text)
    let count = numbers.all.count
    return read.flatMap(RaisedNumber.numbers).filter { (1...max(count, 1)).contains($0) }
      .uniqued()
  }

  /// The claims whose numbers a drawing bears.
  func claims(numberedIn drawing: Drawing) -> Set<ClaimID> {
    let notes = numbers.all
    return used(in: drawing).reduce(into: []) { claims, number in
      if number <= notes.count { claims.formUnion(notes[number - 1].claims) }
    }
  }
}
