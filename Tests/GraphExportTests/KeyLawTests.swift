import GraphCore
import GraphText
import Testing

@testable import GraphViews

/// What every key promises, over every view in every layout and theme: what is drawn is explained
/// by an entry that looks so, no two entries look alike, and no two mean the same.
@Suite struct KeyLawTests {
  /// A view as a layout places it, roomy or as close as it can.
  struct Picture {
    let name: String
    let scene: Scene
    let drawing: Drawing
  }

  static func scenes(_ theme: FigureTheme) throws -> [Scene] {
    let graph = try RealGraph.graph.get()
    let around = ["china", "tapi", "sco"].compactMap { graph.node(id: $0) }
    let views = try RealGraph.views.get().0.views + around.map { .around($0, in: graph) }
    return try views.map { view in
      let frame = view.time ?? .day(graph.knowledge)
      let slice = TimeSlice(
        graph, in: frame, includesProposed: view.includesProposed,
        named: view.selector.named(in: graph))
      return Scene(
        view: view.retitled(for: frame, in: graph), graph: graph, frame: frame, language: .english,
        theme: theme, selection: try view.selector.selection(from: slice))
    }
  }

  static func pictures(_ theme: FigureTheme, in layout: any Layout) throws -> [Picture] {
    try scenes(theme).flatMap { scene -> [Picture] in
      // How close things stand is no matter of colours, so that two themes are enough for both.
      let isMain = ["paper", "print"].contains(theme.name)
      if layout.takesLong && !isMain && scene.view.layout != layout.name { return [] }
      let hasBoth = layout.remedies > 0 && isMain
      return (hasBoth ? [0, layout.remedies] : [0]).compactMap { closeness in
        var scene = scene
        scene.closeness = closeness
        let drawing = layout.drawing(of: scene, width: scene.view.page.width - 40)
        guard !drawing.nodes.isEmpty else { return nil }
        let name = "\(scene.view.id) as \(layout.name)/\(closeness) in \(theme.name)"
        return Picture(name: name, scene: scene, drawing: drawing)
      }
    }
  }

  @Test(arguments: ThemeCatalog.all.map(\.name), LayoutCatalog.all.map(\.name))
  func everyKeySaysWhatIsDrawn(theme: String, layout: String) throws {
    let theme = try #require(ThemeCatalog.theme(named: theme))
    let layout = try #require(LayoutCatalog.layout(named: layout))
    for picture in try Self.pictures(theme, in: layout) {
      for problem in KeyProblems(picture.drawing, theme).all().uniqued() {
        Issue.record("\(picture.name): \(problem)")
      }
    }
  }
}

/// What is wrong with the key of a drawing.
struct KeyProblems {
  let drawing: Drawing
  let theme: FigureTheme

  init(_ drawing: Drawing, _ theme: FigureTheme) { (self.drawing, self.theme) = (drawing, theme) }

  private var entries: [Legend.Entry] { drawing.legend.entries }

  func all() -> [String] { alike + repeated + unused + unexplained }

  private var alike: [String] {
    entries.indices.flatMap { one in
      entries.indices.filter { $0 > one && !isApart(entries[one].sample, entries[$0].sample) }
        .map { "'\(entries[one].text)' and '\(entries[$0].text)' look alike" }
    }
  }

  private var repeated: [String] {
    let words = entries.flatMap(\.meanings)
    return words.uniqued().filter { word in words.count { $0 == word } > 1 }
      .map { "'\($0)' stands twice" }
  }

  private var unused: [String] {
    entries.filter { entry in
      switch entry.sample {
      case .node(let look): !drawing.nodes.contains { explains(look, $0.look) }
      case .edge(let look): !drawing.edges.contains { explains(look, $0.look) }
      case .head: !drawing.edges.contains { $0.look.arrow != .none }
      case .bars, .cell, .mark: false
      }
    }.map { "nothing looks like '\($0.text)'" }
  }

