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
  let remedies = 22

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
  private let nest: EgoNest

  init(scene: Scene, center: NodeID, width: Double) {
    (self.scene, self.center, self.width) = (scene, center, width)
    let least = scene.closeness > 1 ? 288 : min(Self.widest(scene, center), 288)
    column = min(least, (width - trunk - 60) / 2)
    nest = EgoNest(scene: scene, center: center)
  }

  /// What the longest row asks for, a name, its dates and stage; but no less than 250 points.
  private static func widest(_ scene: Scene, _ center: NodeID) -> Double {
    let (graph, least) = (scene.graph, 250.0)
    let needs = scene.selection.edges.compactMap { id -> Double? in
      guard graph[id].source == center || graph[id].target == center else { return nil }
      let other = graph[id].otherEnd(than: center)
      let stage = scene.wording.remarkableStage(of: other) ?? ""
      let rest = TextMetrics.width("2025 · \(stage)", size: 8.5)
      // Most short names fit, and then no shorter form need be looked for.
      let short = TextMetrics.width(scene.shortName(of: other), size: 9)
      guard short + rest + 22 > least else { return nil }
      let forms = scene.forms(of: other).map { TextMetrics.width($0, size: 9) }
      return (forms.min() ?? 0) + rest + 22
    }
    return max(needs.max() ?? 0, least)
  }

  private var graph: Graph { scene.graph }

  func drawing() -> Drawing {
    var work = self
    if scene.closeness > 0 { (work.row, work.heading) = (16.2, 14.5) }
    let sections = EgoSections(scene: scene, center: center, nest: nest, column: column)
    return work.drawing(of: sections.all())
  }

  private func drawing(of sections: [EgoSection]) -> Drawing {
    let (left, right) = halves(sections)
    var drawing = Drawing()
    guard !sections.isEmpty || scene.selection.center != nil || scene.selection.nodes.count == 1
    else { return drawing }
    let height = max(self.height(of: left), self.height(of: right), 80, leastCenter)
    var rows = place(left, x: 0, height: height, in: &drawing)
    rows += place(right, x: width - column, height: height, in: &drawing)
    let middle = placeCenter(height: height, in: &drawing)
    connect(rows, to: middle, in: &drawing)
    drawing.size = PageSize(width: width, height: height)
    let all = scene.selection.nodes.count
    let cut = drawing.leftOut.count + sections.reduce(0) { $0 + ($1.names?.hidden ?? 0) }
    if cut > 0 { drawing.cut = Cut(shown: all - cut, of: scene.selection.cut?.total ?? all) }
    return drawing
  }

  /// The sections in two columns of about the same height: the first ones on the left, the rest on
  /// the right, so that the order runs down one column and then down the other.
  private func halves(_ sections: [EgoSection]) -> ([EgoSection], [EgoSection]) {
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

  private func height(of sections: [EgoSection]) -> Double {
    sections.reduce(0) { sum, section in
      if let own = section.foldHeight { return sum + heading + own + section.nested + 6 }
      let rows = section.bundles.reduce(0) { $0 + height(of: $1) }
      return sum + heading + rows + section.nested + 6
    }
  }

  /// The height of a row: one of a name in several lines is higher.
  private func height(of bundle: [EdgeID]) -> Double {
    row + 10.5 * Double(nameLines(of: bundle).count - 1)
  }

  // MARK: Places

  private func place(
    _ sections: [EgoSection], x: Double, height: Double, in drawing: inout Drawing
  ) -> [(bundle: [EdgeID], node: DiagramNode)] {
    var rows: [(bundle: [EdgeID], node: DiagramNode)] = []
    var y = (height - self.height(of: sections)) / 2 + 4
    for (number, section) in sections.enumerated() {
      let text = TextMetrics.clipped(section.title, width: column - 14, size: 9, isBold: true)
      let title = scene.counted(text, section.bundles.count)
      let id = "heading-\(x == 0 ? "left" : "right")-\(number + 1)"
      var label = scene.text(
        [LabelLine(title, size: 9, isBold: true)], id: id, frame: Frame(x, y, column, heading - 2))
      label.classes = ["heading"]
      drawing.furniture.append(label)
      y += heading
      if let own = section.foldHeight {
        let frame = Frame(x, y, column, own - 2.5)
        if let node = fold(section, in: frame, number: id, &drawing.legend) {
          rows.append((section.bundles.flatMap { $0 }, node))
          drawing.nodes.append(node)
        }
        y += own
        y = nest.placeText(
          under: section.bundles, at: Point(x + EgoNest.indent, y),
          width: column - EgoNest.indent, in: &drawing)
      }
      for bundle in section.names == nil ? section.bundles : [] {
        let own = self.height(of: bundle)
        if let node = tie(bundle, in: Frame(x, y, column, own - 2.5)) {
          rows.append((bundle, node))
          drawing.nodes.append(node)
          explain(node.look, of: bundle, in: &drawing.legend)
        }
        y += own
        y = nest.place(
          under: bundle, at: Point(x + EgoNest.indent, y), width: column - EgoNest.indent,
          in: &drawing)
      }
      y += 6
    }
    return rows
  }

  /// The row of a tie: the other entity, since when, and how far it has come.
  private func tie(_ bundle: [EdgeID], in frame: Frame) -> DiagramNode? {
    guard let first = bundle.first else { return nil }
    let look = look(of: graph[first].otherEnd(than: center))
    let lines = nameLines(of: bundle)
    var node = scene.cell(bundle, id: scene.edge(first).id, lines: lines, look: look)
    node?.frame = look.shape == .ellipse ? oval(frame, around: lines) : frame
    return node
  }

  /// The name of a row with what is said of it: in several lines where names in two languages have
  /// no room in one, and the page has room for them.
  private func nameLines(of bundle: [EdgeID]) -> [LabelLine] {
    guard let first = bundle.first else { return [] }
    let other = graph[first].otherEnd(than: center)
    let mark = scene.disputeMarks.marks(of: bundle)
    let stages = [scene.idleStage(of: other)] + bundle.map { scene.idleStage(of: $0) }
    let extra = ([since(first)] + stages.uniqued()).compactMap { $0 }.joined(separator: " · ")
    let room = column - 16 - TextMetrics.width(extra, size: 8.5)
    let own = room - TextMetrics.width(mark, size: 9)
    let name = scene.fittedName(of: other, width: own, size: 9)
    let isWhole = scene.forms(of: other).contains(name) || scene.closeness > 0
    let isOval = look(of: other).shape == .ellipse
    let texts =
      isWhole || !scene.hasTwoNames
      ? [name + mark]
      : TextMetrics.wrap(
        scene.shortName(of: other) + mark, width: isOval ? min(own, column * 0.62) : own * 0.9,
        size: 9, limit: 3)
    var lines = texts.map { LabelLine($0, size: 9) }
    if !extra.isEmpty { lines[lines.count - 1].trailing = extra }
    return lines
  }

  private func look(of other: NodeID) -> NodeLook {
    var look = scene.look(of: other)
    look.strokeWidth = 0.8
    look.shape = look.shape == .cutBox ? .box : look.shape
    return look
  }

  /// The part of a row that an ellipse takes, so that it is not drawn out flat: that towards the
  /// middle, so that no line passes another one's ellipse.
  private func oval(_ frame: Frame, around lines: [LabelLine]) -> Frame {
    let widest = lines.map(\.drawnWidth).max() ?? 0
    let own = min(widest * (lines.count > 1 ? 1.5 : 1.25) + 30, frame.width)
    let x = frame.x < width / 2 ? frame.right - own : frame.x
    return Frame(x, frame.y, own, frame.height)
  }

  /// The kind that a row's look means, and what the year in it is.
  private func explain(_ look: NodeLook, of bundle: [EdgeID], in legend: inout Legend) {
    guard let first = bundle.first else { return }
    let other = graph[first].otherEnd(than: center)
    legend.add(scene.legendEntry(for: other, of: SelectedGroup(members: []), look: look))
    explainYear(of: bundle, in: &legend)
  }

  private func explainYear(of bundle: [EdgeID], in legend: inout Legend) {
    guard let first = bundle.first, let year = since(first) else { return }
    let hasYear = legend.entries.contains {
      if case .mark = $0.sample { true } else { false }
    }
    if !hasYear {
      legend.add(Legend.Entry(.mark(year), FigureWords.sinceYear.text(in: scene.language)))
    }
  }

  /// All ties of a section in one box.
  ///
  /// It looks like one to what exists, and names of what does not say so; things of several kinds
  /// stand in a box without colour.
  private func fold(
    _ section: EgoSection, in frame: Frame, number: String, _ legend: inout Legend
  ) -> DiagramNode? {
    let all = section.bundles.flatMap { $0 }
    let ties = ordered(section.bundles)
    guard let first = all.first, let lead = ties.first else { return nil }
    let isMixed = Set(ties.map { graph[$0.other].kinds }).count > 1
    var look = isMixed ? severalLook : lead.look
    if look.shape != .roundedBox { look.shape = .box }
    let id = "fold-\(number)-\(scene.edge(first).id)"
    guard var node = scene.cell(all, id: id, lines: section.names?.lines ?? [], look: look) else {
      return nil
    }
    (node.alignment, node.frame) = (.left, frame)
    node.classes.append("fold")
    legend.add(
      isMixed
        ? Legend.Entry(.node(look), FigureWords.severalKinds.text(in: scene.language))
        : scene.legendEntry(
          forSeveral: ties.map(\.other), of: SelectedGroup(members: []), look: look,
          single: lead.look))
    explainYear(of: lead.bundle, in: &legend)
    return node
  }

  /// The look of a box of several kinds.
  private var severalLook: NodeLook {
    var look = NodeLook(text: scene.theme.text, mutedText: scene.theme.mutedText)
    (look.fill, look.stroke, look.strokeWidth) = (scene.theme.page, scene.theme.mutedText, 1.2)
    look.shape = .box
    return look
  }

  /// Ties with who stands at their other ends and how these look, those to what exists first.
  private func ordered(
    _ bundles: [[EdgeID]]
  ) -> [(bundle: [EdgeID], other: NodeID, look: NodeLook)] {
    let ties = bundles.compactMap { bundle in
      bundle.first.map { first in
        let other = graph[first].otherEnd(than: center)
        return (bundle: bundle, other: other, look: look(of: other))
      }
    }
    return ties.filter { $0.look.pattern == .solid } + ties.filter { $0.look.pattern != .solid }
  }

  private func since(_ edge: EdgeID) -> String? {
    graph.claim(of: edge).validity.since.map { String($0.year) }
  }

  private func placeCenter(height: Double, in drawing: inout Drawing) -> DiagramNode {
    var node = scene.node(.init(center), of: SelectedGroup(members: []))
    node.lines = centerLines
    node.look.shape = .roundedBox
    node.look.strokeWidth = 1.6
    let own = max(height * 0.6, 64, leastCenter)
    node.frame = Frame((width - trunk) / 2, (height - own) / 2, trunk, own)
    drawing.nodes.append(node)
    drawing.legend.add(scene.legendEntry(forMiddle: center, look: node.look))
    return node
  }

  /// What the lines in the middle ask for, with some room above and below them.
  private var leastCenter: Double {
    centerLines.reduce(16) { $0 + $1.size * 1.22 }
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
      let looks = row.bundle.map { scene.edge($0).look }
      if let solid = looks.first(where: { ![.dashed, .dotted].contains($0.pattern) }) {
        edge.look.pattern = solid.pattern
      }
      (edge.source, edge.target) =
        isOutgoing ? (middle.id, row.node.id) : (row.node.id, middle.id)
      edge.route = isOutgoing ? route : route.reversed()
      drawing.edges.append(edge)
      drawing.legend.add(scene.legendEntry(underHeading: id, look: edge.look))
    }
    drawing.disputes += scene.disputes(about: center)
  }
}
