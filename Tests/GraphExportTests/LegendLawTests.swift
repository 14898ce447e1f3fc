import GraphCore
import GraphExport
import GraphViews
import Testing

/// What every key promises, whatever the view, the layout and the theme: each entry is in use, and
/// no two look the same; in greys alone they differ by shape, pattern, sign, or plainly in width.
@Suite struct LegendLawTests {
  /// Each view in its own layout, and every layout with the views of a few sorts.
  private static func pictures(_ theme: FigureTheme) throws -> [(name: String, diagram: Diagram)] {
    let graph = try RealGraph.graph.get()
    let views = try RealGraph.views.get().0.views
    let few = ["corridors", "counter-terrorism", "institutions", "overview", "tribune-text"]
    let own = views.map { ($0, $0.layout) }
    let others = views.filter { few.contains($0.id) }.flatMap { view in
      LayoutCatalog.all.map(\.name).filter { $0 != "map" }.map { (view, $0) }
    }
    return (own + others).compactMap { view, layout in
      var options = DiagramOptions()
      (options.layout, options.theme) = (layout, theme.name)
      let diagram = try? DiagramBuilder.diagram(view, of: graph, options: options)
      return diagram.map { ("\(view.id) as \(layout) in \(theme.name)", $0) }
    }
  }

  @Test(arguments: ThemeCatalog.all.map(\.name))
  func keysSayWhatIsThere(name: String) throws {
    let theme = try #require(ThemeCatalog.theme(named: name))
    let pictures = try Self.pictures(theme)
    #expect(pictures.count > 60)
    for (name, diagram) in pictures {
      for entry in diagram.legend.entries where !isUsed(entry.sample, in: diagram) {
        Issue.record("\(name): nothing looks like '\(entry.text)'")
      }
      let entries = diagram.legend.entries
      for (index, one) in entries.enumerated() {
        for two in entries.dropFirst(index + 1) {
          let isClear =
            theme.isGrey
            ? isApart(one.sample, two.sample) : differ(one.sample, two.sample)
          #expect(isClear, "\(name): '\(one.text)' and '\(two.text)' look alike")
        }
      }
    }
  }

  // MARK: In use

  private func isUsed(_ sample: Legend.Entry.Sample, in diagram: Diagram) -> Bool {
    let nodes = diagram.nodes + diagram.furniture.filter { !$0.classes.contains("legend") }
    let texts =
      nodes.flatMap(\.lines).flatMap { [$0.text, $0.trailing ?? ""] }
      + diagram.edges.flatMap(\.label) + diagram.groups.map(\.title)
    func isWritten(_ mark: String) -> Bool {
      mark.split { $0 == " " || $0 == "\u{2009}" }.allSatisfy { piece in
        texts.contains { plain($0).contains(plain(String(piece))) }
      }
    }
    switch sample {
    case .mark(let mark): return isWritten(mark)
    case .cell(let look, let mark):
      return isWritten(mark) || nodes.contains { isLike($0.look, look) }
    case .node(let look): return nodes.contains { isLike($0.look, look) }
    case .head: return diagram.edges.contains { $0.look.arrow != .none }
    case .bars: return nodes.count { $0.classes.contains("cell") } > 1
    case .edge(let look):
      return diagram.edges.contains { edge in
        edge.look.pattern == look.pattern && (look.arrow == .none || edge.look.arrow != .none)
      }
    }
  }

  private func isLike(_ one: NodeLook, _ two: NodeLook) -> Bool {
    one.shape == two.shape && one.pattern == two.pattern
      && (one.fill == two.fill || one.stroke == two.stroke
        || two.fill == nil && two.stroke == two.mutedText)
  }

  /// A text with one digit for all.
  private func plain(_ text: String) -> String {
    String(text.map { $0.isNumber ? "0" : $0 })
  }

  // MARK: Apart

  private func differ(_ one: Legend.Entry.Sample, _ two: Legend.Entry.Sample) -> Bool {
    switch (one, two) {
    case (.edge(let a), .edge(let b)):
      return a.stroke != b.stroke || isApart(one, two)
    case (.node(let a), .node(let b)):
      return a.fill != b.fill || a.stroke != b.stroke || isApart(one, two)
    default: return isApart(one, two)
    }
  }

  private func isApart(_ one: Legend.Entry.Sample, _ two: Legend.Entry.Sample) -> Bool {
    switch (one, two) {
    case (.mark(let a), .mark(let b)): return a != b
    case (.cell(let a, let x), .cell(let b, let y)):
      return x != y || a.shape != b.shape || a.pattern != b.pattern
    case (.bars(_, let a), .bars(_, let b)): return a != b
    case (.edge(let a), .edge(let b)):
      let (x, y) = (LineStrokes.strokes(a), LineStrokes.strokes(b))
      return a.arrow != b.arrow || a.hasCore != b.hasCore || x.count != y.count
        || x[0].pattern != y[0].pattern || isWider(x[0].width, y[0].width)
        || a.stroke.contrast(with: b.stroke) >= 3
    case (.node(let a), .node(let b)):
      let isSolid = [a, b].map { ($0.fill?.luminance ?? 1) < ($0.stroke?.luminance ?? 1) }
      return a.shape != b.shape || a.pattern != b.pattern
        || (a.stroke == nil) != (b.stroke == nil) || isWider(a.strokeWidth, b.strokeWidth)
        || (a.shape == .circle && isSolid[0] != isSolid[1])
    default: return true
    }
  }

  private func isWider(_ one: Double, _ two: Double) -> Bool {
    max(one, two) >= 1.499 * min(one, two)
  }
}
