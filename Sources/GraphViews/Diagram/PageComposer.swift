import GraphCore
import GraphText

/// Puts title, legend, notes and sources round a drawing, so that nothing overlaps and the page
/// has the proportions of the paper.
struct PageComposer {
  private(set) var scene: Scene
  let options: DiagramOptions

  private let margin = 20.0
  /// The least width in which title, key and sources can be read.
  private let narrowest = 420.0

  private var showsLegend: Bool { options.showsLegend && scene.view.showsLegend }

  /// The figure, with all that stands on its page.
  func compose(_ layout: any Layout) -> PlacedFigure {
    guard style == .footnotes, !layout.citesItself else {
      return figure(layout.drawing(of: scene, width: inner))
    }
    var order: [[Citation]] = []
    var page = numbered(layout, order)
    // A number that is read earlier may be shorter, and a number may find no room: the third time
    // the order stands, and four are enough in any case.
    for _ in 0..<3 {
      let used = page.used
      guard used != Array(1...max(used.count, 1)) else { break }
      order = used.map { page.composer.notes?.all[$0 - 1].citations ?? [] }
      page = numbered(layout, order)
    }
    let isOrdered = page.used == Array(1...max(page.used.count, 1))
    var composer = page.composer
    if isOrdered { composer.scene.disputeMarks.notes = composer.notes?.pruned(to: page.used) }
    return composer.figure(page.drawing)
  }

  private var style: CitationStyle { options.citations ?? scene.view.citations ?? .line }
  private var inner: Double { scene.view.page.width - 2 * margin }
  private var notes: NoteNumbers? { scene.disputeMarks.notes }

  /// The drawing with numbers in some order, and those that it bears as they are read.
  private func numbered(
    _ layout: any Layout, _ order: [[Citation]]
  ) -> (composer: PageComposer, drawing: Drawing, used: [Int]) {
    let numbers = NoteNumbers(order)
    var scene = scene
    scene.disputeMarks.notes = numbers
    var drawing = layout.drawing(of: scene, width: inner)
    let placer = NotePlacer(scene: scene, numbers: numbers)
    placer.complete(&drawing)
    let composer = PageComposer(scene: scene, options: options)
    return (composer, drawing, placer.used(in: drawing))
  }

  private func figure(_ drawing: Drawing) -> PlacedFigure {
    PlacedFigure(scene: scene, drawing: drawing, diagram: page(drawing))
  }

  private func page(_ drawing: Drawing) -> Diagram {
    var diagram = diagram(of: drawing)
    guard let size = drawing.size else { return wrapped(diagram) }
    let width = max(drawing.isPageFitted ? narrowest : inner, size.width)
    var top = margin
    place(title: &diagram, top: &top, width: width)
    let left = drawing.isPageFitted ? margin : margin + (width - size.width) / 2
    shift(&diagram, by: Point(left, top))
    if showsLegend {
      let builder = LegendPlacer(scene: scene)
      if let free = drawing.legendFrame {
        builder.place(diagram.legend, in: free.moved(left, top), of: &diagram)
        top += size.height + 12
      } else {
        top += size.height + 12
        top += builder.place(diagram.legend, atop: Point(margin, top), width: width, of: &diagram)
      }
    } else {
      top += size.height + 12
    }
    if let free = drawing.notesFrame?.moved(left, top - size.height - 12),
      place(footer: &diagram, within: free)
    {
      top -= 8
    } else {
      place(footer: &diagram, top: &top, width: width)
    }
    diagram.page = PageSize(width: width + 2 * margin, height: top + margin - 6)
    return diagram
  }

  /// A diagram whose places are not known yet, with notes and sources in lines of some breadth.
  private func wrapped(_ diagram: Diagram) -> Diagram {
    var diagram = diagram
    func lines(_ texts: [String]) -> [String] {
      texts.flatMap {
        TextMetrics.wrap($0, width: narrowest * 1.25, size: 8.5, limit: most(linesOf: $0))
      }
    }
    diagram.notes = lines(paragraphs(diagram.notes))
    diagram.sources = lines(diagram.sources)
    if !showsLegend { diagram.legend = Legend() }
    return diagram
  }

