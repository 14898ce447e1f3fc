import GraphCore
import GraphText

/// A table of two sorts of things: the first group are its columns, the others its rows, and a cell
/// says what ties the two.
///
/// A cell tells the status or kind by letters and fill, and the year from which it has held.
struct GridLayout: Layout {
  let name = "grid"
  let remedies = GridWork.closeRows.count + GridWork.limits.count
  let summary = "a table: the first group as columns, the others as rows, cells for their ties"

  func arrange(_ scene: Scene, width: Double) -> Drawing {
    GridWork(scene: scene, width: width).drawing()
  }
}

private struct GridWork {
  let scene: Scene
  let width: Double
  private let columns: [NodeID]
  private let looks: TimelineLook
  private let edges: [[NodeID]: [EdgeID]]
  /// Whether all cells say the same, so that their year is enough.
  private let isUniform: Bool
  private let names: Double
  private let row: Double
  private let heading = 8.5

  init(scene: Scene, width: Double) {
    (self.scene, self.width) = (scene, width)
    row =
      scene.closeness == 0 ? 15.5 : Self.closeRows[min(scene.closeness, Self.closeRows.count) - 1]
    let graph = scene.graph
    let tied = Set(scene.selection.edges.flatMap { [graph[$0].source, graph[$0].target] })
    columns = (scene.selection.groups.first?.members ?? []).map(\.node).filter(tied.contains)
    looks = TimelineLook(scene: scene)
    isUniform =
      scene.selection.edges.allSatisfy { graph[$0].level == nil }
      && scene.selection.edges.map(scene.shortLabel).uniqued().count == 1
    let heads = Set(columns)
    let rows = scene.selection.groups.dropFirst().flatMap(\.members).map(\.node)
    let widest = rows.filter(tied.contains).map { row in
      let stage = scene.idleStage(of: row).map { TextMetrics.width("  \($0)", size: 8.5) } ?? 0
      return TextMetrics.width(scene.name(of: row), size: 9) + stage
    }
    let share = columns.count > 6 ? 0.2 : 0.3
    names = min(max((widest.max() ?? 0) + 12, 100), width * share)
    edges = Dictionary(grouping: scene.selection.edges) { id in
      let edge = graph[id]
      return heads.contains(edge.target) ? [edge.source, edge.target] : [edge.target, edge.source]
    }
  }

  /// The heights of rows that stand closer, and fit where wider ones do not.
  static let closeRows = [14, 12.8]
  /// How many rows are drawn where not all of them fit even so, from most to fewest.
  static let limits = [45, 40, 36, 33, 30, 27, 24, 21, 18, 15, 12, 9, 6]
  private var limit: Int {
    let step = scene.closeness - Self.closeRows.count
    return step > 0 ? Self.limits[step - 1] : .max
  }

  /// Whether a row and a column are tied.
  private var hasCells: Bool {
    let rows = Set(scene.selection.groups.dropFirst().flatMap(\.members).map(\.node))
    let heads = Set(columns)
    return edges.keys.contains { rows.contains($0[0]) && heads.contains($0[1]) }
  }

  private var column: Double { min((width - names) / Double(max(columns.count, 1)), 84) }

  func drawing() -> Drawing {
    var drawing = Drawing()
    guard !columns.isEmpty, hasCells else { return drawing }
    var y = placeHeads(in: &drawing)
    var (shown, total) = (0, 0)
    for (index, group) in scene.selection.groups.dropFirst().enumerated() {
      let members = group.members.filter { member in
        columns.contains { edges[[member.node, $0]] != nil }
      }
      total += members.count
      guard !members.isEmpty, shown < limit else { continue }
      place(group, count: members.count, number: index, y: &y, in: &drawing)
      for member in members.prefix(limit - shown) {
        place(member, of: group, y: &y, in: &drawing)
        shown += 1
      }
      y += 4
    }
    if shown < total { drawing.cut = Cut(shown: shown, of: total, FigureWords.rows) }
    if !isUniform { explainStages(in: &drawing) }
    if !isUniform, drawing.nodes.contains(where: { $0.classes.contains("cell") }) {
      let meaning = FigureWords.sinceYear.text(in: scene.language)
      drawing.legend.add(Legend.Entry(.mark(scene.sampleYear), meaning))
    }
    drawing.size = PageSize(width: names + column * Double(columns.count), height: y)
    return drawing
  }

  // MARK: Heads

