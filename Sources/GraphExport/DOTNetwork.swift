import GraphCore
import GraphText
import GraphViews

/// DOT text of a diagram whose places Graphviz finds.
///
/// The title is the label of a frame round all, and key, notes and sources are that of a frame
/// within it, so that Graphviz itself keeps them clear of the drawing and begins them at the same
/// side. For programs that know no frames the title is the label of the graph, and the rest a box
/// that is packed below the drawing; where that is in several parts, the box would be packed among
/// them, and all stands in the label, as it does where a program would space all boxes by the
/// widest. The key is a table, and its samples are cells of a fixed size: Graphviz stretches a
/// table to the widest row, and then the columns stand farther apart.
struct DOTNetwork {
  let diagram: Diagram

  private var program: LayoutProgram { diagram.program }
  private var parts: DOTParts { DOTParts(theme: diagram.theme) }

  func text() -> String {
    parts.document(diagram, graph: graphAttributes(), node: nodeDefaults()) { writer in
      if program.keepsGroups {
        frame("cluster_page", titleRows(), at: "t", margin: 0, in: &writer) { writer in
          frame("cluster_figure", footerRows(), at: "b", margin: 8, in: &writer) { writer in
            for group in diagram.groups { write(group, to: &writer) }
            for node in diagram.nodes where node.group == nil { write(node, to: &writer) }
          }
        }
      } else {
        for node in diagram.nodes { write(node, to: &writer) }
      }
      for edge in diagram.edges {
        let ends = "\(DOTText.id(edge.source)) -> \(DOTText.id(edge.target))"
        writer.line(ends, attributes: attributes(of: edge))
      }
      for chain in diagram.chains { write(chain, to: &writer) }
      // Parts are packed in the order in which they are written.
      if packsFooter { writer.line(DOTText.id("page-footer"), attributes: footerBox()) }
    }
  }

  /// A frame that is not drawn, for the sake of its label; frames within it stand twice as far
  /// apart as its margin.
  private func frame(
    _ id: String, _ rows: [String], at side: String, margin: Double,
    in writer: inout IndentingWriter, body: (inout IndentingWriter) -> Void
  ) {
    writer.block("subgraph \(DOTText.id(id)) {", "}") { writer in
      var list = DOTAttributes()
      list.set(.label, table(rows))
      list.set(.labelloc, value: side)
      list.set(.labeljust, value: "l")
      list.set(.fontsize, Self.size)
      list.set(.pencolor, value: diagram.theme.page.hex)
      list.set(.margin, margin)
      writer.line("graph", attributes: list)
      body(&writer)
    }
  }

  /// Key, notes and sources as a box below the drawing.
  private func footerBox() -> DOTAttributes {
    var list = DOTAttributes()
    list.set(.label, table(footerRows()))
    list.set(.shape, value: "box")
    list.set(.peripheries, 0)
    list.set(.margin, 0)
    list.set(.fontsize, Self.size)
    list.set(.id, DOTText.id("page-footer"))
    list.set(.tooltip, DOTText.tooltip(" "))
    return list
  }

  /// Whether key, notes and sources are a box of their own.
  private var packsFooter: Bool {
    !program.keepsGroups && !program.spacesByWidest && diagram.isOfOnePart
  }

  private func attributes(of edge: DiagramEdge) -> DOTAttributes {
    parts.attributes(of: edge, color: color(of: edge.look), words: words(of: edge))
  }

  /// The words of a line with some room round them: Graphviz lets a line touch its own.
  private func words(of edge: DiagramEdge) -> String {
    let lines = edge.label.map { DOTText.markup($0) }.joined(separator: "<BR/>")
    return "<<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"3\">"
      + "<TR><TD>\(lines)</TD></TR></TABLE>>"
  }

  /// The colour of a line; of one with several strokes, theirs and the page's between them.
  private func color(of look: EdgeLook) -> String {
    LineStrokes.strokes(look).map { _ in look.stroke.hex }
      .joined(separator: ":\(diagram.theme.page.hex):")
  }

  /// Boxes one after the other, by lines that are not drawn.
  private func write(_ chain: [String], to writer: inout IndentingWriter) {
    var list = DOTAttributes()
    list.set(.style, value: "invis")
    for (one, two) in zip(chain, chain.dropFirst()) {
      writer.line(DOTText.id(one), " -> ", DOTText.id(two), attributes: list)
    }
  }

