import GraphCore
import GraphText

/// How a circle of participants grew: a column for each year, in it a cell for everyone who took
/// part at its end, by status.
struct GrowthLayout: Layout {
  let name = "growth"
  /// Lower cells, then numbers alone.
  let remedies = 2
  let summary = "who took part at the end of each year, a column of cells a year, by status"

  func arrange(_ scene: Scene, width: Double) -> Drawing {
    GrowthWork(scene: scene, width: width).drawing()
  }
}

private struct GrowthWork {
  let scene: Scene
  let width: Double
  private let looks: TimelineLook
  private let bars: [TimelineBar]
  private let height: Double
  private let margin = 4.0

  init(scene: Scene, width: Double) {
    (self.scene, self.width) = (scene, width)
    height = scene.closeness == 1 ? 12.4 : 14
    looks = TimelineLook(scene: scene)
    let center = scene.selection.center
    bars = scene.selection.edges
      .map { TimelineBar($0, from: center, in: scene.graph) }.filter { !$0.isPoint }
  }

  func drawing() -> Drawing {
    var drawing = Drawing()
    guard scene.selection.center != nil, let first = firstYear else { return drawing }
    let years = Array(max(first, lastYear - 39)...lastYear)
    if years[0] > first {
      drawing.notes.append(FigureWords.earlierYears(years[0]).text(in: scene.language))
    }
    let stacks = years.map { stack(of: $0) }
    if scene.closeness > 1 { return counted(stacks, years, in: drawing) }
    let most = Double(stacks.map(\.count).max() ?? 0)
    let column = (width - 2 * margin) / Double(max(years.count, 1))
    let foot = most * height + 18
    let size = size(within: column - 2)
    for (index, (year, bars)) in zip(years, stacks).enumerated() {
      let x = margin + Double(index) * column
      place(bars, of: year, x: x, width: column, foot: foot, size: size, in: &drawing)
    }
    let tops = stacks.map { foot - 2 - Double($0.count) * height - 14.5 }
    let below = placeCodes(of: stacks.flatMap { $0 }, above: tops, column, foot, in: &drawing)
    close(&drawing, foot: foot)
    drawing.size?.height += below
    return drawing
  }

  /// What the codes in the cells stand for.
  ///
  /// Where the low columns of the first years leave room, else below the years: the height that is
  /// needed below them.
  private func placeCodes(
    of bars: [TimelineBar], above tops: [Double], _ column: Double, _ foot: Double,
    in drawing: inout Drawing
  ) -> Double {
    let entries = bars.map { node(of: $0) }.uniqued()
      .map { (code: scene.code(of: $0), name: scene.shortName(of: $0)) }
      .sorted { ($0.code, $0.name) < ($1.code, $1.name) }
    let (size, line, codes) = (8.5, 11.5, 19.0)
    let widest = entries.map { TextMetrics.width($0.name, size: size) }.max() ?? 0
    let own = codes + widest + 10
    func rows(_ count: Int) -> Int { (entries.count + count - 1) / count }
    func isFree(_ count: Int) -> Bool {
      let reach = Int((Double(count) * own / column).rounded(.up))
      return reach <= tops.count
        && tops.prefix(reach).allSatisfy { $0 >= Double(rows(count)) * line }
    }
    let free = (1...5).first(where: isFree)
    let count = free ?? max(Int(width / own), 1)
    let top = free == nil ? foot + 22 : 0
    for (index, entry) in entries.enumerated() {
      let x = margin + Double(index / rows(count)) * own
      let y = top + Double(index % rows(count)) * line
      drawing.furniture += [
        scene.text(
          [LabelLine(entry.code, size: size, isBold: true)], id: "code-\(entry.code)-\(index)",
          frame: Frame(x, y, codes, line)),
        scene.text(
          [LabelLine(TextMetrics.clipped(entry.name, width: width / 2, size: size), size: size)],
          id: "coded-\(entry.code)-\(index)", frame: Frame(x + codes, y, widest + 4, line)),
      ]
    }
    return free == nil ? Double(rows(count)) * line + 6 : 0
  }

