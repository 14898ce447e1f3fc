import GraphCore
import GraphText

/// What changed between two days as rows: who, what held before, what holds after, since when.
///
/// Began, ended, upgraded and unchanged differ in sign, in outline and in which of the two columns
/// is filled, not only in colour.
struct CompareLayout: Layout {
  let name = "compare"
  let remedies = 7
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
  /// How many changes are drawn.
  private var limit: Int {
    scene.closeness > 2 ? [90, 70, 55, 42, 30][min(scene.closeness, 7) - 3] : 120
  }
  /// Up to how many unchanged ones are drawn.
  private var quietLimit: Int { scene.closeness > 1 ? 0 : 60 }

  init(scene: Scene, comparison: Comparison, width: Double) {
    (self.scene, self.comparison, self.width) = (scene, comparison, width)
  }

  private struct Part {
    let sort: ChangeSort
    var lines: [Comparison.Line]
    var isContinued = false
  }

  private struct Columns {
    let x: Double
    let width: Double
    let name: Double
    let cell: Double
    let date: Double

    init(x: Double, width: Double) {
      (self.x, self.width) = (x, width)
      (name, date) = (width * 0.25, 86)
      cell = (width - 14 - name - date - 12) / 2
    }
  }

  mutating func place() {
    let (parts, quiet, total) = parts()
    let count = parts.reduce(0) { $0 + $1.lines.count }
    let columns = count > 26 ? 2 : 1
    let own = (width - 18 * Double(columns - 1)) / Double(columns)
    let split = columns == 1 ? [parts] : halves(parts)
    var bottom = 0.0
    for (index, parts) in split.enumerated() {
      let columns = Columns(x: Double(index) * (own + 18), width: own)
      bottom = max(bottom, place(parts, in: columns, number: index + 1))
    }
    if quiet > 0 {
      let text = FigureWords.notDrawn(quiet).text(in: scene.language)
      drawing.furniture.append(
        scene.text(
          [LabelLine("\(ChangeSort.unchanged.sign) \(text)", size: 8.5, isMuted: true)],
          id: "unchanged", frame: Frame(0, bottom, width, 13)))
      bottom += 14
    }
    drawing.size = PageSize(width: width, height: bottom)
    if count < total { drawing.cut = Cut(shown: count, of: total) }
  }

  /// The sorts with their rows, how many unchanged ones are left out, and how many rows there are.
  private func parts() -> (parts: [Part], quiet: Int, total: Int) {
    var (parts, left, total): ([Part], Int, Int) = ([], limit, 0)
    for sort in ChangeSort.allCases where sort != .unchanged {
      let lines = comparison.lines(sort, in: scene.graph)
      total += lines.count
      guard !lines.isEmpty, left > 0 else { continue }
      parts.append(Part(sort: sort, lines: Array(lines.prefix(left))))
      left -= min(lines.count, left)
    }
    let quiet = comparison.lines(.unchanged, in: scene.graph)
    let isDrawn = comparison.about != nil || !comparison.relationshipKinds.isEmpty
    guard isDrawn, quiet.count <= quietLimit, !quiet.isEmpty else {
      return (parts, quiet.count, total)
    }
    return (parts + [Part(sort: .unchanged, lines: quiet)], 0, total + quiet.count)
  }

  /// The parts in two columns of about the same height; a part that is cut goes on in the second.
  private func halves(_ parts: [Part]) -> [[Part]] {
    let all = parts.reduce(0) { $0 + heading + row * Double($1.lines.count) }
    var (left, right, used): ([Part], [Part], Double) = ([], [], 0)
    for part in parts {
      let room = Int((all / 2 - used - heading) / row + 1)
      if !right.isEmpty || room < 1 {
        right.append(part)
      } else if part.lines.count <= room + 1 {
        left.append(part)
      } else if room < 3 {
        right.append(part)
      } else {
        left.append(Part(sort: part.sort, lines: Array(part.lines.prefix(room))))
        right.append(
          Part(sort: part.sort, lines: Array(part.lines.dropFirst(room)), isContinued: true))
      }
      used += heading + row * Double(part.lines.count)
    }
    return [left, right]
  }

  private mutating func place(_ parts: [Part], in columns: Columns, number: Int) -> Double {
    var y = 0.0
    placeHead(of: columns, number: number)
    y += 13
    for part in parts {
      let total = comparison.lines(part.sort, in: scene.graph).count
      let name = part.sort.name.text(in: scene.language)
      let text = "\(part.sort.sign) \(name) (\(total))" + (part.isContinued ? " …" : "")
      var title = scene.text(
        [LabelLine(text, size: 9.5, isBold: true)],
        id: "heading-\(part.sort.rawValue)-\(number)",
        frame: Frame(columns.x, y, columns.width, heading - 3))
      title.classes = ["heading"]
      drawing.furniture.append(title)
      y += heading
      for line in part.lines {
        let height = self.height(of: line, width: columns.cell)
        place(
          line, part.sort, in: columns, y: y, height: height - (scene.closeness > 0 ? 1.5 : 2.5))
        y += height
      }
      y += 4
    }
    return y
  }

