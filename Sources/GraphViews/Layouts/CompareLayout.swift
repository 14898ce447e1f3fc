import GraphCore
import GraphText

/// What changed between two days as rows: who, what held before, what holds after, since when.
///
/// Began, ended, upgraded and unchanged differ in sign, in outline and in which of the two columns
/// is filled, not only in colour.
struct CompareLayout: Layout {
  let name = "compare"
  let remedies = 2 + CompareDrawing.limits.count
  let summary = "two days: what held before and after, in rows with a sign for each sort of change"

  func arrange(_ scene: Scene, width: Double) -> Drawing {
    guard let comparison = scene.selection.comparison else { return Drawing() }
    var work = CompareDrawing(scene: scene, comparison: comparison, width: width)
    work.place()
    return work.drawing
  }
}

private struct CompareDrawing {
  let scene: Scene
  let comparison: Comparison
  let width: Double
  var drawing = Drawing()

  private var row: Double { scene.closeness > 0 ? 12.5 : 15 }
  private var heading: Double { scene.closeness > 0 ? 15 : 18 }
  /// How many changes are drawn, from the roomy picture to the closest.
  static let limits = Array(stride(from: 116, to: 20, by: -4))
  private var limit: Int {
    scene.closeness > 2 ? Self.limits[min(scene.closeness - 3, Self.limits.count - 1)] : 120
  }
  /// Up to how many unchanged ones are drawn.
  private var quietLimit: Int { scene.closeness > 1 ? 0 : 60 }

  init(scene: Scene, comparison: Comparison, width: Double) {
    (self.scene, self.comparison, self.width) = (scene, comparison, width)
    let days = ChangeSort.allCases.flatMap { sort in
      scene.rows(sort, of: comparison).compactMap { scene.date(of: $0, sort) }
    }
    dates = 10 + (days.map { TextMetrics.width($0, size: 8.5) }.max() ?? 40)
  }

  /// The width of the column of dates.
  private let dates: Double

  private struct Part {
    let sort: ChangeSort
    var rows: [CompareRow]
    var isContinued = false
  }

  /// The columns of a part: a name, what held before and after, or the one of the two that there
  /// is, and a date.
  private struct Columns {
    let x: Double
    let width: Double
    let name: Double
    let cell: Double
    let date: Double
    /// Where what held before stands, and what holds after.
    let cells: (before: Double, after: Double)

    init(_ sort: ChangeSort, x: Double, width: Double, date: Double) {
      (self.x, self.width, self.date) = (x, width, date)
      let hasBoth = sort.isBefore == sort.isAfter || sort.isTurn
      let rest = width - 14 - date
      name = hasBoth ? width * 0.25 : rest * 0.47
      cell = hasBoth ? (rest - name - 12) / 2 : rest - name
      let start = x + 14 + name
      cells = (start, hasBoth ? start + cell + 12 : start)
    }
  }

  mutating func place() {
    let (parts, quiet, total) = parts()
    let count = parts.reduce(0) { $0 + $1.rows.count }
    let columns = count > 26 ? 2 : 1
    let own = (width - 18 * Double(columns - 1)) / Double(columns)
    let split = columns == 1 ? [parts] : halves(parts, width: own)
    var bottom = 0.0
    for (index, parts) in split.enumerated() {
      let x = Double(index) * (own + 18)
      bottom = max(bottom, place(parts, x: x, width: own, number: index + 1))
    }
    if quiet > 0 {
      let text = FigureWords.notDrawn(quiet).text(in: scene.language)
      drawing.furniture.append(
        scene.text(
          [LabelLine("\(ChangeSort.unchanged.sign) \(text)", size: 8.5, isMuted: true)],
          id: "unchanged", frame: Frame(0, bottom, width, 13)))
      bottom += 14
      let unchanged = comparison.lines(.unchanged, in: scene.graph).flatMap(\.edges)
      drawing.claimedEdges += unchanged
      drawing.counted = nodesOnly(of: unchanged, notIn: parts)
    }
    drawing.size = PageSize(width: width, height: bottom)
    if count < total { drawing.cut = Cut(shown: count, of: total, FigureWords.changes) }
  }

