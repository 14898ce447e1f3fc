import GraphCore
import GraphText

/// States at their capitals, and corridors drawn along their way-points, at their true place.
///
/// Coast lines, lakes and a graticule lie below; no border is drawn. Lines are numbered and listed
/// in a key; where marks are dense, an inset shows that part again. Positions are in Lambert's
/// azimuthal equal-area projection.
struct MapLayout: Layout {
  let name = "map"
  let summary = "capitals and corridors at their true place, without borders"

  /// A lower map; on a slide one with its key and, at last, its notes below it.
  let remedies = MapPage.remedies

  let takesLong = true

  func arrange(_ scene: Scene, width: Double) -> Drawing {
    let content = MapContent(scene: scene)
    guard !content.sites.isEmpty else { return Drawing() }
    return MapWork(content: content, width: width).drawing()
  }
}

extension Drawing {
  /// Adds what another drawing shows to it, drawn over it.
  fileprivate mutating func add(_ other: Drawing) {
    nodes += other.nodes
    edges += other.edges
    furniture += other.furniture
    backdrop += other.backdrop
  }
}

private struct MapWork {
  let content: MapContent
  let width: Double

  private var scene: Scene { content.scene }
  private var page: MapPage { MapPage(content: content, width: width) }

  func drawing() -> Drawing {
    let (page, frame) = (page, page.frame)
    var figure = MapFigure(content, in: MapPane(showing: page.places, in: frame))
    let ground = MapGround(pane: figure.pane, theme: scene.theme, step: step(of: figure.pane))
    let insets = MapInset.insets(for: figure)
    for inset in insets { figure.add(inset) }
    var tags: [DiagramNode] = []
    for index in insets.indices where insets.count > 1 {
      tags.append(tag(index, of: insets[index], clearOf: figure))
      figure.blocked += [tags.last?.frame].compactMap { $0 }
    }
    let margin = MapMargin(ground: ground, scene: scene)
    figure.words = margin.parallels(in: figure)
    var inner = Drawing()
    var (named, letters): (Set<NodeID>, MapLetters) = ([], MapLetters(scene.language))
    for (index, inset) in insets.enumerated() {
      let prefix = index == 0 ? "inset-" : "inset-\(index + 1)-"
      let letter = index < tags.count ? tags[index].lines.first : nil
      let names = draw(inset, prefix: prefix, letter: letter, &letters, into: &inner)
      figure.unnamed.formUnion(names.unnamed)
      named.formUnion(names.named)
    }
    var drawing = Drawing()
    named.formUnion(draw(figure, on: ground, &letters, into: &drawing).named)
    let words = drawing.furniture.compactMap(\.inkFrame)
    drawing.add(inner)
    drawing.backdrop += insets.flatMap { outline(of: $0, besides: words) }
    drawing.backdrop.append(ground.frameLine)
    drawing.furniture += tags
    margin.draw(into: &drawing)
    page.place(in: &drawing)
    MapTold(content: content, marks: figure.marks).tell(in: &drawing, letters, named: named)
    return drawing
  }

  private func step(of pane: MapPane) -> Int { pane.frame.width * pane.scale < 4000 ? 5 : 10 }

  /// A figure on its ground, whose coasts stop where words stand, with its scale bar.
  ///
  /// The bar takes a place that names leave; where they leave none, they make room for it.
  private func draw(
    _ figure: MapFigure, on ground: MapGround, _ letters: inout MapLetters,
    into drawing: inout Drawing
  ) -> MapFigure.Names {
    var (figure, own, given) = (figure, Drawing(), letters)
    figure.coasts = ground.coasts(and: figure.holes)
    var names = figure.draw(letters: &given, into: &own)
    var bar = ScaleBar.place(in: figure, beside: own)
    if bar == nil {
      bar = ScaleBar.place(in: figure, beside: Drawing()) ?? ScaleBar.corner(of: figure)
      figure.blocked += [bar?.place].compactMap { $0 }
      (own, given) = (Drawing(), letters)
      names = figure.draw(letters: &given, into: &own)
    }
    letters = given
    drawing.backdrop += ground.shapes(besides: own.furniture.compactMap(\.inkFrame))
    drawing.add(own)
    bar?.bar.draw(in: bar?.place ?? .init(0, 0, 0, 0), id: "\(figure.prefix)scale", into: &drawing)
    return names
  }

  /// The outline of what an inset shows, which stops where words stand.
  private func outline(of inset: MapInset, besides words: [Frame]) -> [BackdropShape] {
    let ring = corners(of: inset.window)
    return Clipping.line(ring + ring.prefix(1), besides: FrameGrid(words)).map {
      .line($0, color: scene.theme.mutedText, width: 0.6, pattern: .solid)
    }
  }

  /// The letter of an inset at a corner of what it shows, within or outside.
  private func tag(_ index: Int, of inset: MapInset, clearOf figure: MapFigure) -> DiagramNode {
    let window = inset.window
    let outside = Frame(window.x, window.y - 13, window.width, window.height + 26)
    let beside = Frame(window.x - 13, window.y, window.width + 26, window.height)
    let letters = MapWords.insets(scene.language)
    let line = LabelLine(letters[index % letters.count], size: 9, isBold: true)
    return scene.text(
      [line], id: "inset-\(index + 1)-window",
      frame: corner(of: [outside, window, beside], clearOf: figure), alignment: .center)
  }

  /// The place for a letter at the upper or lower side where it covers least of marks and lines.
  private func corner(of frames: [Frame], clearOf figure: MapFigure) -> Frame {
    let side = 13.0
    let places = frames.flatMap { frame in
      [frame.y, frame.bottom - side].flatMap { y in
        stride(from: frame.x, through: frame.right - side, by: (frame.width - side) / 6)
          .map { Frame($0, y, side, side) }
      }
    }
    let (marks, taken) = (FrameGrid(figure.marks.marks.map(\.frame)), FrameGrid(figure.blocked))
    let lines = PointGrid(figure.samples)
    let costs = places.map { place in
      (taken.touches(place) ? 1000 : marks.touches(place) ? 100 : 0) + lines.count(in: place)
    }
    return places[costs.indices.min { (costs[$0], $0) < (costs[$1], $1) } ?? 0]
  }

  private func draw(
    _ inset: MapInset, prefix: String, letter: LabelLine?, _ letters: inout MapLetters,
    into drawing: inout Drawing
  ) -> MapFigure.Names {
    let ground = MapGround(pane: inset.pane, theme: scene.theme, step: 5)
    var figure = MapFigure(content, in: inset.pane, prefix: prefix)
    figure.edge = MapFigure.holeEdge * inset.pane.frame.width / inset.window.width
    var furniture: [DiagramNode] = []
    if let letter {
      let room = inset.pane.frame.widened(by: -1)
      let place = corner(of: [room], clearOf: figure)
      figure.blocked.append(place)
      furniture.append(
        scene.text([letter], id: "\(prefix)letter", frame: place, alignment: .center))
    }
    let names = draw(figure, on: ground, &letters, into: &drawing)
    drawing.furniture += furniture
    drawing.backdrop.append(ground.frameLine)
    return names
  }
}

extension DiagramNode {
  /// Where the letters of its one line stand; nil without a line.
  fileprivate var inkFrame: Frame? {
    guard let frame, let line = lines.first, lines.count == 1 else { return nil }
    let width = min(line.drawnWidth + 1.5, frame.width)
    let x =
      alignment == .left
      ? frame.x : alignment == .right ? frame.right - width : frame.center.x - width / 2
    return Frame(x, frame.y + 0.5, width, frame.height - 1)
  }
}