  private var unexplained: [String] {
    let boxes = drawing.nodes.filter { node in
      (node.look.fill != nil || node.look.stroke != nil)
        && Set(node.classes).isDisjoint(with: Self.named) && !isExplained(node.look)
    }.map { "no entry for the look of box \($0.classes.prefix(3)) \($0.id.prefix(12))" }
    let lines = drawing.edges.filter { edge in
      !entries.contains {
        if case .edge(let look) = $0.sample { explains(look, edge.look) } else { false }
      }
    }.map { "no entry for the look of line \($0.classes.prefix(3))" }
    return boxes + lines
  }

  /// Boxes that bear the name of what their colour means, and numbers of a list.
  private static let named: Set<String> = ["level", "number"]

  private var samples: [NodeLook] {
    entries.compactMap { entry in
      switch entry.sample {
      case .node(let look), .bars(let look, _), .cell(let look, _): look
      case .edge, .head, .mark: nil
      }
    }
  }

  /// Whether an entry looks so, or one says what the fill means and another, without colour, what
  /// the outline means.
  private func isExplained(_ look: NodeLook) -> Bool {
    let fills = samples.filter { explains($0, look) }
    if !fills.isEmpty { return true }
    return samples.contains { $0.fill == look.fill && $0.shape == look.shape }
      && samples.contains { isPlain($0) && hasOutline($0, look) }
  }

  private func explains(_ sample: NodeLook, _ look: NodeLook) -> Bool {
    sample.shape == look.shape && sample.fill == look.fill && hasOutline(sample, look)
      && (sample.stroke == look.stroke || isPlain(sample))
      || isPlain(sample) && sample.shape == look.shape && hasOutline(sample, look)
  }

  private func isPlain(_ look: NodeLook) -> Bool {
    (look.fill ?? theme.page) == theme.page
      && [theme.text, theme.mutedText, nil].contains(look.stroke)
  }

  private func hasOutline(_ one: NodeLook, _ two: NodeLook) -> Bool {
    one.pattern == two.pattern && abs(one.strokeWidth - two.strokeWidth) < 0.35
  }

  /// Whether a sample stands for a line: it looks so, but for its head where another entry explains
  /// heads.
  private func explains(_ sample: EdgeLook, _ look: EdgeLook) -> Bool {
    let hasHeads = entries.contains { if case .head = $0.sample { true } else { false } }
    let isPlain = [theme.text, theme.mutedText].contains(sample.stroke)
    return (sample.stroke == look.stroke || isPlain) && sample.pattern == look.pattern
      && sample.hasCore == look.hasCore
      && abs(sample.width - look.width) < 0.35
      && (sample.arrow == look.arrow || hasHeads && sample.arrow == .none)
  }

  private func isApart(_ one: Legend.Entry.Sample, _ two: Legend.Entry.Sample) -> Bool {
    func wider(_ one: Double, _ two: Double) -> Bool {
      max(one, two) >= 1.499 * min(one, two)
    }
    func apart(_ one: Color?, _ two: Color?) -> Bool {
      guard let one, let two else { return (one == nil) != (two == nil) }
      return theme.isGrey
        ? one.contrast(with: two) >= 3 : ColorVision.full.difference(one, two) >= 8
    }
    switch (one, two) {
    case (.mark(let a), .mark(let b)): return a != b
    case (.cell(let a, let x), .cell(let b, let y)):
      return x != y || a.shape != b.shape || a.pattern != b.pattern
    case (.bars(_, let a), .bars(_, let b)): return a != b
    case (.edge(let a), .edge(let b)):
      let (x, y) = (LineStrokes.strokes(a), LineStrokes.strokes(b))
      return a.arrow != b.arrow || a.hasCore != b.hasCore || x.count != y.count
        || x[0].pattern != y[0].pattern
        || wider(x[0].width, y[0].width) || apart(a.stroke, b.stroke)
    case (.node(let a), .node(let b)):
      let isSolid = [a, b].map { ($0.fill?.luminance ?? 1) < ($0.stroke?.luminance ?? 1) }
      return a.shape != b.shape || a.pattern != b.pattern
        || (a.stroke == nil) != (b.stroke == nil) || wider(a.strokeWidth, b.strokeWidth)
        || (a.shape == .circle && isSolid[0] != isSolid[1])
        || apart(a.fill, b.fill) || apart(a.stroke, b.stroke)
    default: return true
    }
  }
}