  private func graphAttributes() -> DOTAttributes {
    var list = DOTAttributes()
    list.set(.layout, value: program.name)
    list.set(.splines, value: "spline")
    if let direction = program.direction {
      list.set(.rankdir, value: direction)
      list.set(.nodesep, 0.18)
      list.set(.ranksep, 0.9)
    } else {
      list.set(.overlap, value: "false")
      list.set(program.keepsGroups ? .pack : .sep, value: program.keepsGroups ? "14" : "+8")
      if packsFooter {
        // One below the other, from the left, in the order of the text. Places are cut to whole
        // points, and half of an even distance is one already, but for what rounding makes of it.
        list.set(.packmode, value: "array_il1")
        list.set(.pack, value: "15")
      }
    }
    if let root = program.root { list.set(.root, DOTText.id(root)) }
    // No round number of pixels at a usual resolution: circo and twopi place texts with a little
    // noise, and one that lay half-way between two rows of pixels was drawn on either.
    list.set(.pad, value: "0.3017")
    // The sheet is as large as its paper, without the margin that PDF has otherwise.
    if diagram.paper != nil { list.set(.margin, 0) }
    parts.setSheet(in: &list)
    parts.setName(of: diagram, in: &list)
    if !program.keepsGroups { setLabel(in: &list) }
    return list
  }

  private func nodeDefaults() -> DOTAttributes {
    var list = parts.faceDefaults
    list.set(.margin, value: "0.1,0.05")
    list.set(.height, 0.3)
    return list
  }

  /// The title above all; where they are no box of their own, with key, notes and sources.
  private func setLabel(in list: inout DOTAttributes) {
    list.set(.label, table(titleRows() + (packsFooter ? [] : footerRows() + [row(gap)])))
    list.set(.labelloc, value: "t")
    list.set(.labeljust, value: "l")
    list.set(.fontsize, Self.size)
  }

  private func titleRows() -> [String] {
    [
      LabelLine(diagram.title, size: 18, isBold: true), gap,
      LabelLine(diagram.dek, size: 10, isMuted: true), gap,
    ].map(row)
  }

  private func write(_ group: DiagramGroup, to writer: inout IndentingWriter) {
    parts.cluster(group, of: diagram, in: &writer, member: write) { list in
      list.set(.label, DOTText.label([group.title]))
      list.set(.fontsize, 10)
      list.set(.fontcolor, value: group.look.stroke.hex)
      list.set(.style, value: "rounded,filled")
      list.set(.fillcolor, value: (group.look.fill ?? diagram.theme.page).hex)
      list.set(.pencolor, value: group.look.stroke.hex)
      list.set(.penwidth, 0.8)
      list.set(.labelloc, value: "t")
      list.set(.labeljust, value: "l")
      list.set(.margin, 8)
      list.set(.id, DOTText.id(group.id))
    }
  }

  private func write(_ node: DiagramNode, to writer: inout IndentingWriter) {
    writer.line(DOTText.id(node.id), attributes: parts.attributes(of: node))
  }
}

extension DOTNetwork {
  /// The size of key, notes and sources, in points.
  private static let size = 8.5
  /// How wide a text of the key may be, in points.
  private static let textWidth = 220.0
  /// How wide the key may be, in points.
  private static let keyWidth = 560.0

  /// Key, notes and sources.
  private func footerRows() -> [String] {
    let texts =
      diagram.notes.map { LabelLine($0, size: Self.size) }
      + diagram.sources.map { LabelLine($0, size: Self.size, isMuted: true) }
    let heading = LabelLine(
      FigureWords.key.text(in: diagram.language), size: 9, isBold: true)
    let key = diagram.legend.entries.isEmpty ? [] : [row(heading)] + key() + [row(gap)]
    return [row(gap), row(gap)] + key + texts.map(row)
  }

  private var gap: LabelLine { LabelLine(" ", size: 5) }

  private func table(_ rows: [String]) -> String {
    "<" + plainTable(rows.map { "<TR>\($0)</TR>" }) + ">"
  }

  private func plainTable(_ rows: [String], spacing: Int = 0) -> String {
    "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"\(spacing)\" CELLPADDING=\"0\">"
      + rows.joined() + "</TABLE>"
  }

  /// Empty cells beside the key: Graphviz makes a label as wide as the drawing and all columns
  /// wider alike, so that the key keeps its width.
  private static let spareCells = 16

  /// A line of text in a cell of its own, with a point above and below it.
  private func row(_ line: LabelLine) -> String {
    "<TD ALIGN=\"LEFT\" CELLPADDING=\"1\" COLSPAN=\"\(Self.spareCells + 1)\">"
      + "\(markup(of: line))</TD>"
  }

  /// The samples with their meanings, in as many columns as there is room for.
  private func key() -> [String] {
    let entries = diagram.legend.entries
    let widest = min(entries.map { breadth(of: $0.text) }.max() ?? 0, Self.textWidth)
    let columns = min(max(Int(Self.keyWidth / (widest + 50)), 1), 6, entries.count)
    let rows = stride(from: 0, to: entries.count, by: columns).map { start -> String in
      let own = entries[start..<min(start + columns, entries.count)].map(cells)
      return "<TR>" + own.joined() + "</TR>"
    }
    let spare = String(repeating: "<TD></TD>", count: Self.spareCells)
    return ["<TD ALIGN=\"LEFT\">" + plainTable(rows, spacing: 3) + "</TD>" + spare]
  }