  private func placeHeads(in drawing: inout Drawing) -> Double {
    let labels = columns.map { node in
      head(of: node).map { LabelLine($0, size: heading, isBold: true) } + stageLines(of: node)
    }
    let lines = Double(labels.map(\.count).max() ?? 1)
    let height = lines * heading * 1.3 + 7
    for (index, (node, label)) in zip(columns, labels).enumerated() {
      var head = scene.node(.init(node), of: SelectedGroup(members: []))
      head.lines = label
      (head.look.shape, head.look.fill, head.look.stroke) = (.plain, nil, nil)
      let own = Double(label.count) * heading * 1.3 + 6
      head.frame = Frame(names + Double(index) * column, height - own, column, own)
      drawing.nodes.append(head)
    }
    return height + 2
  }

  /// How far a thing above a column has come, where it is not at work.
  private func stageLines(of node: NodeID) -> [LabelLine] {
    guard let stage = scene.idleStage(of: node) else { return [] }
    return TextMetrics.wrap(stage, width: column - 3, size: heading, limit: 2)
      .map { LabelLine($0, size: heading, isMuted: true) }
  }

  /// The name above a column: the first of name, short form and aliases that abbreviate it that
  /// fits unbroken words into four lines; else the one that needs fewest, its words broken.
  private func head(of id: NodeID) -> [String] {
    let node = scene.graph[id]
    let name = node.names.text(in: scene.language)
    let short = scene.language == .english ? [node.short].compactMap { $0 } : []
    let others = scene.abbreviations(of: id)
    let limit = 4
    let candidates = short + [name] + others
    for candidate in candidates {
      let words = candidate.split { $0 == " " || $0 == "-" }
      let fits = words.allSatisfy { width(of: String($0)) <= column - 3 }
      let lines = wrapped(candidate)
      if fits || !scene.language.hasSpaces, lines.count <= limit,
        !lines.contains(where: { $0.hasSuffix("…") })
      {
        return lines
      }
    }
    let shortest = candidates.map { wrapped($0, limit: 10) }.enumerated()
      .min { ($0.element.count, $0.offset) < ($1.element.count, $1.offset) }
    return shortest?.element ?? []
  }

  private func wrapped(_ text: String, limit: Int = .max) -> [String] {
    let whole = text.split(separator: " ").map { word in
      width(of: String(word)) <= column - 3 || !scene.language.hasSpaces
        ? String(word)
        : word.split(separator: "-").map {
          FittedText.hyphenated(String($0), width: column - 3, size: heading, isBold: true)
        }.joined(separator: "-\u{200B} ")
    }
    return TextMetrics.wrap(
      whole.joined(separator: " "), width: column - 3, size: heading, isBold: true, limit: limit)
  }

  private func width(of text: String) -> Double {
    TextMetrics.width(text, size: heading, isBold: true)
  }

  // MARK: Rows

  private func place(
    _ group: SelectedGroup, count: Int, number: Int, y: inout Double, in drawing: inout Drawing
  ) {
    let title = group.title.text(in: scene.language)
    let full = names + column * Double(columns.count)
    let words = TextMetrics.clipped(
      scene.counted(title, count), width: full * 0.93, size: 9, isBold: true)
    let line = [Point(0, y), Point(names + column * Double(columns.count), y)]
    drawing.backdrop.append(
      .line(line, color: scene.theme.hairline, width: 0.6, pattern: .solid))
    guard !title.isEmpty else { return y += 2 }
    var text = scene.text(
      [LabelLine(words, size: 9, isBold: true)], id: "rows-\(number + 1)",
      frame: Frame(0, y + 1, full, 14))
    (text.classes, text.look.text) = (["heading"], scene.group(group, id: "").look.stroke)
    drawing.furniture.append(text)
    y += 16
  }

  private func place(
    _ member: SelectedGroup.Member, of group: SelectedGroup, y: inout Double,
    in drawing: inout Drawing
  ) {
    var name = scene.node(member, of: group)
    let lines = nameLines(of: member.node)
    let row = row + 9.5 * Double(lines.count - 1)
    (name.lines, name.alignment) = (lines, .left)
    (name.look.shape, name.look.fill, name.look.stroke) = (.plain, nil, nil)
    name.frame = Frame(0, y, names - 4, row)
    drawing.nodes.append(name)
    let middle = y + row / 2
    let guide = [
      Point(names, middle), Point(names + column * Double(columns.count), middle),
    ]
    drawing.backdrop.append(
      .line(guide, color: scene.theme.hairline, width: 0.3, pattern: .solid))
    for (index, head) in columns.enumerated() {
      guard let bundle = edges[[member.node, head]] else { continue }
      let height = self.row - 1.6
      let frame = Frame(
        names + Double(index) * column + 1, middle - height / 2, column - 2, height)
      place(bundle, id: "\(scene.graph[member.node].id)--\(scene.graph[head].id)", frame, &drawing)
    }
    y += row
  }

