import GraphCore
import GraphText

/// One entity in the middle and its ties on both sides, under headings: the level, the status, the
/// kind.
///
/// A tie is a row of its own, so an entity with two ties stands there twice and no line crosses
/// another. What lies more than one step away stands in small boxes under the row that leads there.
struct EgoLayout: Layout {
  let name = "ego"
  let summary = "one entity in the middle and its ties under headings on both sides"

  /// Rows closer together; then the ties under one heading told in one box, for one heading more
  /// each time, the fullest first; at last only some of their names, and the rest counted.
  let remedies = 21

  func arrange(_ scene: Scene, width: Double) -> Drawing {
    guard let center = scene.selection.center ?? scene.selection.nodes.first else {
      return Drawing()
    }
    return EgoWork(scene: scene, center: center, width: width).drawing()
  }
}

private struct EgoWork {
  let scene: Scene
  let center: NodeID
  let width: Double

  private var row = 18.5
  private var heading = 17.0
  private let column: Double
  private let trunk = 112.0
  private let indent = 16.0
  private let nest: EgoNest
  private let twoWayKinds: Set<RelationshipKindID>

  init(scene: Scene, center: NodeID, width: Double) {
    (self.scene, self.center, self.width) = (scene, center, width)
    column = min(scene.closeness > 1 ? 288 : 250, (width - trunk - 60) / 2)
    nest = EgoNest(scene: scene, center: center)
    twoWayKinds = EgoOrder.twoWayKinds(of: scene, center: center)
  }

  /// Ties of one sort.
  private struct Section {
    let title: String
    let order: [Int]
    var bundles: [[EdgeID]]
    /// Whether all stand in one box.
    var isFolded = false
  }

  private var graph: Graph { scene.graph }

  func drawing() -> Drawing {
    var work = self
    if scene.closeness > 0 { (work.row, work.heading) = (16.2, 14.5) }
    return work.drawing(of: folded(sections()))
  }

  /// The sections, the fullest of them folded: one more the closer things are to stand.
  private func folded(_ sections: [Section]) -> [Section] {
    let able = sections.indices.filter { index in
      sections[index].bundles.count > 2
        && (isCut || !sections[index].bundles.contains { nest.hasChildren(under: $0) })
    }
    let fullest = able.sorted {
      (sections[$1].bundles.count, $0) < (sections[$0].bundles.count, $1)
    }
    var sections = sections
    for index in fullest.prefix(isCut ? able.count : max(scene.closeness - 1, 0)) {
      sections[index].isFolded = true
    }
    return sections
  }

  /// Whether folded names are cut and what lies farther off is left out.
  private var isCut: Bool { scene.closeness > 13 }
  private var foldLimit: Int { isCut ? 2 * (22 - scene.closeness) : .max }

  private func drawing(of sections: [Section]) -> Drawing {
    let (left, right) = halves(sections)
    var drawing = Drawing()
    guard !sections.isEmpty || scene.selection.center != nil || scene.selection.nodes.count == 1
    else { return drawing }
    let height = max(self.height(of: left), self.height(of: right), 80)
    var rows = place(left, x: 0, height: height, in: &drawing)
    rows += place(right, x: width - column, height: height, in: &drawing)
    let middle = placeCenter(height: height, in: &drawing)
    connect(rows, to: middle, in: &drawing)
    drawing.size = PageSize(width: width, height: height)
    let all = scene.selection.nodes.count
    let cut =
      nest.cutCount
      + sections.filter(\.isFolded).reduce(0) { $0 + names(of: $1).hidden }
    drawing.leftOut = nest.leftOut
    if cut > 0 { drawing.cut = Cut(shown: all - cut, of: scene.selection.cut?.total ?? all) }
    return drawing
  }

  // MARK: Sections

