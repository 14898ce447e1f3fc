import GraphCore
import GraphExport
import GraphViews
import Testing

/// The laws of all maps of this repository, on pages and on slides, in all languages and with names
/// in two.
@Suite struct MapLawTests {
  /// A map and what is read off it.
  struct Sheet {
    let name: String
    let diagram: Diagram

    /// Names and letters: the words that stand beside marks.
    var labels: [DiagramNode] {
      diagram.furniture.filter { node in
        ["label-", "place-"].contains(where: node.id.hasPrefix)
      }
    }

    /// The straight lines from marks to their names.
    var leaders: [[Point]] { lines(ofWidth: 0.5) }
    /// The straight lines from numbers to the lines that they belong to.
    var numberLeaders: [[Point]] { lines(ofWidth: 0.7) }

    private func lines(ofWidth wanted: Double) -> [[Point]] {
      diagram.backdrop.compactMap { shape in
        guard case .line(let points, _, let width, _) = shape, points.count == 2, width == wanted
        else { return nil }
        return points
      }
    }

    /// The drawn lines of corridors, as points close together.
    var routes: [[Point]] {
      diagram.edges.filter { $0.classes.contains("route") }.map { edge in
        stride(from: 0, to: edge.route.count - 3, by: 3).flatMap { start in
          MapLawTests.curve(Array(edge.route[start...start + 3]))
        }
      }
    }

    /// The marks, numbers not among them.
    var marks: [DiagramNode] { diagram.nodes.filter { !$0.id.contains("number-") } }

    /// What the words beside a mark take together.
    func label(of mark: DiagramNode) -> Frame? {
      let ids = ["label-", "place-", "place-2-", "place-3-"].map { $0 + mark.id }
      let lines = furniture.filter { ids.contains($0.id) }.compactMap(\.frame)
      return lines.dropFirst().reduce(lines.first) { all, line in
        all.map { all in
          let (x, y) = (min(all.x, line.x), min(all.y, line.y))
          return Frame(
            x, y, max(all.right, line.right) - x, max(all.bottom, line.bottom) - y)
        }
      }
    }

    private var furniture: [DiagramNode] { diagram.furniture }

    /// The leader that begins at a mark.
    func leader(of mark: DiagramNode) -> [Point]? {
      guard let frame = mark.frame else { return nil }
      return leaders.first { line in
        let (dx, dy) = (line[0].x - frame.center.x, line[0].y - frame.center.y)
        return (dx * dx + dy * dy).squareRoot() < frame.width / 2 + 0.1
      }
    }
  }

  static let sheets = Result { try pages() + slides() }

  private static func pages() throws -> [Sheet] {
    try RealGraph.diagrams().filter { $0.name.contains("-map.") }.map {
      Sheet(name: $0.name, diagram: $0.diagram)
    }
  }

