import GraphCore
import GraphText

/// Puts title, legend, notes and sources round a drawing, so that nothing overlaps and the page
/// has the proportions of the paper.
struct PageComposer {
  private(set) var scene: Scene
  let options: DiagramOptions

  let margin = 20.0
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
    let free = drawing.notesFrame?.moved(left, top - size.height - 12)
    let figure = FigureAbove(diagram: diagram, bottom: top, width: width, free: free)
    if options.goesOn, hasManyNotes(diagram), let paper = scene.view.paper {
      return goneOn(figure, on: paper)
    }
    return footed(figure).diagram
  }

  /// A figure with its notes and sources below it, or in what is free within it.
  func footed(_ figure: FigureAbove) -> (diagram: Diagram, bottom: Double) {
    var (diagram, top) = (figure.diagram, figure.bottom)
    if let free = figure.free, place(footer: &diagram, within: free) {
      top -= 8
    } else {
      place(footer: &diagram, top: &top, width: figure.width)
    }
    let size = PageSize(width: figure.width + 2 * margin, height: top + margin - 6)
    diagram.page = size
    return (diagram, top)
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

  func shift(_ diagram: inout Diagram, by offset: Point, withPage: Bool = false) {
    func moved(_ point: Point) -> Point { Point(point.x + offset.x, point.y + offset.y) }
    func moved(_ frame: Frame?) -> Frame? { frame?.moved(offset.x, offset.y) }
    for index in diagram.groups.indices {
      diagram.groups[index].frame = moved(diagram.groups[index].frame)
    }
    for index in diagram.nodes.indices {
      diagram.nodes[index].frame = moved(diagram.nodes[index].frame)
    }
    for index in diagram.furniture.indices
    where withPage || !diagram.furniture[index].id.hasPrefix("page-") {
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
  static func sure(_ width: Double) -> Double { width * 0.97 }

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