  /// The two days above their columns.
  private mutating func placeHead(of columns: Columns, number: Int) {
    let days = [comparison.changes.earlier, comparison.changes.later].map { CalendarDate($0) }
    for (index, day) in days.enumerated() {
      let x = columns.x + 14 + columns.name + Double(index) * (columns.cell + 12)
      drawing.furniture.append(
        scene.text(
          [LabelLine(scene.wording.date(day), size: 8.5, isMuted: true)],
          id: "day-\(number)-\(index + 1)", frame: Frame(x, 0, columns.cell, 12),
          alignment: .center))
    }
  }

  // MARK: Rows

  private func words(of edges: [EdgeID], width: Double) -> [String] {
    let labels = edges.map { scene.shortLabel(of: $0) }.uniqued()
    let text = capitalized(labels.joined(separator: "; "))
    return TextMetrics.wrap(text, width: width - 8, size: 8, limit: 2)
  }

  /// A row is higher where the words of a cell need two lines.
  private func height(of line: Comparison.Line, width: Double) -> Double {
    let lines = [line.formers, [line.edge]].map { words(of: $0, width: width) }
    return lines.contains { $0.count > 1 } ? row + 10 : row
  }

  private mutating func place(
    _ line: Comparison.Line, _ sort: ChangeSort, in columns: Columns, y: Double, height: Double
  ) {
    let id = "\(drawing.furniture.count + 1)-\(scene.edgeID(line.edge))"
    let room = sort.isBefore || !line.formers.isEmpty ? 0 : columns.cell
    placeName(line, sort, id: id, Frame(columns.x, y, columns.name + room, height))
    let before = Frame(columns.x + 14 + columns.name, y, columns.cell, height)
    let after = before.moved(columns.cell + 12, 0)
    if sort.isBefore { cell([line.edge], sort, isBefore: true, id: "before-\(id)", in: before) }
    if !line.formers.isEmpty {
      cell(line.formers, sort, isBefore: true, id: "before-\(id)", in: before)
      arrow(from: before, to: after)
    }
    if sort.isAfter { cell([line.edge], sort, isBefore: false, id: "after-\(id)", in: after) }
    let validity = scene.graph.claim(of: line.edge).validity
    let date = sort == .ended ? validity.until ?? validity.last : validity.since
    guard let date, sort != .unchanged else { return }
    drawing.furniture.append(
      scene.text(
        [LabelLine(scene.wording.date(date), size: 8.5, isMuted: true)], id: "date-\(id)",
        frame: Frame(after.right + 6, y, columns.date - 6, height)))
  }

  private mutating func placeName(
    _ line: Comparison.Line, _ sort: ChangeSort, id: String, _ frame: Frame
  ) {
    let edge = line.edge
    let ends: [NodeID] = [scene.graph[edge].source, scene.graph[edge].target].filter { end in
      end != comparison.about
    }
    let name = ends.map { scene.shortName(of: $0) }.joined(separator: " – ")
    let marks = scene.disputeMarks.marks(of: line.edges)
    let sign = scene.text(
      [LabelLine(sort.sign, size: 9, isBold: true)], id: "sign-\(id)",
      frame: Frame(frame.x, frame.y, 14, frame.height))
    let room = frame.width - 6 - TextMetrics.width(marks, size: 8.5)
    let text = TextMetrics.clipped(name, width: room, size: 8.5) + marks
    let label = scene.text(
      [LabelLine(text, size: 8.5)], id: "name-\(id)",
      frame: Frame(frame.x + 14, frame.y, frame.width - 4, frame.height))
    drawing.furniture += [sign, label]
  }

  private mutating func cell(
    _ edges: [EdgeID], _ sort: ChangeSort, isBefore: Bool, id: String, in frame: Frame
  ) {
    let look = self.look(sort, isBefore: isBefore)
    let lines = words(of: edges, width: frame.width).map { LabelLine($0, size: 8.5) }
    let node = scene.cell(edges, id: id, lines: lines, look: look)
    guard var node else { return }
    node.frame = frame
    node.classes.append("change-\(sort.rawValue)")
    drawing.nodes.append(node)
    if !isBefore || sort == .ended {
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
    case .values: "≠"
    case .unchanged: "="
    }
  }

  fileprivate var ink: String {
    switch self {
    case .upgraded: "blue"
    case .lowered: "red"
    case .changed, .values: "ochre"
    case .renewed: "teal"
    case .began, .appeared: "green"
    case .ended, .vanished, .uncertain, .unchanged: "slate"
    }
  }

  /// Whether its own relationship held on the earlier day.
  fileprivate var isBefore: Bool { self == .ended || self == .unchanged }

  /// Whether its relationship holds, or may hold, on the later day.
  fileprivate var isAfter: Bool { self != .ended }
}