  private func diagram(of drawing: Drawing) -> Diagram {
    let words = FigureText(scene: scene)
    let omissions = Omissions(of: scene.selection, from: drawing, in: scene.graph)
    let reasons = reasons(besides: omissions)
    let claimedEdges = (reasons + drawing.toldEdges).uniqued().sorted()
    let claims = words.claims(of: drawing.subjects + claimedEdges.map { .edge($0) })
    let total = max(scene.selection.nodes.count, scene.selection.levels.count)
    let cut = cut(of: drawing, with: omissions)
    let count = cut.map { words.sentence(on: $0, omitting: omissions) }
    let before = cutBefore(drawing, with: omissions)
    let uncounted = before.map { words.sentence(on: $0, omitting: Omissions()) }
    let untold = scene.sentence(on: omissions, beside: before ?? cut)
    let numbered = FigureNotes(scene: scene, drawing: drawing, claims: claims)
    let own = numbered.footnotes.isEmpty ? drawing.footnotes : numbered.remarks + numbered.lines
    let sources = words.sources(claims, own: own, as: style)
    var legend = drawing.legend
    let disputes = words.disputes(claims, marked: drawing.disputes)
    let signed = scene.disputeMarks.signed(in: texts(of: drawing)).filter(disputes.contains)
    let unsigned = disputes.filter { !signed.contains($0) }
    let notes =
      words.notes(signed: signed, unsigned: unsigned, count: count, on: drawing)
      + [uncounted, untold, scene.noteOnCodes].compactMap { $0 } + drawing.notes
    if !signed.isEmpty {
      let sample = signed.map { scene.disputeMarks.mark(of: $0) }.joined(separator: "\u{2009}")
      legend.add(Legend.Entry(.mark(sample), FigureWords.disputed.text(in: scene.language)))
    }
    for language in fallbacks(in: texts(of: drawing) + notes + [words.dek], legend) {
      let mark = LocalizedText.fallbackMark(of: language)
      let meaning = FigureWords.fallback(to: language).text(in: scene.language)
      legend.add(Legend.Entry(.mark(mark), meaning))
    }
    return Diagram(
      id: scene.view.id, graph: scene.graph, frame: scene.frame, language: scene.language,
      theme: scene.theme, page: nil, program: drawing.program, chains: drawing.chains,
      wishedPaper: scene.view.paper,
      pixels: scene.view.pixels,
      title: scene.view.title.text(in: scene.language).oneLine,
      dek: words.dek, notes: notes, sources: sources, footnotes: numbered.footnotes,
      groups: drawing.groups, nodes: drawing.nodes, edges: drawing.edges,
      furniture: drawing.furniture, backdrop: drawing.backdrop, claimedEdges: claimedEdges,
      legend: legend.punctuated(with: scene.legendSigns),
      shownCount: cut?.shown ?? total, totalCount: cut?.total ?? total,
      omissions: omissions, surroundings: scene.selection.surroundings,
      signedDisputes: signed, alternativeText: "", description: "",
      caption: words.caption(count))
  }

  /// Why members stand in their groups, where a member is told, and its reason is not itself
  /// among the lines to be drawn.
  private func reasons(besides omissions: Omissions) -> [EdgeID] {
    let (omitted, own) = (Set(omissions.nodes), Set(scene.selection.edges))
    return scene.selection.groups.flatMap(\.members).filter { !omitted.contains($0.node) }
      .compactMap(\.reason).filter { !own.contains($0) }
  }

  /// The languages whose marks stand in what is drawn.
  private func fallbacks(in texts: [String], _ legend: Legend) -> [Language] {
    let title = scene.view.title.text(in: scene.language)
    let all = texts + legend.entries.flatMap(\.meanings) + [title]
    return Language.allCases.filter { language in
      let mark = LocalizedText.fallbackMark(of: language)
      // The mark's last byte is rare; to look for it first is quicker.
      guard language != scene.language, let rare = mark.utf8.last else { return false }
      return all.contains { $0.utf8.contains(rare) && $0.contains(mark) }
    }
  }