  private func close(_ drawing: inout Drawing, foot: Double) {
    let rule = [Point(0, foot), Point(width, foot)]
    drawing.backdrop.append(
      .line(rule, color: scene.theme.mutedText, width: 0.6, pattern: .solid))
    drawing.size = PageSize(width: width, height: foot + 18)
  }

  private var lastYear: Int { scene.frame.last.components.year }

  private var firstYear: Int? {
    let starts = bars.map(\.counted.start).filter { $0 > .distantPast }.map(\.components.year)
    let begin = scene.frame.isStretch ? scene.frame.first.components.year : nil
    return starts.min().map { max($0, begin ?? $0) }.flatMap { $0 <= lastYear ? $0 : nil }
  }

  /// Who takes part on the last day of a year, in the order of the statuses, then by name.
  private func stack(of year: Int) -> [TimelineBar] {
    let day = min(Day(year: year, month: 12, day: 31), scene.frame.last)
    let present = bars.filter { $0.counted.contains(day) }
    func key(_ bar: TimelineBar) -> (Int, String) {
      (looks.rank(of: bar.edge), NameOrder.key(scene.name(of: node(of: bar))))
    }
    return present.map { ($0, key($0)) }.sorted { $0.1 < $1.1 }.map(\.0)
  }

  private func node(of bar: TimelineBar) -> NodeID {
    let edge = scene.graph[bar.edge]
    return scene.selection.center.map { edge.otherEnd(than: $0) } ?? edge.source
  }

  private func place(
    _ bars: [TimelineBar], of year: Int, x: Double, width: Double, foot: Double, size: Double,
    in drawing: inout Drawing
  ) {
    var y = foot - 2
    for bar in bars {
      y -= height
      let isNew = bar.counted.start.components.year == year
      guard let cell = cell(bar, year: year, isNew: isNew, width: width - 2, size: size)
      else { continue }
      var node = cell
      node.frame = Frame(x + 0.8, y + 0.6, width - 1.6, height - 1.2)
      drawing.nodes.append(node)
      drawing.legend.add(Legend.Entry(.cell(plain(bar), looks.mark(of: bar.edge)), words(bar)))
    }
    place(year, count: bars.count, x: x, top: y, width: width, foot: foot, &drawing)
    if bars.contains(where: { $0.counted.start.components.year == year }) {
      let meaning = FigureWords.firstYear.text(in: scene.language)
      drawing.legend.add(Legend.Entry(.node(fresh(NodeLook.blank(scene.theme))), meaning))
    }
  }

  /// The year below its column, and above it how many there are.
  private func place(
    _ year: Int, count: Int, x: Double, top: Double, width: Double, foot: Double,
    _ drawing: inout Drawing
  ) {
    let count = scene.text(
      [LabelLine("\(count)", size: 8.5, isBold: true)], id: "count-\(year)",
      frame: Frame(x, top - 14.5, width, 14), alignment: .center)
    let label = scene.text(
      [LabelLine("\(year)", size: 8.5, isMuted: true)], id: "year-\(year)",
      frame: Frame(x, foot + 3, width, 14), alignment: .center)
    drawing.furniture += [count, label]
  }

  /// The years as columns of boxes, one a status, as high as the number in it.
  private func counted(
    _ stacks: [[TimelineBar]], _ years: [Int], in drawing: Drawing
  ) -> Drawing {
    var drawing = drawing
    let (most, least) = (Double(max(stacks.map(\.count).max() ?? 1, 1)), 11.0)
    let column = (width - 2 * margin) / Double(years.count)
    let columns = stacks.map { stack in
      stack.map { words($0) }.uniqued().map { word in stack.filter { words($0) == word } }
    }
    func height(_ bars: [TimelineBar]) -> Double { max(Double(bars.count) / most * 340, least) }
    let foot = (columns.map { $0.reduce(0) { $0 + height($1) } }.max() ?? 0) + 18
    for (index, (year, own)) in zip(years, columns).enumerated() {
      let x = margin + Double(index) * column
      var y = foot - 2
      for bars in own {
        y -= height(bars)
        let frame = Frame(x + 0.8, y + 0.6, column - 1.6, height(bars) - 1.2)
        place(bars, of: year, frame, in: &drawing)
      }
      place(year, count: stacks[index].count, x: x, top: y, width: column, foot: foot, &drawing)
    }
    close(&drawing, foot: foot)
    let all = scene.selection.cut?.total ?? Set(bars.map { node(of: $0) }).count
    drawing.cut = Cut(shown: 0, of: all, isRestCounted: true)
    let example = Legend.Entry(
      .cell(NodeLook.blank(scene.theme), "3"), FigureWords.ofStatus.text(in: scene.language))
    drawing.legend.add(example)
    return drawing
  }

