import GraphCore
import GraphText

/// Events in a table of years: the first group are its rows, and each event of the others stands in
/// the row to which it is tied and the column of its year.
struct CalendarLayout: Layout {
  let name = "calendar"
  let summary = "events by year in the rows of those they are tied to, such as their hosts"

  func arrange(_ scene: Scene, width: Double) -> Drawing {
    CalendarWork(scene: scene, width: width).drawing()
  }
}

private struct CalendarWork {
  /// An event in the row of another node.
  private struct Entry {
    let edge: EdgeID
    let event: SelectedGroup.Member
    let group: SelectedGroup
    let row: NodeID
    let year: Int
    let start: Day
  }

  let scene: Scene
  let width: Double
  private let entries: [Entry]
  private let names = 96.0
  private let cell = 14.0

  init(scene: Scene, width: Double) {
    (self.scene, self.width) = (scene, width)
    let graph = scene.graph
    var places: [NodeID: (SelectedGroup.Member, SelectedGroup)] = [:]
    for group in scene.selection.groups.dropFirst() {
      for member in group.members { places[member.node] = (member, group) }
    }
    let heads = Set((scene.selection.groups.first?.members ?? []).map(\.node))
    entries = scene.selection.edges.compactMap { id in
      let edge = graph[id]
      let row = heads.contains(edge.source) ? edge.source : edge.target
      guard heads.contains(row), let place = places[edge.otherEnd(than: row)] else { return nil }
      let bar = TimelineBar(id, from: row, in: graph)
      guard bar.counted.start > .distantPast else { return nil }
      return Entry(
        edge: id, event: place.0, group: place.1, row: row,
        year: bar.counted.start.components.year, start: bar.counted.start)
    }
  }

  func drawing() -> Drawing {
    var drawing = Drawing()
    guard let first = entries.map(\.year).min(), let last = entries.map(\.year).max() else {
      return drawing
    }
    let years = Array(max(first, last - 39)...last)
    if years[0] > first {
      drawing.notes.append(FigureWords.earlierYears(years[0]).text(in: scene.language))
    }
    let column = (width - names) / Double(years.count)
    var y = 16.0
    for member in scene.selection.groups.first?.members ?? [] {
      let own = entries.filter { $0.row == member.node && $0.year >= years[0] }
      guard !own.isEmpty else { continue }
      place(member, own, years: years, column: column, y: &y, in: &drawing)
    }
    for (index, year) in years.enumerated() {
      let frame = Frame(names + Double(index) * column, 0, column, 12)
      drawing.furniture.append(
        scene.text(
          [LabelLine("\(year)", size: 8.5, isMuted: true)], id: "year-\(year)", frame: frame,
          alignment: .center))
    }
    drawing.size = PageSize(width: width, height: y + 2)
    return drawing
  }

  private func place(
    _ member: SelectedGroup.Member, _ own: [Entry], years: [Int], column: Double, y: inout Double,
    in drawing: inout Drawing
  ) {
    let byYear = Dictionary(grouping: own, by: \.year)
    let most = byYear.values.map(\.count).max() ?? 1
    let lines = nameLines(of: member.node, count: own.count)
    let height = max(Double(most) * cell + 5, Double(lines.count) * 11 + 4)
    drawing.backdrop.append(
      .line(
        [Point(0, y - 1), Point(width, y - 1)], color: scene.theme.hairline, width: 0.5,
        pattern: .solid))
    var name = scene.node(member, of: scene.selection.groups[0])
    (name.lines, name.alignment) = (lines.map { LabelLine($0, size: 9) }, .left)
    (name.look.shape, name.look.fill, name.look.stroke) = (.plain, nil, nil)
    name.frame = Frame(0, y, names - 4, height - 2)
    drawing.nodes.append(name)
    let top = y + (height - Double(most) * cell - 5) / 2 + 1
    for (index, year) in years.enumerated() {
      let events = (byYear[year] ?? []).sorted { ($0.start, $0.edge) < ($1.start, $1.edge) }
      for (place, entry) in events.enumerated() {
        let frame = Frame(
          names + Double(index) * column + 1, top + Double(place) * cell, column - 2, cell - 1)
        add(entry, frame, to: &drawing)
      }
    }
    y += height
  }

  /// The name of a row with its count: in two lines where it has no room in one.
  private func nameLines(of node: NodeID, count: Int) -> [String] {
    let text = scene.counted(scene.shortName(of: node), count)
    return TextMetrics.wrap(text, width: names - 8, size: 9, limit: 2)
  }

  /// What the sorts of events are called.
  private var sorts: [String] {
    scene.selection.groups.dropFirst().map { $0.title.text(in: scene.language) }
  }

  private func add(_ entry: Entry, _ frame: Frame, to drawing: inout Drawing) {
    let title = entry.group.title.text(in: scene.language)
    let letter = InitialMarks(sorts)[title]
    let number = scene.graph.value(of: entry.event.node, property: "number", in: scene.frame)
    let count = number?.number.flatMap { Int(exactly: $0) }.map { "\($0)" } ?? ""
    // How far a thing has come is no matter of the calendar, which has room for a letter.
    var facts = scene.facts(of: entry.event.node, groupInk: entry.group.ink)
    facts.choices = [:]
    var look = scene.sheet.nodeLook(facts, theme: scene.theme)
    (look.shape, look.strokeWidth) = (.box, 0.8)
    let marks = scene.disputeMarks.marks(of: [entry.edge])
    let texts = [letter + count + marks, letter + marks, marks]
    let text = texts.first { TextMetrics.width($0, size: 8.5) <= frame.width } ?? ""
    guard
      var node = scene.cell(
        [entry.edge], id: scene.edgeID(entry.edge), lines: [LabelLine(text, size: 8.5)], look: look)
    else { return }
    node.frame = frame
    drawing.nodes.append(node)
    let meaning = scene.legendEntry(for: entry.event.node, titled: entry.group, look: look)
    drawing.legend.add(meaning.shown(as: .cell(look, letter)))
    if !count.isEmpty {
      let meaning = FigureWords.number.text(in: scene.language)
      drawing.legend.add(Legend.Entry(.mark("12"), meaning))
    }
  }
}
