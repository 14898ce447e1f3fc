import GraphCore

/// Pairs as a triangle of cells: each entity's name stands once, on the diagonal, at the end of its
/// row and at the head of its column.
///
/// A cell says its level by colour and by letters; a pair with several levels of which none is
/// above the other shows them all.
struct MatrixLayout: Layout {
  let name = "matrix"
  let remedies = MatrixWork.limits.count - 1
  let summary = "every pair as a cell of a triangle, its level by colour and letters"

  func arrange(_ scene: Scene, width: Double) -> Drawing {
    MatrixWork(scene: scene, width: width).drawing()
  }
}

private struct MatrixWork {
  let scene: Scene
  let nodes: [NodeID]
  let marks: LevelMarks
  let cellWidth: Double
  /// Where each row begins, and where the last one ends: rows with a cell of two lines are higher.
  private let tops: [Double]

  private let codes = 24.0
  private let width: Double
  private let names = 108.0
  private let levels: [LevelID]
  /// The relationships of a pair, by its ends in the order of their numbers.
  private let edges: [[NodeID]: [EdgeID]]
  /// How many entities have ties.
  private let total: Int
  /// How many of them are drawn where there is no room for all, from the roomy picture on.
  static let limits = [70, 46, 42, 38, 34, 30, 26, 22, 18]

  init(scene: Scene, width: Double) {
    (self.scene, self.width) = (scene, width)
    let graph = scene.graph
    let ends = scene.selection.edges.flatMap { [graph[$0].source, graph[$0].target] }
    let ties = Dictionary(grouping: ends) { $0 }.mapValues(\.count)
    let all = Scene.sorted(ends.uniqued().map { .init($0) }, of: graph, by: scene.name).map(\.node)
    let most = Self.limits[min(scene.closeness, Self.limits.count - 1)]
    let kept = Set(all.sorted { (ties[$1] ?? 0, $0) < (ties[$0] ?? 0, $1) }.prefix(most))
    let order = scene.view.order.sorted(all, tiedBy: scene.selection.edges, in: graph)
    (nodes, total) = (order.filter(kept.contains), scene.selection.cut?.total ?? all.count)
    edges = Dictionary(grouping: scene.selection.edges) { id in
      [graph[id].source, graph[id].target].sorted()
    }
    marks = LevelMarks(scene: scene)
    levels = marks.sorted(scene.selection.edges.compactMap { graph[$0].level }.uniqued())
    let count = Double(max(nodes.count - 1, 1))
    cellWidth = min((width - codes - names) / count, 40)
    let least = min(max(420 / count, 13.5), 22)
    let (room, letters, pairs, drawn) = (cellWidth - Self.gap, marks, edges, nodes)
    tops = drawn.indices.reduce(into: [0]) { tops, row in
      let own = drawn[..<row].compactMap { pairs[[$0, drawn[row]].sorted()] }
      let lines = own.map { Self.lines(of: $0, letters, scene, width: room) }
      tops.append(tops[row] + max(least, lines.map(Self.height).max() ?? 0))
    }
  }

  /// The space between two cells.
  private static let gap = 1.2
  /// How many times its size a line is high, more for letters of a full width.
  private static let (leading, wideLeading) = (1.21, 1.535)

  /// The height that two lines in a cell ask for; one line fits anywhere.
  private static func height(of lines: [LabelLine]) -> Double {
    guard lines.count > 1 else { return 0 }
    let isWide = lines.contains { $0.text.unicodeScalars.contains { $0.value >= 0x2E80 } }
    return lines.reduce(gap) { $0 + $1.size * (isWide ? wideLeading : leading) }
  }

  /// The height of all rows.
  private var bottom: Double { tops.last ?? 0 }

  /// Which levels a pair has, letters of none cut off, with the number of their footnote: in two
  /// lines, or small, where they are many.
  private static func lines(
    of edges: [EdgeID], _ marks: LevelMarks, _ scene: Scene, width: Double
  ) -> [LabelLine] {
    let levels = marks.highest(edges.compactMap { scene.graph[$0].level }.uniqued())
    let signs = scene.disputeMarks.signs(of: edges)
    let letters = levels.map { marks.mark(of: $0) }
    let whole = letters.joined(separator: "/") + signs
    func need(_ text: String, _ size: Double) -> Double {
      TextMetrics.width(text, size: size, isBold: true)
    }
    let note = scene.disputeMarks.note(on: edges.map { scene.graph[$0].claim })
    let parts =
      letters.dropLast().map { $0 + "/" } + letters.suffix(1)
      + [signs + note].filter { !$0.isEmpty }
    let half = (parts.count + 1) / 2
    let two = [parts[..<half].joined(), parts[half...].joined()].filter { !$0.isEmpty }
    // One line, else two, before letters become small; a page may be drawn smaller than it is.
    for sizes in [[8.5, 8], [7.5, FittedText.least]] {
      for lines in [[whole + note], two] {
        let size = sizes.first { size in lines.allSatisfy { need($0, size) <= width } }
        if let size { return lines.map { LabelLine($0, size: size, isBold: true) } }
      }
    }
    return two.map { LabelLine($0, size: FittedText.least, isBold: true) }
  }