  /// The ends of relationships that stand in no row.
  private func nodesOnly(of edges: [EdgeID], notIn parts: [Part]) -> Set<NodeID> {
    let drawn = Set(parts.flatMap(\.rows).flatMap { $0.nodes(in: scene.graph) })
    let ends = edges.flatMap { [scene.graph[$0].source, scene.graph[$0].target] }
    return Set(ends).subtracting(drawn).subtracting([comparison.about].compactMap { $0 })
  }

  /// The sorts with their rows, how many unchanged ones are left out, and how many rows there are.
  private func parts() -> (parts: [Part], quiet: Int, total: Int) {
    var (parts, left, total): ([Part], Int, Int) = ([], limit, 0)
    for sort in ChangeSort.allCases where sort != .unchanged {
      let rows = scene.rows(sort, of: comparison)
      total += rows.count
      guard !rows.isEmpty, left > 0 else { continue }
      parts.append(Part(sort: sort, rows: Array(rows.prefix(left))))
      left -= min(rows.count, left)
    }
    let quiet = scene.rows(.unchanged, of: comparison)
    let isDrawn = comparison.about != nil || !comparison.relationshipKinds.isEmpty
    guard isDrawn, quiet.count <= quietLimit, !quiet.isEmpty else {
      return (parts, quiet.count, total)
    }
    return (parts + [Part(sort: .unchanged, rows: quiet)], 0, total + quiet.count)
  }

  /// The parts in two columns of about the same height; a part that is cut goes on in the second.
  private func halves(_ parts: [Part], width: Double) -> [[Part]] {
    let heights = parts.map { part in
      let columns = Columns(part.sort, x: 0, width: width, date: dates)
      return part.rows.map { height(of: $0, in: columns) }
    }
    let all = heights.reduce(0) { $0 + heading + $1.reduce(0, +) }
    var (left, right, used): ([Part], [Part], Double) = ([], [], 0)
    for (part, heights) in zip(parts, heights) {
      var (count, sum) = (0, used + heading)
      while count < heights.count, sum + heights[count] / 2 <= all / 2 {
        sum += heights[count]
        count += 1
      }
      used += heading + heights.reduce(0, +)
      if !right.isEmpty || count < 3 && count < heights.count {
        right.append(part)
      } else if heights.count - count < 2 {
        left.append(part)
      } else {
        left.append(Part(sort: part.sort, rows: Array(part.rows.prefix(count))))
        right.append(
          Part(sort: part.sort, rows: Array(part.rows.dropFirst(count)), isContinued: true))
      }
    }
    return [left, right]
  }

  private mutating func place(
    _ parts: [Part], x: Double, width: Double, number: Int
  ) -> Double {
    var y = 0.0
    for part in parts {
      let columns = Columns(part.sort, x: x, width: width, date: dates)
      placeHead(of: part, in: columns, y: y, number: number)
      y += heading
      for row in part.rows {
        let height = self.height(of: row, in: columns)
        place(
          row, part.sort, in: columns, y: y, height: height - (scene.closeness > 0 ? 1.5 : 2.5))
        y += height
      }
      y += 4
    }
    return y
  }