  private func sections() -> [Section] {
    var sections: [Section] = []
    let edges = scene.selection.edges.filter {
      graph[$0].source == center || graph[$0].target == center
    }
    for bundle in folded(scene.bundles(edges)) {
      guard let first = bundle.first else { continue }
      let title = title(of: bundle)
      if let index = sections.firstIndex(where: { $0.title == title }) {
        sections[index].bundles.append(bundle)
      } else {
        sections.append(
          Section(
            title: title, order: EgoOrder(graph: graph, center: center).key(of: first),
            bundles: [bundle]))
      }
    }
    for index in sections.indices {
      sections[index].bundles.sort { sortKey($0) < sortKey($1) }
    }
    return sections.sorted {
      $0.order == $1.order ? $0.title < $1.title : $0.order.lexicographicallyPrecedes($1.order)
    }
  }

  /// The bundles without those that another one implies: a capital lies in its state.
  ///
  /// The claims of both stand behind the one row.
  private func folded(_ bundles: [[EdgeID]]) -> [[EdgeID]] {
    struct Ends: Hashable { let source, target: NodeID }
    var result: [[EdgeID]] = []
    var places: [Ends: Int] = [:]
    let isOnly: (RelationshipKind) -> Bool = { $0.exclusivity == .byTarget }
    for bundle in bundles {
      guard let first = bundle.first else { continue }
      let kind = graph.kind(of: first)
      let ends = Ends(source: graph[first].source, target: graph[first].target)
      guard kind.family == .geography, kind.isDirected else {
        result.append(bundle)
        continue
      }
      guard let place = places[ends], let other = result[place].first,
        isOnly(kind) != isOnly(graph.kind(of: other))
      else {
        places[ends] = result.count
        result.append(bundle)
        continue
      }
      result[place] = isOnly(kind) ? bundle + result[place] : result[place] + bundle
    }
    return result
  }

  private func sortKey(_ bundle: [EdgeID]) -> String {
    bundle.first.map { NameOrder.key(scene.shortName(of: graph[$0].otherEnd(than: center))) } ?? ""
  }

  /// A level stands for itself; else all that the bundle's first kind says of the two and, where
  /// the entity stands at either end of such edges, its direction.
  private func title(of bundle: [EdgeID]) -> String {
    guard let first = bundle.first else { return "" }
    if let level = graph[first].level { return scene.levelName(level) }
    guard twoWayKinds.contains(graph[first].kind) else {
      return capitalized(scene.words(of: bundle.filter { graph[$0].kind == graph[first].kind }))
    }
    return capitalized(scene.wording.phrase(of: first, from: center))
  }

  /// The sections in two columns of about the same height: the first ones on the left, the rest on
  /// the right, so that the order runs down one column and then down the other.
  private func halves(_ sections: [Section]) -> ([Section], [Section]) {
    let heights = sections.map { height(of: [$0]) }
    let total = heights.reduce(0, +)
    var (sum, best) = (0.0, (skew: Double.infinity, count: 0))
    for (index, height) in heights.enumerated() {
      sum += height
      let skew = abs(sum - total / 2)
      if skew < best.skew { best = (skew, index + 1) }
    }
    return (Array(sections.prefix(best.count)), Array(sections.dropFirst(best.count)))
  }

  private func height(of sections: [Section]) -> Double {
    sections.reduce(0) { sum, section in
      if section.isFolded { return sum + heading + foldHeight(of: section) + 6 }
      let children = section.bundles.reduce(0) { $0 + height(ofChildren: $1) }
      return sum + heading + row * Double(section.bundles.count) + children + 6
    }
  }

  private func height(ofChildren bundle: [EdgeID]) -> Double {
    nest.height(under: bundle, width: column - indent)
  }

  private func names(of section: Section) -> FoldedNames {
    let names = section.bundles.map { bundle -> (String, Int?) in
      let other = bundle.first.map { graph[$0].otherEnd(than: center) }
      let name = other.map { scene.shortName(of: $0) } ?? ""
      let year = bundle.first.flatMap { graph.claim(of: $0).validity.since?.year }
      return (name + mark(of: bundle), year)
    }
    return FoldedNames(names, in: scene.language, width: column - 14, limit: foldLimit)
  }

  private func foldHeight(of section: Section) -> Double {
    Double(names(of: section).lines.count) * 8.5 * 1.22 + 8
  }