  func drawing() -> Drawing {
    var drawing = Drawing()
    guard !levels.isEmpty else { return drawing }
    drawing.backdrop = guides()
    for (row, node) in nodes.enumerated() { place(node, row: row, in: &drawing) }
    for (row, one) in nodes.enumerated() {
      for (column, two) in nodes.enumerated().prefix(row) {
        if let cell = cell(one, two, row: row, column: column) { drawing.nodes.append(cell) }
      }
    }
    for level in levels {
      let entry = Legend.Entry(
        .cell(marks.look(of: level), marks.mark(of: level)), scene.levelName(level))
      drawing.legend.add(entry)
    }
    let height = bottom + 14
    drawing.size = PageSize(width: width, height: height)
    if nodes.count < total { drawing.cut = Cut(shown: nodes.count, of: total) }
    if hasKeyBeside { drawing.legendFrame = Frame(left, 0, width - left, height / 2) }
    return drawing
  }

  /// Where a key beside the square begins: as far left as its words ask for.
  private var left: Double { min(width * 0.64, width - keyWidth) }

  private var keyWidth: Double {
    (levels.map { TextMetrics.width(scene.levelName($0), size: 8.5) }.max() ?? 0) + 34
  }

  /// Whether the key has room in the free half of the square.
  private var hasKeyBeside: Bool { keyWidth <= width * 0.44 }

  private func frame(row: Int, column: Int) -> Frame {
    Frame(
      codes + Double(column) * cellWidth, tops[row], cellWidth, tops[row + 1] - tops[row])
  }

  private func guides() -> [BackdropShape] {
    let (count, color) = (nodes.count, scene.theme.hairline)
    return nodes.indices.flatMap { index -> [BackdropShape] in
      let diagonal = frame(row: index, column: index)
      let y = diagonal.center.y
      let row = [Point(codes - 2, y), Point(diagonal.x, y)]
      let x = diagonal.center.x
      let column = [Point(x, diagonal.bottom), Point(x, bottom)]
      let lines = [index > 0 ? row : [], index < count - 1 ? column : []]
      return lines.filter { !$0.isEmpty }
        .map { .line($0, color: color, width: 0.4, pattern: .solid) }
    }
  }

  /// The name on the diagonal, and the code at the row's beginning and the column's foot.
  private func place(_ node: NodeID, row: Int, in drawing: inout Drawing) {
    let diagonal = frame(row: row, column: row)
    var name = scene.node(.init(node), of: SelectedGroup(members: []))
    let room = self.room(from: diagonal)
    let text =
      (scene.forms(of: node) + [scene.localName(of: node)])
      .first { TextMetrics.width($0, size: 9) <= room - 4 }
      ?? TextMetrics.clipped(scene.name(of: node), width: room - 4, size: 9)
    name.lines = [LabelLine(text, size: 9)]
    name.look.shape = .plain
    (name.look.fill, name.look.stroke) = (nil, nil)
    name.alignment = .left
    let need = TextMetrics.width(text, size: 9) + 4
    name.frame = Frame(
      diagonal.x + 4, diagonal.y, min(max(need, names), room), diagonal.height)
    drawing.nodes.append(name)
    let short = TextMetrics.clipped(code(of: node), width: codes - 4, size: 8.5)
    let code = LabelLine(short, size: 8.5, isMuted: true)
    let id = scene.graph[node].id
    if row > 0 {
      drawing.furniture.append(
        scene.text(
          [code], id: "row-\(id)", frame: Frame(0, diagonal.y, codes - 4, diagonal.height),
          alignment: .right))
    }
    guard row < nodes.count - 1 else { return }
    let foot = Frame(diagonal.x, bottom, cellWidth, 12)
    drawing.furniture.append(
      scene.text([code], id: "column-\(id)", frame: foot, alignment: .center))
  }

  /// How far a name may run to the right: to the key where that stands beside it, else to the edge.
  private func room(from diagonal: Frame) -> Double {
    let key = Double(levels.count + 3) * 15
    return (diagonal.y < key && hasKeyBeside ? left : width) - diagonal.x - 8
  }

  /// Two letters for a name: the shortest alias in capitals, else the beginning of the name.
  private func code(of node: NodeID) -> String {
    for key in ["iso2", "code"] {
      if let code = scene.graph.value(of: node, property: key, in: scene.frame)?.text {
        return code
      }
    }
    return String(scene.name(of: node).prefix(2)).uppercased()
  }

  private func cell(_ one: NodeID, _ two: NodeID, row: Int, column: Int) -> DiagramNode? {
    let graph = scene.graph
    guard let edges = edges[[one, two].sorted()] else { return nil }
    let levels = marks.highest(edges.compactMap { graph[$0].level }.uniqued())
    guard let first = levels.first else { return nil }
    var node = scene.cell(
      edges, id: "\(graph[one].id)--\(graph[two].id)",
      lines: Self.lines(of: edges, marks, scene, width: cellWidth - Self.gap),
      look: marks.look(of: first))
    let frame = self.frame(row: row, column: column)
    let gap = Self.gap
    node?.frame = Frame(
      frame.x + gap / 2, frame.y + gap / 2, frame.width - gap, frame.height - gap)
    return node
  }
}