  /// The texts that may bear signs of disputes.
  private func texts(of drawing: Drawing) -> [String] {
    let lines = (drawing.nodes + drawing.furniture).flatMap(\.lines)
    return lines.map(\.text) + lines.compactMap(\.trailing) + drawing.edges.flatMap(\.label)
      + drawing.groups.map(\.title)
  }

  private func shift(_ diagram: inout Diagram, by offset: Point) {
    func moved(_ point: Point) -> Point { Point(point.x + offset.x, point.y + offset.y) }
    func moved(_ frame: Frame?) -> Frame? { frame?.moved(offset.x, offset.y) }
    for index in diagram.groups.indices {
      diagram.groups[index].frame = moved(diagram.groups[index].frame)
    }
    for index in diagram.nodes.indices {
      diagram.nodes[index].frame = moved(diagram.nodes[index].frame)
    }
    for index in diagram.furniture.indices where !diagram.furniture[index].id.hasPrefix("page-") {
      diagram.furniture[index].frame = moved(diagram.furniture[index].frame)
    }
    for index in diagram.edges.indices {
      diagram.edges[index].route = diagram.edges[index].route.map(moved)
      diagram.edges[index].labelCenter = diagram.edges[index].labelCenter.map(moved)
    }
    diagram.backdrop = diagram.backdrop.map { shape in
      switch shape {
      case .line(let points, let color, let width, let pattern):
        .line(points.map(moved), color: color, width: width, pattern: pattern)
      case .area(let points, let color): .area(points.map(moved), color: color)
      case .circle(let center, let radius, let color, let width, let pattern):
        .circle(moved(center), radius: radius, color: color, width: width, pattern: pattern)
      case .outlinedArea(let points, let fill, let stroke, let width):
        .outlinedArea(points.map(moved), fill: fill, stroke: stroke, width: width)
      }
    }
  }

  /// As much of a width as words surely keep within: ours are a little narrower than Graphviz's.
  private static func sure(_ width: Double) -> Double { width * 0.97 }

  private func place(title diagram: inout Diagram, top: inout Double, width: Double) {
    for line in TextMetrics.wrap(
      diagram.title, width: Self.sure(width), size: 18, isBold: true, limit: 3)
    {
      add(LabelLine(line, size: 18, isBold: true), id: "page-title", to: &diagram, &top, width)
    }
    top += 2
    for line in FigureText(scene: scene).dekLines(width: width, size: 10.5) {
      add(LabelLine(line, size: 10.5, isMuted: true), id: "page-dek", to: &diagram, &top, width)
    }
    top += 12
  }

  /// Places notes and sources at the lower end of a free frame, below the key where that stands
  /// there, too; false where they do not fit.
  private func place(footer diagram: inout Diagram, within free: Frame) -> Bool {
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

  private func place(footer diagram: inout Diagram, top: inout Double, width: Double) {
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
    defer { if isLong(diagram, top, width) { diagram.notesTop = begin } }
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
    let paper = all > PageSize.portrait.width + 1 ? PageSize.landscape : .portrait
    let scale = min(paper.width / all, paper.height / top, 1)
    return min(max(7.05 / scale, 7.5), 8.5)
  }

  /// Whether numbered documents reach below a page as wide as the figure.
  private func isLong(_ diagram: Diagram, _ bottom: Double, _ width: Double) -> Bool {
    let all = PageSize(width: width + 2 * margin, height: bottom + margin - 6)
    let paper = all.width > PageSize.portrait.width + 1 ? PageSize.landscape : .portrait
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
  private func most(linesOf text: String) -> Int { DisputeMarks.isMarked(text) ? .max : 4 }

  /// The notes, one a paragraph; notes on disputes all in one, no sign apart from its note.
  private func paragraphs(_ notes: [String]) -> [String] {
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

  private func add(
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

extension Scene {
  /// A text that shows no claim, set to the left of its frame.
  func text(
    _ lines: [LabelLine], id: String, frame: Frame, alignment: LabelAlignment = .left
  ) -> DiagramNode {
    var look = NodeLook(text: theme.text, mutedText: theme.mutedText)
    look.shape = .plain
    var node = DiagramNode(id: id, showing: .furniture, lines: lines, look: look)
    (node.frame, node.alignment) = (frame, alignment)
    return node
  }
}
