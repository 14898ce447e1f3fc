import GraphCore
import GraphText

/// The marks, lines, numbers and labels of one pane: of the map, or of its inset.
struct MapFigure {
  let content: MapContent
  let pane: MapPane
  /// What ids begin with: nothing on the map, `inset-` in the inset.
  let prefix: String
  let marks: MapMarks
  let curves: [RouteCurves.Curve]
  /// Where nothing of the figure may stand: inset, scale bar.
  var blocked: [Frame] = []
  /// The parts that insets show again: their marks have their names there.
  private(set) var holes: [Frame] = []
  /// What no inset had room to name.
  var unnamed: Set<NodeID> = []
  /// How near to its sides marks of an inset have their names on the map.
  var edge = 0.0
  /// Words that stand before all names.
  var words: [DiagramNode] = [] {
    didSet { blocked += words.dropFirst(oldValue.count).compactMap(\.frame) }
  }
  /// Points of the coasts of the pane.
  var coasts = PointGrid([])

  init(_ content: MapContent, in pane: MapPane, prefix: String = "") {
    (self.content, self.pane, self.prefix) = (content, pane, prefix)
    marks = MapMarks(content, in: pane)
    curves = RouteCurves(content.routes, marks: marks, in: pane).curves
  }

  private var scene: Scene { content.scene }
  private var graph: Graph { content.scene.graph }

  /// The lines within the pane.
  var lines: [[Point]] { curves.flatMap { Clipping.line($0.samples, to: pane.frame) } }

  /// Points of all lines within the pane.
  var samples: [Point] { curves.flatMap(\.samples).filter { pane.contains($0) } }

  /// How near to the outline of what an inset shows marks have their names on the map.
  static let holeEdge = 1.0

  /// Whether an inset shows a place again, and no mark there touches its side.
  func isInHole(_ point: Point) -> Bool {
    holes.contains { hole in
      let rest = hole.widened(by: -Self.holeEdge)
      return point.x > rest.x && point.x < rest.right && point.y > rest.y && point.y < rest.bottom
    }
  }

  /// Leaves room for an inset, and what it shows to it.
  mutating func add(_ inset: MapInset) {
    let frame = inset.pane.frame
    blocked.append(Frame(frame.x - 3, frame.y - 3, frame.width + 6, frame.height + 6))
    holes.append(inset.window)
  }

  /// Whose name there was room for.
  struct Names {
    /// Members with a mark here and no name.
    var unnamed: Set<NodeID> = []
    /// What is named here, or has a letter: members, the towns below their names, way-points.
    var named: Set<NodeID> = []
    /// The numbers of the marks that are drawn: those with a name or a letter.
    var marks: [Int] = []
  }

  /// Draws all into a drawing, and tells what it named.
  ///
  /// - Parameter letters: the letters that other panes have taken; its own are added.
  func draw(letters: inout MapLetters, into drawing: inout Drawing) -> Names {
    let names = MapNames(figure: self)
    var discs = placer(names.bestPlaces).discs()
    var words = Drawing()
    let told = names.draw(beside: discs, letters: &letters, into: &words)
    let lines = MapLines(figure: self, marks: told.marks)
    drawing.edges += lines.edges()
    drawing.backdrop += lines.cores() + lines.passing() + words.backdrop
    drawing.nodes += told.marks.map(mark)
    drawing.furniture += self.words + words.furniture
    discs += placer(clearOf: words).more(beside: discs)
    draw(discs, into: &drawing)
    drawing.backdrop += lines.heads(clearOf: discs.map(\.frame))
    return told
  }

  /// About what the names of all marks cost.
  var cost: Double {
    MapNames(figure: self).cost(beside: placer([]).discs())
  }

  private func placer(_ names: [Frame], besides words: [Frame] = []) -> NumberPlacer {
    NumberPlacer(
      curves: curves, marks: marks, pane: pane, blocked: blocked + words, holes: holes,
      names: names, isInset: !prefix.isEmpty)
  }