  /// All ties of a section in one box.
  private func fold(_ section: Section, at origin: Point, number: String) -> DiagramNode? {
    guard let first = section.bundles.first?.first else { return nil }
    guard var node = tie(section.bundles.flatMap { $0 }, in: Frame(0, 0, column, 0)),
      let lead = ordered(section).first, let look = tie(lead, in: Frame(0, 0, column, 0))?.look
    else { return nil }
    node.look = look
    node.id = "fold-\(number)-\(scene.edgeID(first))"
    (node.lines, node.alignment) = (names(of: section).lines, .left)
    if node.look.shape != .roundedBox { node.look.shape = .box }
    node.frame = Frame(origin.x, origin.y, column, foldHeight(of: section) - 2.5)
    node.classes.append("fold")
    return node
  }

  // MARK: Places

  private func place(
    _ sections: [Section], x: Double, height: Double, in drawing: inout Drawing
  ) -> [(bundle: [EdgeID], node: DiagramNode)] {
    var rows: [(bundle: [EdgeID], node: DiagramNode)] = []
    var y = (height - self.height(of: sections)) / 2 + 4
    for (number, section) in sections.enumerated() {
      let text = TextMetrics.clipped(section.title, width: column - 14, size: 9, isBold: true)
      let title = "\(text) (\(section.bundles.count))"
      let id = "heading-\(x == 0 ? "left" : "right")-\(number + 1)"
      var label = scene.text(
        [LabelLine(title, size: 9, isBold: true)], id: id, frame: Frame(x, y, column, heading - 2))
      label.classes = ["heading"]
      drawing.furniture.append(label)
      y += heading
      if section.isFolded {
        let bundle = section.bundles.flatMap { $0 }
        if let node = fold(section, at: Point(x, y), number: id) {
          rows.append((bundle, node))
          drawing.nodes.append(node)
          explain(fold: node, of: section, in: &drawing)
        }
        y += foldHeight(of: section)
      }
      for bundle in section.isFolded ? [] : section.bundles {
        if let node = tie(bundle, in: Frame(x, y, column, row - 2.5)) {
          rows.append((bundle, node))
          drawing.nodes.append(node)
          explain(node, of: bundle, in: &drawing)
        }
        y += row
        y = nest.place(
          under: bundle, at: Point(x + indent, y), width: column - indent, in: &drawing)
      }
      y += 6
    }
    return rows
  }

  /// The row of a tie: the other entity, since when, and how far it has come.
  private func tie(_ bundle: [EdgeID], in frame: Frame) -> DiagramNode? {
    guard let first = bundle.first else { return nil }
    let other = graph[first].otherEnd(than: center)
    var look = scene.sheet.nodeLook(scene.facts(of: other, groupInk: nil), theme: scene.theme)
    look.strokeWidth = 0.8
    look.shape = look.shape == .cutBox ? .box : look.shape
    let mark = mark(of: bundle)
    var name = LabelLine(scene.shortName(of: other), size: 9)
    let extra = [since(first), stageIfTold(of: other)].compactMap { $0 }.joined(separator: " · ")
    let room = frame.width - 16 - TextMetrics.width(extra, size: 8.5)
    let own = room - TextMetrics.width(mark, size: 9)
    name.text = TextMetrics.clipped(name.text, width: own, size: 9) + mark
    if !extra.isEmpty { name.trailing = extra }
    var node = scene.cell(bundle, id: scene.edgeID(first), lines: [name], look: look)
    node?.frame = look.shape == .ellipse ? oval(frame, around: name) : frame
    return node
  }

  /// The part of a row that an ellipse takes, so that it is not drawn out flat: that towards the
  /// middle, so that no line passes another one's ellipse.
  private func oval(_ frame: Frame, around line: LabelLine) -> Frame {
    let own = min(line.drawnWidth * 1.25 + 30, frame.width)
    let x = frame.x < width / 2 ? frame.right - own : frame.x
    return Frame(x, frame.y, own, frame.height)
  }

