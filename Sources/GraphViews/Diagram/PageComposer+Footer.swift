import GraphCore
import GraphText

/// Notes and sources below a figure, or in a free frame within it.
extension PageComposer {
  /// Places notes and sources at the lower end of a free frame, below the key where that stands
  /// there, too; false where they do not fit.
  func place(footer diagram: inout Diagram, within free: Frame) -> Bool {
    guard diagram.footnotes.isEmpty, diagram.sources.count <= 8 else { return false }
    return place(footer: &diagram, within: free, size: 8.2)
      || place(footer: &diagram, within: free, size: 7.8)
  }

  private func place(
    footer diagram: inout Diagram, within free: Frame, size: Double
  ) -> Bool {
    func lines(_ texts: [String], isMuted: Bool) -> [LabelLine] {
      texts.flatMap { text in
        TextMetrics.wrap(text, width: free.width, size: size, limit: .max)
      }.map { LabelLine($0, size: size, isMuted: isMuted) }
    }
    let notes = lines(paragraphs(diagram.notes), isMuted: false)
    let sources = lines(diagram.sources, isMuted: true)
    let height = Double(notes.count + sources.count) * size * 1.3
    let taken =
      diagram.furniture.filter { $0.id.hasPrefix("legend-") }.compactMap(\.frame)
      .filter { $0.x < free.right && $0.right > free.x && $0.y < free.bottom }
      .map(\.bottom).max() ?? free.y
    var top = free.bottom - height
    guard top >= max(taken + 8, free.y) else { return false }
    for (lines, id) in [(notes, "page-note"), (sources, "page-source")] {
      for line in lines { add(line, id: id, to: &diagram, &top, free.width, left: free.x) }
    }
    return true
  }

  func place(footer diagram: inout Diagram, top: inout Double, width: Double) {
    top += 6
    let rule = [Point(margin, top), Point(margin + width, top)]
    diagram.backdrop.append(
      .line(rule, color: scene.theme.hairline, width: 0.6, pattern: .solid))
    top += 4
    for note in paragraphs(diagram.notes) {
      let limit = most(linesOf: note)
      for line in TextMetrics.wrap(note, width: Self.sure(width), size: 8.5, limit: limit) {
        add(LabelLine(line, size: 8.5), id: "page-note", to: &diagram, &top, width)
      }
    }
    let begin = top
    defer { if isLong(diagram, from: begin, to: top, width) { diagram.notesTop = begin } }
    if diagram.sources.count > (diagram.footnotes.isEmpty ? 8 : 3) {
      place(columns: diagram.sources, in: &diagram, top: &top, width: width)
      return
    }
    for source in diagram.sources {
      for line in TextMetrics.wrap(source, width: Self.sure(width), size: 8.5, limit: 4) {
        add(
          LabelLine(line, size: 8.5, isMuted: true), id: "page-source", to: &diagram, &top, width)
      }
    }
  }

  /// The size of numbered notes: small, yet to be read where the figure is made smaller to fit
  /// its paper.
  private func noteSize(below top: Double, _ width: Double) -> Double {
    let all = width + 2 * margin
    let paper = PageSize(width: all, height: top).sheet
    let scale = min(paper.width / all, paper.height / top, 1)
    return min(max(7.05 / scale, 7.5), 8.5)
  }

  /// Whether numbered documents reach below a page as wide as the figure.
  private func isLong(
    _ diagram: Diagram, from top: Double, to bottom: Double, _ width: Double
  ) -> Bool {
    let all = PageSize(width: width + 2 * margin, height: bottom + margin - 6)
    let paper = PageSize(width: all.width, height: top).sheet
    return (diagram.sources.count > 8 || !diagram.footnotes.isEmpty)
      && all.height * paper.width > paper.height * all.width + 1
  }

  /// Many documents in columns, the last line below all across the page; on a low page behind the
  /// others.
  private func place(
    columns sources: [String], in diagram: inout Diagram, top: inout Double, width: Double
  ) {
    let (count, gap) = (width > 700 ? 3 : 2, 16.0)
    let own = (width - Double(count - 1) * gap) / Double(count)
    var size = noteSize(below: top, width)
    let isLow = scene.view.page.isWide
    func wrapped() -> [[String]] {
      (isLow ? sources : sources.dropLast()).map {
        TextMetrics.wrap($0, width: own * 0.96, size: size)
      }
    }
    var notes = wrapped()
    // On paper that all must stand on, the notes themselves make the figure smaller.
    while let paper = scene.view.paper, size < 8.5 {
      let rows = notes.reduce(0) { $0 + $1.count } / count + 2
      let height = top + Double(rows) * size * 1.3 + 24
      let page = PageSize(width: width + 2 * margin, height: height)
      if size * PaperFit(page, on: paper).scale >= 7.03 { break }
      size = min(size + 0.25, 8.5)
      notes = wrapped()
    }
    let all = notes.reduce(0) { $0 + $1.count }
    var columns: [[String]] = [[]]
    var placed = 0
    for note in notes {
      let isFull = placed >= all * columns.count / count
      if isFull, columns.count < count { columns.append([]) }
      columns[columns.count - 1] += note
      placed += note.count
    }
    var bottom = top
    for (index, lines) in columns.enumerated() {
      var y = top
      for line in lines {
        let label = LabelLine(line, size: size, isMuted: true)
        add(
          label, id: "page-source", to: &diagram, &y, own,
          left: margin + Double(index) * (own + gap))
      }
      bottom = max(bottom, y)
    }
    top = bottom + 2
    guard !isLow else { return }
    for line in TextMetrics.wrap(sources.last ?? "", width: width, size: 8.5, limit: 2) {
      add(LabelLine(line, size: 8.5, isMuted: true), id: "page-source", to: &diagram, &top, width)
    }
  }

  /// How many lines a text may take; notes to which signs lead are told in full.
  func most(linesOf text: String) -> Int { DisputeMarks.isMarked(text) ? .max : 4 }

  /// The notes, one a paragraph; notes on disputes all in one, no sign apart from its note.
  func paragraphs(_ notes: [String]) -> [String] {
    let notes = notes.map { note in
      DisputeMarks.isMarked(note) ? note.replacing(" ", with: "\u{A0}", maxReplacements: 1) : note
    }
    let marked = notes.filter(DisputeMarks.isMarked)
    guard marked.count > 1, let first = notes.firstIndex(where: DisputeMarks.isMarked) else {
      return notes
    }
    let others = notes.indices.filter { !DisputeMarks.isMarked(notes[$0]) }
    let joined = marked.joined(separator: "\u{2003}")
    return others.filter { $0 < first }.map { notes[$0] } + [joined]
      + others.filter { $0 > first }.map { notes[$0] }
  }

  func add(
    _ line: LabelLine, id: String, to diagram: inout Diagram, _ top: inout Double, _ width: Double,
    left: Double? = nil
  ) {
    let height = line.size * 1.3
    let number = diagram.furniture.count { $0.id.hasPrefix(id) } + 1
    var node = scene.text(
      [line], id: "\(id)-\(number)", frame: Frame(left ?? margin, top, width, height))
    node.classes = [String(id.dropFirst(5))]
    diagram.furniture.append(node)
    top += height
  }
}
