import GraphCore
import GraphText

/// A figure with its title and key, before notes and sources are placed.
struct FigureAbove {
  let diagram: Diagram
  /// Where it ends.
  let bottom: Double
  /// How wide it is within its margins.
  let width: Double
  /// A place within that is free for notes.
  let free: Frame?
}

/// A figure whose numbered notes go on on further sheets: the figure whole on the first of them,
/// with as many notes as it has room for.
///
/// All sheets are one page, one below the other, that formats with sheets cut apart.
extension PageComposer {
  /// Whether there are so many notes that they are set in columns.
  func hasManyNotes(_ diagram: Diagram) -> Bool {
    diagram.sources.count > (diagram.footnotes.isEmpty ? 8 : 3)
  }

  /// The sheets: as many as the notes need.
  func goneOn(_ figure: FigureAbove, on paper: PaperChoice) -> Diagram {
    // The numbers of sheets are not known yet, and the longest need most room.
    let draft = footed(leading(figure, to: 2...99, continued: true))
    let own = draft.diagram.page ?? scene.view.page
    let sheet = NoteSheet(PaperFit(own, on: paper))
    var notes = figure.diagram.sources.dropLast()
    let free = Int((sheet.size.height - own.height) / sheet.line)
    let columns = sheet.columns(within: figure.width)
    // A few lines below the figure are no beginning.
    let begun = free < 4 ? [] : columns.fill(&notes, lines: free)
    var others: [[[String]]] = []
    while !notes.isEmpty, others.count < 50 {
      others.append(sheet.columns.fill(&notes, lines: sheet.lines, breaking: true))
    }
    let count = others.count + 1
    let sheets = count > 1 ? 2...count : nil
    var (diagram, top) = footed(leading(figure, to: sheets, continued: !begun.isEmpty))
    top += 2
    place(begun, in: columns, at: Point(margin, top), of: &diagram)
    let offset = (sheet.size.width - own.width) / 2
    shift(&diagram, by: Point(offset, 0), withPage: true)
    for (index, lines) in others.enumerated() {
      let isBegun = index > 0 || !begun.isEmpty
      place(lines, on: index + 2, of: count, sheet, isBegun: isBegun, of: &diagram)
    }
    (diagram.sources, diagram.footnotes) = (figure.diagram.sources, figure.diagram.footnotes)
    diagram.page = PageSize(width: sheet.size.width, height: sheet.size.height * Double(count))
    diagram.paper = PaperFit(sheet.fit, goingOnTo: count)
    return diagram
  }

  /// The figure with one line of sources: where the others are, and the data set.
  private func leading(
    _ figure: FigureAbove, to sheets: ClosedRange<Int>?, continued: Bool
  ) -> FigureAbove {
    var diagram = figure.diagram
    let way = sheets.map {
      FigureWords.notes(on: $0, continued: continued).text(in: scene.language)
    }
    let words = [way, diagram.sources.last].compactMap { $0 }
    (diagram.sources, diagram.footnotes) = ([scene.wording.joined(words)], [])
    return FigureAbove(
      diagram: diagram, bottom: figure.bottom, width: figure.width, free: figure.free)
  }

  /// A sheet of notes below the others: what it is, of which figure, its number, its columns.
  private func place(
    _ lines: [[String]], on number: Int, of count: Int, _ sheet: NoteSheet, isBegun: Bool,
    of diagram: inout Diagram
  ) {
    let width = sheet.size.width - 2 * margin
    var top = Double(number - 1) * sheet.size.height + margin
    let words = isBegun ? FigureWords.sourcesContinued : FigureWords.sourcesAndNotes
    let heading = LabelLine(
      words.text(in: scene.language), size: sheet.noteSize * 1.4, isBold: true)
    add(heading, id: "page-heading", to: &diagram, &top, width)
    let size = sheet.noteSize * 1.1
    let page = FigureWords.sheet(number, of: count).text(in: scene.language)
    let room = width - TextMetrics.width(page, size: size) - 3 * size
    let title = TextMetrics.clipped(diagram.title, width: room, size: size)
    var beside = top
    add(LabelLine(title, size: size, isMuted: true), id: "page-heading", to: &diagram, &top, room)
    let right = margin + room + size
    add(
      LabelLine(page, size: size, isMuted: true), id: "page-heading", to: &diagram, &beside,
      margin + width - right, left: right)
    diagram.furniture[diagram.furniture.count - 1].alignment = .right
    top += 4
    let rule = [Point(margin, top), Point(margin + width, top)]
    diagram.backdrop.append(
      .line(rule, color: scene.theme.hairline, width: 0.6, pattern: .solid))
    place(lines, in: sheet.columns, at: Point(margin, top + 4), of: &diagram)
  }

  /// Places columns of lines from a point on.
  private func place(
    _ lines: [[String]], in columns: NoteColumns, at origin: Point, of diagram: inout Diagram
  ) {
    for (index, column) in lines.enumerated() {
      var y = origin.y
      let left = origin.x + Double(index) * (columns.width + NoteColumns.gap)
      for line in column {
        let label = LabelLine(line, size: columns.size, isMuted: true)
        add(label, id: "page-source", to: &diagram, &y, columns.width, left: left)
      }
    }
  }
}

/// A sheet of notes in the measures of a figure that is scaled to it.
private struct NoteSheet {
  /// How the figure lies on its own sheet.
  let fit: PaperFit
  /// The sheet in points of the figure.
  let size: PageSize
  /// The size of notes: seven and a half points on paper at least.
  let noteSize: Double

  private let margin = 20.0

  init(_ fit: PaperFit) {
    self.fit = fit
    size = PageSize(width: fit.sheet.width / fit.scale, height: fit.sheet.height / fit.scale)
    noteSize = max(7.5 / fit.scale, 7.5)
  }

  /// The height of a line of notes.
  var line: Double { noteSize * 1.3 }

  /// The columns of a sheet that has nothing but notes.
  var columns: NoteColumns { columns(within: size.width - 2 * margin) }

  /// How many lines such a column has, below the heading.
  var lines: Int { Int((size.height - 2 * margin - noteSize * 3.25 - 8) / line) }

  /// Columns within a width: three across a sheet that lies, two on one that stands.
  func columns(within width: Double) -> NoteColumns {
    NoteColumns(max(Int(width * fit.scale / 245), 1), within: width, size: noteSize)
  }
}