  /// The kind that a row's look means, and what the year in it is.
  private func explain(_ node: DiagramNode, of bundle: [EdgeID], in drawing: inout Drawing) {
    guard let first = bundle.first else { return }
    let other = graph[first].otherEnd(than: center)
    drawing.legend.add(
      scene.legendEntry(for: other, of: SelectedGroup(members: []), look: node.look))
    guard let year = since(first) else { return }
    let hasYear = drawing.legend.entries.contains {
      if case .mark = $0.sample { true } else { false }
    }
    if !hasYear {
      let meaning = FigureWords.since.text(in: scene.language)
      drawing.legend.add(Legend.Entry(.mark(year), meaning))
    }
  }

  /// The ties of a section, those to what exists first: the box that holds all looks like these.
  private func ordered(_ section: Section) -> [[EdgeID]] {
    func isSolid(_ bundle: [EdgeID]) -> Bool {
      tie(bundle, in: Frame(0, 0, column, 0))?.look.pattern == .solid
    }
    return section.bundles.filter(isSolid) + section.bundles.filter { !isSolid($0) }
  }

  /// What the look of a box of many means, once for each kind in it.
  private func explain(
    fold node: DiagramNode, of section: Section, in drawing: inout Drawing
  ) {
    var kinds: Set<KindSet> = []
    for bundle in ordered(section) {
      guard let first = bundle.first else { continue }
      let other = graph[first].otherEnd(than: center)
      if kinds.insert(graph[other].kinds).inserted { explain(node, of: bundle, in: &drawing) }
    }
  }

  private func mark(of bundle: [EdgeID]) -> String {
    scene.disputeMarks.marks(of: bundle)
  }

  private func since(_ edge: EdgeID) -> String? {
    graph.claim(of: edge).validity.since.map { String($0.year) }
  }

  private func stageIfTold(of node: NodeID) -> String? {
    let look = scene.sheet.look(of: scene.facts(of: node, groupInk: nil))
    return look.pattern == nil ? nil : scene.stageName(of: node)
  }

  private func placeCenter(height: Double, in drawing: inout Drawing) -> DiagramNode {
    var node = scene.node(.init(center), of: SelectedGroup(members: []))
    node.lines = centerLines
    node.look.shape = .roundedBox
    node.look.strokeWidth = 1.6
    let own = max(height * 0.6, 64)
    node.frame = Frame((width - trunk) / 2, (height - own) / 2, trunk, own)
    drawing.nodes.append(node)
    drawing.legend.add(scene.legendEntry(forMiddle: center, look: node.look))
    return node
  }

  /// The name in the middle, in letters small enough for its longest word.
  private var centerLines: [LabelLine] {
    let name = scene.name(of: center)
    let sizes = [12.0, 11, 10, 9]
    func lines(_ size: Double) -> [String] {
      TextMetrics.wrap(name, width: trunk - 14, size: size, isBold: true, limit: 5)
    }
    let size = sizes.first { size in !lines(size).contains { $0.hasSuffix("…") } } ?? 9
    return lines(size).map { LabelLine($0, size: size, isBold: true) }
  }

  private func connect(
    _ rows: [(bundle: [EdgeID], node: DiagramNode)], to middle: DiagramNode,
    in drawing: inout Drawing
  ) {
    let hub = middle.frame ?? Frame(0, 0, 0, 0)
    let requests = rows.map { row in
      Router.Request(source: hub, target: row.node.frame ?? Frame(0, 0, 0, 0))
    }
    let routes = Router(requests, spread: row - 4).routes()
    for (row, route) in zip(rows, routes) {
      guard var edge = scene.line(for: row.bundle), case .edge(let id) = edge.subject else {
        continue
      }
      let isOutgoing = graph[id].source == center
      edge.id = "tie-" + edge.id
      edge.label = []
      edge.look.arrow = .none
      (edge.source, edge.target) =
        isOutgoing ? (middle.id, row.node.id) : (row.node.id, middle.id)
      edge.route = isOutgoing ? route : route.reversed()
      drawing.edges.append(edge)
      drawing.legend.add(scene.legendEntry(for: id, look: edge.look))
    }
  }
}
