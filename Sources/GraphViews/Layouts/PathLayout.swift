import GraphCore
import GraphPaths
import GraphText

/// The ways of an answer as chains from top to bottom, each step with its words, its dates and the
/// numbers of its documents.
struct PathLayout: Layout {
  let name = "path"
  let citesItself = true
  let summary = "the ways of an answer as chains, with dates and numbered documents"

  func arrange(_ scene: Scene, width: Double) -> Drawing {
    var work = PathWork(scene: scene, width: width)
    work.place()
    return work.drawing
  }
}

private struct PathWork {
  let scene: Scene
  let width: Double
  var drawing = Drawing()
  private var footnotes: Footnotes

  private let limit = 12
  private let alsoLimit = 3
  private let gap = 18.0

  init(scene: Scene, width: Double) {
    (self.scene, self.width) = (scene, width)
    footnotes = Footnotes(scene: scene)
  }

  private var graph: Graph { scene.graph }

  /// The other ties of a step, each with its dates and the numbers of its documents.
  private mutating func alsoLines(of step: PathStep, width: Double) -> [String] {
    var lines: [String] = []
    for edge in step.also.prefix(alsoLimit) {
      let words = scene.wording.step(edge, from: step.from)
      let numbers = footnotes.numbers(of: graph.citations(of: edge))
      let tie = [words.sentence, words.dates, numbers].filter { !$0.isEmpty }.joined(separator: " ")
      let text = FigureWords.also(tie, scene.disputeMarks.marks(of: [edge]))
      lines += TextMetrics.wrap(text.text(in: scene.language), width: width, size: 8.5, limit: 3)
    }
    return lines
  }

  mutating func place() {
    let paths = Array(scene.selection.paths.prefix(limit))
    let columns = min(max(paths.count, 1), 3)
    let own = (width - gap * Double(columns - 1)) / Double(columns)
    let column = paths.count == 1 ? min(own, 460) : own
    var top = 0.0
    for start in stride(from: 0, to: paths.count, by: columns) {
      var bottom = top
      for (index, path) in paths[start..<min(start + columns, paths.count)].enumerated() {
        let x = Double(index) * (column + gap)
        let end = place(path, number: start + index + 1, of: paths.count, x: x, top: top, column)
        bottom = max(bottom, end)
      }
      top = bottom + 16
    }
    let right = (drawing.nodes + drawing.furniture).compactMap { $0.frame?.right }.max() ?? width
    drawing.size = PageSize(width: min(right, width), height: max(top - 16, 0))
    drawing.isPageFitted = true
    drawing.footnotes = footnotes.lines
    let total = scene.selection.paths.count
    if total > paths.count { drawing.cut = Cut(shown: paths.count, of: total, FigureWords.ways) }
  }

  private mutating func place(
    _ path: Path, number: Int, of count: Int, x: Double, top: Double, _ width: Double
  ) -> Double {
    var y = top
    if count > 1 {
      let title = LabelLine("\(number)", size: 9, isBold: true, isMuted: true)
      drawing.furniture.append(
        scene.text([title], id: "way-\(number)", frame: Frame(x, y, width, 14)))
      y += 15
    }
    var before: DiagramNode?
    for (index, node) in path.nodes.enumerated() {
      if let last = before {
        y = place(path.steps[index - 1], below: last, number, x: x, top: y, width)
      }
      let box = self.box(of: node, number: number, index: index, x: x, top: y, width: width)
      drawing.nodes.append(box)
      drawing.legend.add(
        scene.legendEntry(for: node, of: SelectedGroup(members: []), look: box.look))
      if let last = before { connect(last, box, path, step: index - 1, number) }
      y += box.frame?.height ?? 0
      before = box
    }
    return y
  }

  private func box(
    of node: NodeID, number: Int, index: Int, x: Double, top: Double, width: Double
  ) -> DiagramNode {
    var result = scene.node(.init(node), of: SelectedGroup(members: []))
    let lines = TextMetrics.wrap(
      scene.name(of: node), width: min(width, 240) - 34, size: 10.5, isBold: true, limit: 3)
    result.lines = lines.map { LabelLine($0, size: 10.5, isBold: true) }
    result.id = "way-\(number)-\(index + 1)-\(result.id)"
    let own = lines.map { TextMetrics.width($0, size: 10.5, isBold: true) }.max() ?? 0
    let height = Double(lines.count) * 13 + 12
    result.frame = Frame(x, top, min(max(own + 40, 130), width), height)
    return result
  }

  /// The words beside the line of a step; gives where the next box begins.
  private mutating func place(
    _ step: PathStep, below node: DiagramNode, _ number: Int, x: Double, top: Double,
    _ width: Double
  ) -> Double {
    let words = scene.wording.step(step.edge, from: step.from)
    let lines = TextMetrics.wrap(words.sentence, width: width - 40, size: 9, limit: 4)
    let rest = step.also.count - alsoLimit
    let more = rest > 0 ? [FigureWords.moreTies(rest).text(in: scene.language)] : []
    let numbers = footnotes.numbers(of: graph.citations(of: step.edge))
    let also = alsoLines(of: step, width: width - 40)
    let dates = [words.dates, numbers].filter { !$0.isEmpty }.joined(separator: " ")
    let mark = scene.disputeMarks.marks(of: [step.edge])
    let muted = TextMetrics.wrap(
      mark.isEmpty ? dates : dates + " " + mark, width: width - 40, size: 8.5, limit: 2)
    let labels =
      lines.map { LabelLine($0, size: 9) }
      + (muted + also + more).map { LabelLine($0, size: 8.5, isMuted: true) }
    let height = labels.reduce(0) { $0 + $1.size * 1.24 } + 2
    var text = scene.text(
      labels, id: "step-\(node.id)",
      frame: Frame(x + 34, top + 5, min(labels.map(self.width(of:)).max() ?? 0, width - 36), height)
    )
    text.classes = ["step"]
    text.tooltip = scene.wording.joined(
      ([step.edge] + step.also).map { scene.wording.sentence(of: $0) })
    drawing.furniture.append(text)
    drawing.claimedEdges += [step.edge] + step.also
    return top + height + 10
  }

  private func width(of line: LabelLine) -> Double {
    TextMetrics.width(line.text, size: line.size) + 4
  }

  private mutating func connect(
    _ one: DiagramNode, _ two: DiagramNode, _ path: Path, step: Int, _ number: Int
  ) {
    guard let start = one.frame, let end = two.frame else { return }
    let id = path.edges[step]
    var edge = scene.edge(id)
    // A walk may take an edge again.
    let isAgain = path.edges[..<step].contains(id)
    edge.id = "way-\(number)-\(edge.id)" + (isAgain ? "-\(step + 1)" : "")
    edge.look.arrow = .none
    (edge.source, edge.target) = (one.id, two.id)
    let (from, to) = (Point(start.x + 18, start.bottom), Point(end.x + 18, end.y))
    let third = (to.y - from.y) / 3
    edge.route = [from, Point(from.x, from.y + third), Point(to.x, to.y - third), to]
    drawing.edges.append(edge)
    drawing.legend.add(scene.legendEntry(for: id, look: edge.look))
  }
}
