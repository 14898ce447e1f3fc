import GraphViews

/// DOT text of a diagram whose places Graphviz finds.
///
/// The title is the label of the graph, and key, notes and sources are that of a frame round all,
/// so that Graphviz itself keeps them clear of the drawing; for programs that know no frames all of
/// them are the label of the graph. The key is a table, and its samples are cells of a fixed size:
/// Graphviz stretches a table to the widest row, and then the columns stand farther apart.
struct DOTNetwork {
  let diagram: Diagram

  private var program: LayoutProgram { diagram.program }
  private var parts: DOTParts { DOTParts(theme: diagram.theme) }

  func text() -> String {
    parts.document(diagram, graph: graphAttributes(), node: nodeDefaults()) { writer in
      if program.keepsGroups {
        writer.block("subgraph \(DOTText.id("cluster_page")) {", "}") { writer in
          writer.line("graph \(footerAttributes().text);")
          for group in diagram.groups { write(group, to: &writer) }
          for node in diagram.nodes where node.group == nil { write(node, to: &writer) }
        }
      } else {
        for node in diagram.nodes { write(node, to: &writer) }
      }
      for edge in diagram.edges {
        let ends = "\(DOTText.id(edge.source)) -> \(DOTText.id(edge.target))"
        writer.line("\(ends) \(parts.attributes(of: edge, color: color(of: edge.look)).text);")
      }
      for chain in diagram.chains { write(chain, to: &writer) }
    }
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
      writer.line("\(DOTText.id(one)) -> \(DOTText.id(two)) \(list.text);")
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
    }
    if let root = program.root { list.set(.root, DOTText.id(root)) }
    // No round number of pixels at a usual resolution: circo and twopi place texts with a little
    // noise, and one that lay half-way between two rows of pixels was drawn on either.
    list.set(.pad, value: "0.3017")
    // The sheet is as large as its paper, without the margin that PDF has otherwise.
    if diagram.paper != nil { list.set(.margin, 0) }
    parts.setSheet(in: &list)
    parts.setName(of: diagram, in: &list)
    setTitle(in: &list)
    return list
  }

  private func nodeDefaults() -> DOTAttributes {
    var list = parts.faceDefaults
    list.set(.margin, value: "0.1,0.05")
    list.set(.height, 0.3)
    return list
  }

  private func setTitle(in list: inout DOTAttributes) {
    let lines = [
      LabelLine(diagram.title, size: 18, isBold: true), gap,
      LabelLine(diagram.dek, size: 10.5, isMuted: true), gap,
    ]
    let rest = program.keepsGroups ? [] : footerRows() + [row([gap])]
    list.set(.label, table([row(lines)] + rest))
    list.set(.labelloc, value: "t")
    list.set(.labeljust, value: "l")
  }

  private func footerAttributes() -> DOTAttributes {
    var list = DOTAttributes()
    list.set(.label, table(footerRows()))
    list.set(.labelloc, value: "b")
    list.set(.labeljust, value: "l")
    list.set(.fontsize, 8.5)
    list.set(.pencolor, value: diagram.theme.page.hex)
    list.set(.margin, 8)
    return list
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
      list.set(.id, DOTText.id(group.id))
    }
  }

  private func write(_ node: DiagramNode, to writer: inout IndentingWriter) {
    writer.line("\(DOTText.id(node.id)) \(parts.attributes(of: node).text);")
  }
}

extension DOTNetwork {
  /// How wide the key may be, in points.
  private static let keyWidth = 560.0

  /// Key, notes and sources.
  private func footerRows() -> [String] {
    let texts =
      diagram.notes.map { LabelLine($0, size: 8.5) }
      + diagram.sources.map { LabelLine($0, size: 8.5, isMuted: true) }
    return [row([gap])] + key() + [row([gap] + texts)]
  }

  private var gap: LabelLine { LabelLine(" ", size: 5) }

  private func table(_ rows: [String]) -> String {
    "<" + plainTable(rows.map { "<TR>\($0)</TR>" }) + ">"
  }

  private func plainTable(_ rows: [String], spacing: Int = 0) -> String {
    "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"\(spacing)\" CELLPADDING=\"0\">"
      + rows.joined() + "</TABLE>"
  }

  /// Lines of text one below the other, in a cell of their own.
  private func row(_ lines: [LabelLine]) -> String {
    let text = lines.map { markup(of: $0) + "<BR ALIGN=\"LEFT\"/>" }.joined()
    return "<TD ALIGN=\"LEFT\" BALIGN=\"LEFT\">\(text)</TD>"
  }