  /// What happened, how often, and the days above the columns of what held on them.
  private mutating func placeHead(
    of part: Part, in columns: Columns, y: Double, number: Int
  ) {
    let sort = part.sort
    let total = scene.rows(sort, of: comparison).count
    let count = scene.bracketed("\(total)") + (part.isContinued ? " …" : "")
    let name = "\(sort.sign) \(sort.name.text(in: scene.language))"
    let width = columns.cells.before - columns.x
    let room = width - TextMetrics.width(count, size: 9, isBold: true)
    let text = TextMetrics.clipped(name, width: room, size: 9, isBold: true) + count
    var title = scene.text(
      [LabelLine(text, size: 9, isBold: true)], id: "heading-\(sort.rawValue)-\(number)",
      frame: Frame(columns.x, y, width, heading - 3))
    title.classes = ["heading"]
    drawing.furniture.append(title)
    let (before, after) = (comparison.changes.earlier, comparison.changes.later)
    if sort.isBefore || sort.isTurn {
      placeDay(before, "before-\(title.id)", columns.cells.before, y, columns.cell)
    }
    if sort.isAfter { placeDay(after, "after-\(title.id)", columns.cells.after, y, columns.cell) }
  }

  private mutating func placeDay(
    _ day: Day, _ id: String, _ x: Double, _ y: Double, _ width: Double
  ) {
    drawing.furniture.append(
      scene.text(
        [LabelLine(scene.wording.date(CalendarDate(day)), size: 8.5, isMuted: true)],
        id: "day-\(id)", frame: Frame(x, y + 1, width, heading - 4), alignment: .center))
  }

  // MARK: Rows

  /// How many lines a cell or a name may take.
  private var mostLines: Int { 5 }

  /// What some side of a row says.
  private func words(_ side: CompareRow.Side, of row: CompareRow, width: Double) -> [String] {
    TextMetrics.wrap(
      capitalized(scene.words(side, of: row, about: comparison.about)), width: width - 8, size: 8,
      limit: mostLines)
  }

  /// The name of a row and its marks, in lines.
  private func name(of row: CompareRow, width: Double) -> [String] {
    let name = scene.name(of: row, about: comparison.about)
    let marks = scene.marks(of: row)
    let room = width - 6 - TextMetrics.width(marks, size: 8.5)
    let ends = row.nodes(in: scene.graph).filter { $0 != comparison.about || row.isOfThing }
    let lines =
      ends.count == 1 && scene.property(of: row) == nil
      ? scene.nameLines(of: ends[0], width: room, size: 8.5, limit: mostLines, isShort: true)
      : TextMetrics.wrap(name, width: room, size: 8.5, limit: mostLines)
    return lines.dropLast() + [(lines.last ?? "") + marks]
  }

  /// A row is higher where its name or the words of a cell need several lines.
  private func height(of row: CompareRow, in columns: Columns) -> Double {
    let cells = CompareRow.Side.allCases.map { words($0, of: row, width: columns.cell) }
    let lines = cells + [name(of: row, width: columns.name)]
    return self.row + 10 * Double((lines.map(\.count).max() ?? 1) - 1)
  }

  private mutating func place(
    _ row: CompareRow, _ sort: ChangeSort, in columns: Columns, y: Double, height: Double
  ) {
    let id = "\(drawing.furniture.count + 1)-\(scene.id(of: row))"
    placeName(row, sort, id: id, Frame(columns.x, y, columns.name, height))
    let before = Frame(columns.cells.before, y, columns.cell, height)
    let after = Frame(columns.cells.after, y, columns.cell, height)
    if sort.isBefore || row.hasFormer {
      cell(row, .before, sort, id: "before-\(id)", before)
    }
    if row.hasFormer { arrow(from: before, to: after) }
    if sort.isAfter { cell(row, .after, sort, id: "after-\(id)", after) }
    guard let date = scene.date(of: row, sort) else { return }
    drawing.furniture.append(
      scene.text(
        [LabelLine(date, size: 8.5, isMuted: true)], id: "date-\(id)",
        frame: Frame(after.right + 6, y, columns.date - 6, height)))
  }