  /// A box for those of a status, which tells of those who are new to it.
  private func place(
    _ bars: [TimelineBar], of year: Int, _ frame: Frame, in drawing: inout Drawing
  ) {
    let new = bars.filter { $0.counted.start.components.year == year }
    let (look, told) = (plain(bars[0]), (new.isEmpty ? [bars[0]] : new).map(\.edge))
    let node = scene.cell(
      told, id: "\(scene.edgeID(bars[0].edge))--in-\(year)",
      lines: [LabelLine("\(bars.count)", size: 8.5)], look: look)
    guard var node else { return }
    node.frame = frame
    drawing.nodes.append(node)
    drawing.legend.add(Legend.Entry(.cell(look, looks.mark(of: bars[0].edge)), words(bars[0])))
  }

  private func words(_ bar: TimelineBar) -> String { scene.shortLabel(of: bar.edge) }

  private func plain(_ bar: TimelineBar) -> NodeLook {
    var look = looks.look(of: bar.edge)
    look.strokeWidth = 0.5
    return look
  }

  private func fresh(_ look: NodeLook) -> NodeLook {
    var look = look
    (look.strokeWidth, look.stroke) = (1.4, scene.theme.text)
    return look
  }

  /// Who it is and the sign of a dispute; in the first year of a status also the number of the
  /// footnote on it.
  private func code(of bar: TimelineBar, isNew: Bool) -> String {
    let marks = scene.disputeMarks
    return scene.code(of: node(of: bar))
      + (isNew ? marks.marks(of: [bar.edge]) : marks.signs(of: [bar.edge]))
  }

  /// Who it is, and the letters of the status.
  private func text(of bar: TimelineBar, isNew: Bool = false) -> String {
    "\(code(of: bar, isNew: isNew)) \(looks.mark(of: bar.edge))"
  }

  /// The largest size at which each cell has room for all its letters.
  private func size(within width: Double) -> Double {
    let texts = bars.map { text(of: $0) }
    let sizes = [8.5, 8.2, 7.9, 7.6, 7.4]
    return sizes.first { size in
      size > least && texts.allSatisfy { TextMetrics.width($0, size: size) <= width }
    } ?? least
  }

  /// The least size: on a slide, on which the page is drawn smaller, it must be larger.
  private var least: Double { scene.view.page.isWide ? 7.75 : 7.2 }

  private func cell(
    _ bar: TimelineBar, year: Int, isNew: Bool, width: Double, size: Double
  ) -> DiagramNode? {
    let isFirst = isNew || year == max(firstYear ?? year, lastYear - 39)
    let texts = [text(of: bar, isNew: isFirst), code(of: bar, isNew: isFirst)]
    let label = texts.flatMap { text in [size, least].map { LabelLine(text, size: $0) } }
      .first { TextMetrics.width($0.text, size: $0.size) <= width }
    let look = isNew ? fresh(plain(bar)) : plain(bar)
    return scene.cell(
      [bar.edge], id: "\(scene.edgeID(bar.edge))--in-\(year)",
      lines: [label ?? LabelLine(texts[1], size: size)], look: look)
  }
}

extension NodeLook {
  /// An empty box.
  static func blank(_ theme: FigureTheme) -> NodeLook {
    var look = NodeLook(text: theme.text, mutedText: theme.mutedText)
    (look.shape, look.fill, look.stroke) = (.box, theme.page, theme.text)
    return look
  }
}

extension Scene {
  /// Two letters for a thing: its code, else the beginning of its name in capitals.
  func code(of node: NodeID) -> String {
    for key in ["iso2", "code"] {
      if let code = graph.value(of: node, property: key, in: frame)?.text { return code }
    }
    return String(name(of: node).prefix(2)).uppercased()
  }
}