  /// The samples with their meanings, in as many columns as there is room for.
  private func key() -> [String] {
    let entries = diagram.legend.entries
    guard !entries.isEmpty else { return [] }
    let widest = entries.map { breadth(of: $0.text) }.max() ?? 0
    let columns = min(max(Int(Self.keyWidth / (widest + 50)), 1), 6, entries.count)
    let rows = stride(from: 0, to: entries.count, by: columns).map { start -> String in
      let own = entries[start..<min(start + columns, entries.count)].map(cells)
      return "<TR>" + own.joined() + "</TR>"
    }
    return ["<TD ALIGN=\"LEFT\">" + plainTable(rows, spacing: 3) + "</TD>"]
  }

  /// About how wide a text of the key is: its columns need not be exact.
  private func breadth(of text: String) -> Double {
    text.unicodeScalars.reduce(0) { $0 + ($1.value > 0x2E80 ? 8.5 : 4.7) }
  }

  private func cells(of entry: Legend.Entry) -> String {
    let text = markup(of: LabelLine("  \(entry.text)     ", size: 8.5))
    return sample(entry.sample) + "<TD ALIGN=\"LEFT\">\(sign(entry.sample))\(text)</TD>"
  }

  private func markup(of line: LabelLine) -> String {
    parts.markup(
      of: line, look: NodeLook(text: diagram.theme.text, mutedText: diagram.theme.mutedText))
  }

  private func sample(_ sample: Legend.Entry.Sample) -> String {
    switch sample {
    case .node(let look), .cell(let look, _), .bars(let look, _): box(look)
    case .mark(let mark): "<TD>\(DOTText.markup(mark))</TD>"
    case .edge(let look): "<TD>\(line(look))</TD>"
    }
  }

  /// A cell with the fill and the outline of a node.
  private func box(_ look: NodeLook) -> String {
    let border = look.stroke == nil ? 0 : max(Int((look.strokeWidth * 1.25).rounded(.up)), 1)
    var style: [String] = look.shape == .roundedBox ? ["ROUNDED"] : []
    if look.pattern == .dashed || look.pattern == .dotted {
      style.append(look.pattern.rawValue.uppercased())
    }
    let fill = look.fill.map { " BGCOLOR=\"\($0.hex)\"" } ?? ""
    let words = style.isEmpty ? "" : " STYLE=\"\(style.joined(separator: ","))\""
    return "<TD FIXEDSIZE=\"TRUE\" WIDTH=\"26\" HEIGHT=\"11\" BORDER=\"\(border)\" "
      + "COLOR=\"\((look.stroke ?? diagram.theme.page).hex)\"\(fill)\(words)></TD>"
  }

  /// The strokes of a line as signs, heavier ones for wider lines, with its head.
  private func line(_ look: EdgeLook) -> String {
    let width = LineStrokes.strokes(look).first?.width ?? look.width
    let isHeavy = width >= 2
    let strokes: [LinePattern: String] = [
      .solid: width < 1 ? "───" : isHeavy ? "▬▬▬" : "━━━", .dashed: isHeavy ? "▬ ▬" : "╍╍╍",
      .dotted: "┅┅┅", .double: "═══", .triple: "≡≡≡", .doubleDashed: "╍═╍",
      .tripleDashed: "╍≡╍",
    ]
    let text = strokes[look.pattern] ?? ""
    let ends: [ArrowEnd: String] = [.source: "◂\(text)", .target: "\(text)▸"]
    return "<FONT COLOR=\"\(look.stroke.hex)\" POINT-SIZE=\"11\">\(ends[look.arrow] ?? text)</FONT>"
  }

  /// A sign for a shape that no cell has.
  private func sign(_ sample: Legend.Entry.Sample) -> String {
    let signs: [NodeShape: String] = [
      .circle: "●", .ellipse: "◯", .diamond: "◆", .triangle: "▲", .cutBox: "⬡", .note: "◳",
    ]
    switch sample {
    case .node(let look):
      guard let sign = signs[look.shape] else { return "" }
      let color = (look.stroke ?? diagram.theme.text).hex
      return "<FONT COLOR=\"\(color)\" POINT-SIZE=\"8.5\">  \(sign)</FONT>"
    case .cell(_, let mark): return "  " + DOTText.markup(mark)
    case .bars, .edge, .mark: return ""
    }
  }
}