  /// The words of a text in lines not much wider than a text of the key may be.
  private func wrapped(_ text: String) -> [String] {
    text.split(separator: " ").reduce(into: []) { lines, word in
      let longer = lines.last.map { "\($0) \(word)" } ?? String(word)
      if !lines.isEmpty, breadth(of: longer) <= Self.textWidth {
        lines[lines.count - 1] = longer
      } else {
        lines.append(String(word))
      }
    }
  }

  /// About how wide a text of the key is: its columns need not be exact.
  private func breadth(of text: String) -> Double {
    text.unicodeScalars.reduce(0) { $0 + ($1.value > 0x2E80 ? 8.5 : 4.7) }
  }

  private func cells(of entry: Legend.Entry) -> String {
    let lines = wrapped(entry.text).map {
      markup(of: LabelLine("  \($0)     ", size: Self.size)) + "<BR ALIGN=\"LEFT\"/>"
    }
    return sample(entry.sample)
      + "<TD ALIGN=\"LEFT\" BALIGN=\"LEFT\">\(sign(entry.sample))\(lines.joined())</TD>"
  }

  private func markup(of line: LabelLine) -> String {
    parts.markup(
      of: line, look: NodeLook(text: diagram.theme.text, mutedText: diagram.theme.mutedText),
      base: Self.size)
  }

  private func sample(_ sample: Legend.Entry.Sample) -> String {
    switch sample {
    case .node(let look), .cell(let look, _), .bars(let look, _): box(look)
    case .mark(let mark): "<TD>\(DOTText.markup(mark))</TD>"
    case .edge(let look): line(look)
    case .head(let color): "<TD>\(head(color))</TD>"
    }
  }

  /// A cell with the fill and the outline of a node.
  private func box(_ look: NodeLook) -> String {
    let border = look.stroke == nil ? 0 : max(Int(look.strokeWidth.rounded()), 1)
    var style: [String] = look.shape == .roundedBox ? ["ROUNDED"] : []
    if look.pattern == .dashed || look.pattern == .dotted {
      style.append(look.pattern.rawValue.uppercased())
    }
    let fill = look.fill.map { " BGCOLOR=\"\($0.hex)\"" } ?? ""
    let words = style.isEmpty ? "" : " STYLE=\"\(style.joined(separator: ","))\""
    return "<TD FIXEDSIZE=\"TRUE\" WIDTH=\"30\" HEIGHT=\"12\" BORDER=\"\(border)\" "
      + "COLOR=\"\((look.stroke ?? diagram.theme.page).hex)\"\(fill)\(words)></TD>"
  }

  /// The strokes of a line as cells as high as they are wide, with its head.
  private func line(_ look: EdgeLook) -> String {
    let strokes = LineStrokes.strokes(look)
    let pen = max(Int((strokes.first?.width ?? look.width).rounded()), 1)
    let row = "<TR>" + cells(ofStroke: strokes.first?.pattern ?? .solid, pen, look.stroke) + "</TR>"
    let gap = "<TR><TD FIXEDSIZE=\"TRUE\" WIDTH=\"1\" HEIGHT=\"\(pen)\"></TD></TR>"
    let height = pen * (2 * strokes.count - 1)
    let bar = fixed(plainTable([strokes.map { _ in row }.joined(separator: gap)]), 30, height)
    guard look.arrow != .none else { return bar }
    let sign = fixed(head(look.stroke, look.arrow == .source ? "◄" : "►"), 10, 13)
    let signs = look.arrow == .source ? sign + bar : bar + sign
    return fixed(plainTable(["<TR>\(signs)</TR>"]), 40, max(height, 13))
  }

  /// A cell that keeps its size, so that what it holds is not drawn out with its column.
  private func fixed(_ content: String, _ width: Int, _ height: Int) -> String {
    "<TD FIXEDSIZE=\"TRUE\" WIDTH=\"\(width)\" HEIGHT=\"\(height)\">\(content)</TD>"
  }

  /// A stroke of some pattern, 30 points long.
  private func cells(ofStroke pattern: LinePattern, _ pen: Int, _ color: Color) -> String {
    let (on, off) =
      switch pattern {
      case .dashed, .doubleDashed, .tripleDashed: (6, 2)
      case .dotted: (2, 3)
      case .double, .solid, .triple: (30, 0)
      }
    func cell(_ width: Int, _ fill: String) -> String {
      "<TD FIXEDSIZE=\"TRUE\" WIDTH=\"\(width)\" HEIGHT=\"\(pen)\"\(fill)></TD>"
    }
    let count = 30 / (on + off)
    let bar = cell(on, " BGCOLOR=\"\(color.hex)\"")
    return Array(repeating: bar, count: count).joined(separator: cell(off, ""))
  }

  /// The head of a line.
  private func head(_ color: Color, _ sign: String = "►") -> String {
    "<FONT COLOR=\"\(color.hex)\" POINT-SIZE=\"8\">\(sign)</FONT>"
  }

  /// The letters of a cell.
  private func sign(_ sample: Legend.Entry.Sample) -> String {
    if case .cell(_, let mark) = sample { "  " + DOTText.markup(mark) } else { "" }
  }
}