  private static func slides() throws -> [Sheet] {
    let wordings: [(Language, NameStyle)] = [
      (.english, .local), (.chinese, .local), (.russian, .local), (.russian, .both),
    ]
    return try ["energy-map", "transport-map"].flatMap { id in
      try wordings.map { language, names in
        var view = try #require(try RealGraph.views.get().0.views.first { $0.id == id })
        view.paper = PaperChoice(.slide)
        var options = DiagramOptions()
        (options.language, options.names) = (language, names)
        let diagram = try DiagramBuilder.diagram(
          try #require(view.turnedToPaper), of: try RealGraph.graph.get(), options: options)
        return Sheet(
          name: "\(id).\(language.rawValue)\(names == .both ? "+en" : "") slide", diagram: diagram)
      }
    }
  }

  /// Names lie on no line, no leader and no number; none has a plate that would hide one.
  @Test func namesAreClearOfLines() throws {
    for sheet in try Self.sheets.get() {
      #expect(!sheet.routes.isEmpty && sheet.labels.count > 45, "\(sheet.name)")
      let points = sheet.routes.flatMap { $0 }
      let leaders = sheet.leaders + sheet.numberLeaders
      let strokes = points + leaders.flatMap { Self.samples(of: $0) }
      for label in sheet.labels {
        let frame = try #require(label.frame)
        #expect(label.look.fill == nil, "\(sheet.name): \(label.id) has a plate")
        let ink = Frame(frame.x + 1.2, frame.y + 1.2, frame.width - 2.4, frame.height - 2.4)
        let isFree = !strokes.contains { ink.contains(Frame($0.x, $0.y, 0, 0)) }
        #expect(isFree, "\(sheet.name): \(label.id) lies on a line")
      }
    }
  }

  /// No coast and no line of the graticule strikes through a name: they stop beside it.
  @Test func coastsStopBesideNames() throws {
    for sheet in try Self.sheets.get() {
      let thin = sheet.diagram.backdrop.flatMap { shape -> [[Point]] in
        switch shape {
        case .line(let points, _, let width, _): [0.45, 0.4, 0.35].contains(width) ? [points] : []
        case .outlinedArea(let points, _, _, _): [points + points.prefix(1)]
        case .area, .circle: []
        }
      }
      // Panes lie one over the other, so that only those of the same pane are told apart.
      for label in sheet.labels
      where !label.id.contains("-inset-") && label.lines[0].text.count > 1 {
        let frame = try #require(label.frame)
        let x =
          label.alignment == .left
          ? frame.x + 2.5 : label.alignment == .right ? frame.right - 4 : frame.center.x
        let word = Frame(x - 1.5, frame.center.y - 1.5, 3, 3)
        let isStruck = thin.contains { line in
          zip(line, line.dropFirst()).contains { one, two in
            max(one.x, two.x) > word.x && min(one.x, two.x) < word.right
              && max(one.y, two.y) > word.y && min(one.y, two.y) < word.bottom
              && Self.samples(of: [one, two], steps: 12).contains {
                word.contains(Frame($0.x, $0.y, 0, 0))
              }
          }
        }
        #expect(!isStruck, "\(sheet.name): \(label.id) is struck through")
      }
    }
  }

  /// Leaders are short, cross few lines, and no other leader; they touch the one mark, or the one
  /// number, that they belong to.
  @Test func leadersAreEasilyFollowed() throws {
    for sheet in try Self.sheets.get() {
      for leader in sheet.leaders {
        let (dx, dy) = (leader[0].x - leader[1].x, leader[0].y - leader[1].y)
        #expect((dx * dx + dy * dy).squareRoot() <= 124, "\(sheet.name)")
        #expect(sheet.leaders.count { Self.areCrossed(leader, $0) } == 0, "\(sheet.name)")
      }
      for leader in sheet.leaders + sheet.numberLeaders {
        let samples = Self.samples(of: leader)
        let met = sheet.diagram.nodes.filter { node in
          guard let frame = node.frame else { return false }
          return samples.contains { frame.contains(Frame($0.x, $0.y, 0, 0)) }
        }
        #expect(met.count <= 1, "\(sheet.name): a leader runs through \(met.map(\.id))")
      }
      for mark in sheet.marks {
        guard let leader = sheet.leader(of: mark) else { continue }
        // Beside the mark itself, where its own lines begin, nothing is crossed.
        let crossed = sheet.routes.count { route in
          zip(route, route.dropFirst()).contains { one, two in
            Self.areCrossed([Self.share(0.15, leader), leader[1]], [one, two])
          }
        }
        let isWayPoint = mark.classes.contains("way-point")
        let (dx, dy) = (leader[0].x - leader[1].x, leader[0].y - leader[1].y)
        #expect(!isWayPoint || (dx * dx + dy * dy).squareRoot() <= 64, "\(sheet.name): \(mark.id)")
        let most = isWayPoint ? 1 : 5
        #expect(crossed <= most, "\(sheet.name): the leader of \(mark.id) crosses \(crossed)")
      }
    }
  }

  /// A name without a leader is nearer to its own mark than to any other, and one with a leader
  /// stands beside no other mark.
  @Test func namesStandBesideTheirMarks() throws {
    for sheet in try Self.sheets.get() {
      for mark in sheet.marks {
        guard let own = mark.frame,
          let label = sheet.label(of: mark)
        else { continue }
        let prefix = Self.prefix(of: mark.id)
        let others = sheet.marks.filter { $0.id != mark.id && Self.prefix(of: $0.id) == prefix }
        let nearest = others.compactMap(\.frame).map { Self.gap(label, $0) }.min() ?? .infinity
        let limit = sheet.leader(of: mark) == nil ? Self.gap(label, own) : 1.6
        #expect(nearest > limit, "\(sheet.name): \(mark.id)")
      }
    }
  }

  /// Each mark has its name, or that of a few way-points a letter that the notes explain; each
  /// state has its name on the map or in an inset, and no way-point is named twice.
  @Test func whatIsMarkedIsNamed() throws {
    for sheet in try Self.sheets.get() {
      let ids = Set(sheet.labels.map(\.id))
      for mark in sheet.marks {
        #expect(ids.contains("label-" + mark.id), "\(sheet.name): \(mark.id) has no name")
      }
      let letters = sheet.labels.filter { $0.lines[0].text.count == 1 }
      let told = sheet.diagram.notes.joined(separator: " ")
      for letter in letters {
        #expect(told.contains("\(letter.lines[0].text)\u{A0}"), "\(sheet.name): \(letter.id)")
      }
      let isHard = sheet.name.contains("+en") || sheet.name.contains("ru")
      #expect(letters.count <= (isHard ? 14 : 6), "\(sheet.name): \(letters.count) letters")
      #expect(Set(letters.map { $0.lines[0].text }).count == letters.count, "\(sheet.name)")
      let lettered = Set(letters.map(\.id))
      let states = sheet.marks.filter { $0.classes.contains("kind-state") }
      #expect(!states.contains { lettered.contains("label-" + $0.id) }, "\(sheet.name)")
      #expect(states.count >= 28 && sheet.diagram.omissions.nodes == [], "\(sheet.name)")
      let wayPoints = sheet.marks.filter { $0.classes.contains("way-point") }.map(\.id)
      #expect(Set(wayPoints.map(Self.place)).count == wayPoints.count, "\(sheet.name)")
    }
  }

  /// Every inset says how long a distance is in it; no group stands in the key without a mark.
  @Test func insetsHaveTheirScaleAndKeysNoMore() throws {
    for sheet in try Self.sheets.get() {
      let ids = Set(sheet.diagram.furniture.map(\.id))
      let insets = Self.prefixes.dropFirst().filter { prefix in
        sheet.diagram.nodes.contains { $0.id.hasPrefix(prefix) }
      }
      #expect(insets.allSatisfy { ids.contains($0 + "scale") }, "\(sheet.name)")
      #expect(insets.count <= 2, "\(sheet.name)")
      let looks = Set(sheet.diagram.nodes.map(\.look))
      for entry in sheet.diagram.legend.entries {
        guard case .node(let look) = entry.sample else { continue }
        #expect(looks.contains(look), "\(sheet.name): \(entry.text)")
      }
    }
  }

  /// Nothing touches anything.
  @Test func nothingOverlaps() throws {
    for sheet in try Self.sheets.get() {
      let boxes = (sheet.diagram.nodes + sheet.diagram.furniture).filter { $0.frame != nil }
      for (index, box) in boxes.enumerated() {
        for other in boxes.dropFirst(index + 1) {
          guard let one = box.frame, let two = other.frame else { continue }
          #expect(!one.overlaps(two), "\(sheet.name): \(box.id) and \(other.id)")
        }
      }
    }
  }

  // MARK: Geometry

  private static let prefixes = ["", "inset-", "inset-2-", "inset-3-"]

  private static func prefix(of id: String) -> String {
    prefixes.last { !$0.isEmpty && id.hasPrefix($0) } ?? ""
  }

  /// The id of a mark without what says in which pane it is.
  private static func place(of id: String) -> String {
    String(id.dropFirst(prefix(of: id).count))
  }

  static func curve(_ points: [Point]) -> [Point] {
    (0...40).map { step in
      let t = Double(step) / 40
      let u = 1 - t
      let (k0, k1, k2, k3) = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
      return Point(
        k0 * points[0].x + k1 * points[1].x + k2 * points[2].x + k3 * points[3].x,
        k0 * points[0].y + k1 * points[1].y + k2 * points[2].y + k3 * points[3].y)
    }
  }

  private static func share(_ share: Double, _ line: [Point]) -> Point {
    Point(
      line[0].x + (line[1].x - line[0].x) * share, line[0].y + (line[1].y - line[0].y) * share)
  }

  private static func samples(of line: [Point], steps: Int = 60) -> [Point] {
    (0...steps).map { share(Double($0) / Double(steps), line) }
  }

  private static func gap(_ one: Frame, _ two: Frame) -> Double {
    let dx = max(one.x - two.right, two.x - one.right, 0)
    let dy = max(one.y - two.bottom, two.y - one.bottom, 0)
    return (dx * dx + dy * dy).squareRoot()
  }

  private static func areCrossed(_ one: [Point], _ two: [Point]) -> Bool {
    func side(_ a: Point, _ b: Point, _ c: Point) -> Double {
      (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
    }
    return side(one[0], one[1], two[0]) * side(one[0], one[1], two[1]) < 0
      && side(two[0], two[1], one[0]) * side(two[0], two[1], one[1]) < 0
  }
}