  /// The name of a row, and behind it, or below it where there is no room, its stage where it is
  /// not at work.
  private func nameLines(of node: NodeID) -> [LabelLine] {
    var lines = scene.nameLines(of: node, width: names - 8, size: 9, limit: 4)
      .map { LabelLine($0, size: 9) }
    guard let stage = scene.idleStage(of: node) else { return lines }
    let need = TextMetrics.width("  \(stage)", size: 8.5)
    if let last = lines.last, TextMetrics.width(last.text, size: 9) + need <= names - 8 {
      lines[lines.count - 1].trailing = stage
    } else {
      lines.append(LabelLine(stage, size: 8.5, isMuted: true))
    }
    return lines
  }

  // MARK: Cells

  private func place(
    _ bundle: [EdgeID], id: String, _ frame: Frame, _ drawing: inout Drawing
  ) {
    guard let first = bundle.first else { return }
    let year = bundle.compactMap { scene.graph.claim(of: $0).validity.since?.year }.min()
    if isUniform { return placeYear(year, bundle, id: id, frame, &drawing) }
    let marks = bundle.map { looks.mark(of: $0) }.uniqued().joined(separator: "/")
    let words = marks + scene.disputeMarks.marks(of: bundle)
    var line = LabelLine(words, size: 8.5, isBold: true)
    let long = year.map { "\(words) \($0)" } ?? words
    let size = [8.5, 8].first {
      TextMetrics.width(long, size: $0, isBold: true) < frame.width - 2
    }
    if let size { (line.text, line.size) = (long, size) }
    guard var cell = scene.cell(bundle, id: id, lines: [line], look: look(of: first, bundle)) else {
      return
    }
    cell.frame = frame
    drawing.nodes.append(cell)
    for edge in bundle { drawing.legend.add(looks.entry(for: edge)) }
  }

  /// What the dashes of cells mean that say the sort of their tie by letters, each stage once.
  private func explainStages(in drawing: inout Drawing) {
    var told: Set<String> = []
    for cell in drawing.nodes where cell.classes.contains("cell") && cell.look.pattern != .solid {
      let bundle = cell.tells.compactMap { if case .edge(let edge) = $0 { edge } else { nil } }
      guard let stage = stage(of: bundle), told.insert(stage).inserted else { continue }
      var sample = NodeLook(text: scene.theme.text, mutedText: scene.theme.mutedText)
      (sample.shape, sample.stroke) = (cell.look.shape, scene.theme.mutedText)
      (sample.strokeWidth, sample.pattern) = (cell.look.strokeWidth, cell.look.pattern)
      drawing.legend.add(Legend.Entry(.node(sample), stage))
    }
  }

  /// A cell of a table in which all cells say the same.
  private func placeYear(
    _ year: Int?, _ bundle: [EdgeID], id: String, _ frame: Frame, _ drawing: inout Drawing
  ) {
    guard let first = bundle.first else { return }
    let words = (year.map { "\($0)" } ?? "•") + scene.disputeMarks.marks(of: bundle)
    let line = LabelLine(words, size: 8.5)
    let look = look(of: first, bundle)
    guard var cell = scene.cell(bundle, id: id, lines: [line], look: look) else { return }
    cell.frame = frame
    drawing.nodes.append(cell)
    guard year != nil else {
      let unknown = FigureWords.noYear.text(in: scene.language)
      return drawing.legend.add(Legend.Entry(.mark("•"), unknown))
    }
    let since = FigureWords.sinceYear.text(in: scene.language)
    var meaning = scene.shortLabel(of: first) + scene.language.comma + since
    meaning += scene.bracketed(stage(of: bundle) ?? "")
    drawing.legend.add(Legend.Entry(.cell(look, scene.sampleYear), meaning))
  }

  /// Dotted where the tie, or what is tied, is only proposed, dashed where that is not at work.
  private func look(of first: EdgeID, _ bundle: [EdgeID]) -> NodeLook {
    var look = looks.look(of: first)
    let patterns = ends(of: bundle).map { scene.look(of: $0).pattern }
    if bundle.allSatisfy(scene.graph.isProposed) || patterns.contains(.dotted) {
      look.pattern = .dotted
    } else if patterns.contains(.dashed) {
      look.pattern = .dashed
    }
    return look
  }

  /// How far the tie, or what is tied, has come, where it is not at work.
  private func stage(of bundle: [EdgeID]) -> String? {
    var stages = ends(of: bundle).compactMap { scene.idleStage(of: $0) }.uniqued()
    if stages.isEmpty, bundle.allSatisfy(scene.graph.isProposed) {
      stages = [FigureWords.onlyProposed.text(in: scene.language)]
    }
    return stages.isEmpty ? nil : stages.joined(separator: scene.listComma)
  }

  /// What a cell ties.
  private func ends(of bundle: [EdgeID]) -> [NodeID] {
    bundle.flatMap { [scene.graph[$0].source, scene.graph[$0].target] }.uniqued()
  }
}