  private mutating func placeName(
    _ row: CompareRow, _ sort: ChangeSort, id: String, _ frame: Frame
  ) {
    let sign = scene.text(
      [LabelLine(sort.sign, size: 9, isBold: true)], id: "sign-\(id)",
      frame: Frame(frame.x, frame.y, 14, frame.height))
    let label = scene.text(
      name(of: row, width: frame.width).map { LabelLine($0, size: 8.5) }, id: "name-\(id)",
      frame: Frame(frame.x + 14, frame.y, frame.width - 4, frame.height))
    drawing.furniture += [sign, label]
  }

  private mutating func cell(
    _ row: CompareRow, _ side: CompareRow.Side, _ sort: ChangeSort, id: String, _ frame: Frame
  ) {
    let look = self.look(sort, isBefore: side == .before)
    let lines = words(side, of: row, width: frame.width).map { LabelLine($0, size: 8.5) }
    guard var node = scene.cell(row, side, id: id, lines: lines, look: look) else { return }
    node.frame = frame
    node.classes.append("change-\(sort.rawValue)")
    drawing.nodes.append(node)
    if side == .before, look.pattern == .dashed, sort != .ended, sort != .vanished {
      var plain = NodeLook(text: scene.theme.text, mutedText: scene.theme.mutedText)
      (plain.shape, plain.stroke, plain.strokeWidth) = (.box, scene.theme.mutedText, 0.8)
      plain.pattern = .dashed
      drawing.legend.add(
        Legend.Entry(.node(plain), FigureWords.asBefore.text(in: scene.language)))
    }
    if side == .after || sort == .ended || sort == .vanished {
      drawing.legend.add(
        Legend.Entry(.cell(look, sort.sign), sort.name.text(in: scene.language).lowercased()))
    }
  }

  private func look(_ sort: ChangeSort, isBefore: Bool) -> NodeLook {
    let ink = scene.theme.ink(sort.ink)
    var look = NodeLook(text: scene.theme.text, mutedText: scene.theme.mutedText)
    look.shape = .box
    look.stroke = ink.stroke
    let isPast = isBefore && sort != .unchanged
    look.fill = isPast || sort == .unchanged || sort == .uncertain ? nil : ink.fill
    look.pattern = sort == .uncertain ? .dotted : isPast ? .dashed : .solid
    look.strokeWidth = sort == .upgraded && !isBefore ? 1.6 : 0.8
    return look
  }

  private mutating func arrow(from one: Frame, to two: Frame) {
    let color = scene.theme.mutedText
    let (start, end) = (Point(one.right + 2, one.center.y), Point(two.x - 2, two.center.y))
    drawing.backdrop.append(
      .line([start, Point(end.x - 3, end.y)], color: color, width: 0.9, pattern: .solid))
    drawing.backdrop.append(
      .area(
        [end, Point(end.x - 4, end.y - 2.2), Point(end.x - 4, end.y + 2.2)], color: color))
  }
}

extension ChangeSort {
  /// The sign that tells a sort apart without colour.
  fileprivate var sign: String {
    switch self {
    case .upgraded: "▲"
    case .lowered: "▼"
    case .changed: "◊"
    case .renewed: "○"
    case .began, .appeared: "+"
    case .ended, .vanished: "−"
    case .uncertain: "?"
    case .stages: "◆"
    case .values: "≠"
    case .unchanged: "="
    }
  }

  fileprivate var ink: String {
    switch self {
    case .upgraded: "blue"
    case .lowered: "red"
    case .changed, .stages, .values: "ochre"
    case .renewed: "teal"
    case .began, .appeared: "green"
    case .ended, .vanished, .uncertain, .unchanged: "slate"
    }
  }

  /// Whether its own relationship held on the earlier day.
  fileprivate var isBefore: Bool { [.ended, .vanished, .unchanged].contains(self) }

  /// Whether its relationship holds, or may hold, on the later day.
  fileprivate var isAfter: Bool { self != .ended && self != .vanished }

  /// Whether it is told with what gave way to its relationship.
  fileprivate var isTurn: Bool {
    [.upgraded, .lowered, .changed, .renewed, .stages, .values].contains(self)
  }
}