  /// Numbers that keep clear of the words and leaders of a drawing.
  private func placer(clearOf drawing: Drawing) -> NumberPlacer {
    let words = drawing.furniture.compactMap(\.frame)
    let leaders = drawing.backdrop.flatMap { shape -> [Point] in
      if case .line(let points, _, _, _) = shape { Self.points(along: points) } else { [] }
    }
    return placer([], besides: words + leaders.map { Frame($0.x - 0.5, $0.y - 0.5, 1, 1) })
  }

  /// The id of a mark.
  func id(of mark: Int) -> String { prefix + graph[marks.marks[mark].sites[0].node].id }

  // MARK: Marks

  private func mark(_ index: Int) -> DiagramNode {
    let mark = marks.marks[index]
    var group = SelectedGroup(members: [])
    if let number = mark.sites[0].group { group = content.marks[number].group }
    let member = group.members.first { $0.node == mark.sites[0].node } ?? .init(mark.sites[0].node)
    var node = scene.node(member, of: group)
    (node.id, node.lines, node.frame) = (id(of: index), [], mark.frame)
    node.look = mark.sites[0].group.map { content.marks[$0].look } ?? wayPointLook
    node.tells += mark.sites.flatMap { site in
      [.node(site.node)] + (site.tie.map { [.edge($0)] } ?? [])
    }
    let tie = mark.sites[0].tie.map { scene.wording.sentence(of: $0) } ?? ""
    let others = mark.sites.dropFirst().map { scene.wording.sentence(of: $0.node) }
    node.tooltip = scene.wording.joined([node.tooltip, tie] + others)
    if mark.isWayPoint { node.classes.append("way-point") }
    return node
  }

  /// How a way-point looks.
  var wayPointLook: NodeLook {
    var look = NodeLook(text: scene.theme.text, mutedText: scene.theme.mutedText)
    (look.shape, look.fill, look.stroke) = (.circle, scene.theme.page, scene.theme.mutedText)
    look.strokeWidth = 0.7
    return look
  }

  // MARK: Numbers

  private func draw(_ discs: [NumberPlacer.Disc], into drawing: inout Drawing) {
    var counts: [Int: Int] = [:]
    for disc in discs {
      let route = curves[disc.curve].route
      counts[route.number, default: 0] += 1
      let count = counts[route.number, default: 1]
      let suffix = count > 1 ? "-\(count)" : ""
      var node = MapKey.disc(
        of: route, id: "\(prefix)number-\(route.number)\(suffix)", at: disc.center, scene: scene)
      let member = scene.node(.init(route.corridor), of: SelectedGroup(members: []))
      (node.tooltip, node.link) = (member.tooltip, member.link)
      drawing.nodes.append(node)
      if let leader = disc.leader {
        drawing.backdrop.append(
          .line(
            [leader, disc.center], color: route.modeLook.stroke, width: 0.7, pattern: .solid))
      }
    }
  }

  // MARK: Names

  /// Whether a mark has its name here: not a way-point that an inset names.
  func isNamed(_ index: Int) -> Bool {
    pane.contains(marks.marks[index].point, inset: edge)
      && !(marks.marks[index].isWayPoint && isNamedAgain(index))
  }

  /// Whether an inset names a mark, which has its name here only where there is room.
  func isNamedAgain(_ index: Int) -> Bool {
    let mark = marks.marks[index]
    return isInHole(mark.point) && !unnamed.contains(mark.sites[0].node)
  }

  /// Points along straight lines, some two points apart.
  static func points(along line: [Point], isClosed: Bool = false) -> [Point] {
    guard let first = line.first, let last = line.last else { return [] }
    var points: [Point] = []
    for (one, two) in zip(line, line.dropFirst()) { addPoints(from: one, to: two, into: &points) }
    if isClosed { addPoints(from: last, to: first, into: &points) }
    return points + [isClosed ? first : last]
  }

  /// Adds points of a straight line, some two points apart, its end excepted.
  static func addPoints(from one: Point, to two: Point, into points: inout [Point]) {
    let count = max(Int(distance(one, two) / 2), 1)
    for step in 0..<count {
      let share = Double(step) / Double(count)
      points.append(Point(one.x + (two.x - one.x) * share, one.y + (two.y - one.y) * share))
    }
  }
}
