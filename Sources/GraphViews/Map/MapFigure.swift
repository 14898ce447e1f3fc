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

  init(_ content: MapContent, in pane: MapPane, prefix: String = "") {
    (self.content, self.pane, self.prefix) = (content, pane, prefix)
    marks = MapMarks(content, in: pane)
    curves = RouteCurves(content.routes, marks: marks, in: pane).curves
  }

  private var scene: Scene { content.scene }
  private var graph: Graph { content.scene.graph }

  /// Points of all lines within the pane.
  var samples: [Point] { curves.flatMap(\.samples).filter { pane.contains($0) } }

  /// Whether an inset shows a place again, and no mark there touches its side.
  func isInHole(_ point: Point) -> Bool {
    holes.contains { hole in
      point.x > hole.x + 2.5 && point.x < hole.right - 2.5 && point.y > hole.y + 2.5
        && point.y < hole.bottom - 2.5
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
    /// What is named here: members, the towns below their names, way-points.
    var named: Set<NodeID> = []
  }

  /// Draws all into a drawing, and tells what it named.
  func draw(into drawing: inout Drawing) -> Names {
    let lines = MapLines(figure: self)
    drawing.edges += lines.edges()
    drawing.backdrop += lines.passing()
    let discs = NumberPlacer(
      curves: curves, marks: marks, pane: pane, blocked: blocked, holes: holes,
      names: namePlaces
    ).discs()
    drawing.backdrop += lines.heads(clearOf: discs.map(\.frame))
    drawing.nodes += marks.marks.indices.map(mark)
    draw(discs, into: &drawing)
    return drawLabels(beside: discs, into: &drawing)
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

  // MARK: Labels

  private func drawLabels(
    beside discs: [NumberPlacer.Disc], into drawing: inout Drawing
  ) -> Names {
    let named = marks.marks.indices.filter(isNamed)
    let obstacles =
      blocked + discs.map(\.frame)
      + marks.marks.map {
        Frame(
          $0.frame.x - 0.3, $0.frame.y - 0.3, $0.frame.width + 0.6,
          $0.frame.height + 0.6)
      }
    let placer = LabelPlacer(
      pane: pane.frame, blocked: obstacles, marks: marks.marks.map(\.frame),
      lines: samples + holes.flatMap(outline) + discs.flatMap(leader))
    let places = placer.place(named.map { label(of: $0) })
    let without = zip(named, places).filter { $1 == nil && !marks.marks[$0].isWayPoint }
    var names = Names()
    for (index, place) in zip(named, places) {
      guard let place else { continue }
      names.named.formUnion(self.names(at: index, form: place.form))
      let lines = label(of: index).forms[place.form]
      var y = place.box.y
      for (number, line) in lines.enumerated() {
        let height = LabelPlacer.height(of: line)
        let frame = Frame(place.box.x, y, place.box.width, height)
        let id =
          "\(number == 0 ? "label" : "place\(number == 1 ? "" : "-\(number)")")-\(id(of: index))"
        drawing.furniture.append(
          scene.text([line], id: id, frame: frame, alignment: place.alignment))
        y += height
      }
      if let leader = place.leader {
        drawing.backdrop.append(
          .line(
            [leader.start, leader.end], color: scene.theme.mutedText, width: 0.5, pattern: .solid))
      }
    }
    names.unnamed = Set(without.map { marks.marks[$0.0].sites[0].node })
    return names
  }

  /// What the label of a mark names: in its first form all that stand there.
  private func names(at index: Int, form: Int) -> [NodeID] {
    let sites = marks.marks[index].sites
    guard form == 0 else { return [sites[0].node] }
    let others = sites.dropFirst().filter { $0.group != nil && $0.place == sites[0].place }
    return [sites[0].node, sites[0].place] + others.map(\.node)
  }

  /// Whether a mark has its name here, and not in an inset.
  private func isNamed(_ index: Int) -> Bool {
    let mark = marks.marks[index]
    return !isInHole(mark.point) || unnamed.contains(mark.sites[0].node)
  }

  /// Points along the sides of a rectangle, two points apart.
  private func outline(of frame: Frame) -> [Point] {
    let all = corners(of: frame)
    return zip(all, all.dropFirst() + all.prefix(1)).flatMap { points(from: $0, to: $1) }
  }

  /// Points along the leader of a disc that stands beside its line.
  private func leader(of disc: NumberPlacer.Disc) -> [Point] {
    disc.leader.map { points(from: $0, to: disc.center) } ?? []
  }

  /// Points along a straight line, two points apart.
  private func points(from one: Point, to two: Point) -> [Point] {
    let count = max(Int(distance(one, two) / 2), 1)
    return (0..<count).map { step in
      let share = Double(step) / Double(count)
      return Point(one.x + (two.x - one.x) * share, one.y + (two.y - one.y) * share)
    }
  }

  /// Beside each mark of a member where an inset does not name it: right of it and left of it.
  private var namePlaces: [Frame] {
    let members = marks.marks.indices.filter { !marks.marks[$0].isWayPoint && isNamed($0) }
    return members.flatMap { index -> [Frame] in
      let label = label(of: index)
      let size = LabelPlacer.size(of: label.forms[label.forms.count - 1])
      let (x, y) = (label.anchor.x, label.anchor.y - size.height / 2)
      return [x + label.radius, x - label.radius - size.width].map {
        Frame($0, y, size.width, size.height)
      }
    }
  }

  private func label(of index: Int) -> LabelPlacer.Label {
    let mark = marks.marks[index]
    let site = mark.sites[0]
    let isMember = site.group != nil
    let reason = site.group.flatMap { number in
      content.marks[number].group.members.first { $0.node == site.node }?.reason
    }
    let claims = [graph.claim(of: site.node)] + (reason.map { [graph.claim(of: $0)] } ?? [])
    let disputes = claims.compactMap(\.dispute)
    // A second name stands below the first: side by side they are too wide for most places.
    var names = scene.shortName(of: site.node).components(around: " / ")
    names[0] += scene.disputeMarks.marks(of: disputes)
    var lines = names.enumerated().map { number, name in
      let isSecond = number > 0
      return LabelLine(
        name, size: isMember && !isSecond ? 8.5 : MapWords.size, isMuted: !isMember || isSecond)
    }
    let others = mark.sites.dropFirst().filter { $0.group != nil && $0.place == site.place }
      .map(\.node)
    let below = (site.place == site.node ? [] : [site.place]) + others
    lines += below.map { LabelLine(scene.shortName(of: $0), size: MapWords.size, isMuted: true) }
    let shorter = Set([names.count, 1]).filter { $0 < lines.count }.sorted(by: >)
    let forms = [lines] + shorter.map { Array(lines.prefix($0)) }
    let dropCost: Double = isMember ? 300 : (mark.isEnd ? 24 : 12) * (prefix.isEmpty ? 1 : 1.7)
    return LabelPlacer.Label(
      forms: forms, anchor: mark.point, radius: mark.radius, dropCost: dropCost)
  }
}

extension String {
  /// The parts before and after a separator; the whole where it has none.
  fileprivate func components(around separator: String) -> [String] {
    let parts = split(separator: separator, maxSplits: 1).map(String.init)
    return parts.isEmpty ? [self] : parts
  }
}
