import GraphViews

/// DOT text of a diagram whose places Graphviz finds.
///
/// The title is the label of the graph, and key, notes and sources are that of a frame round all,
/// so that Graphviz itself keeps them clear of the drawing; for programs that know no frames all of
/// them are the label of the graph. They are lines of text and no tables: Graphviz stretches a
/// table to the widest row, and the key with it.
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
    }
  }

  /// The colour of a line; of one with several strokes, theirs and the page's between them.
  private func color(of look: EdgeLook) -> String {
    LineStrokes.strokes(look).map { _ in look.stroke.hex }
      .joined(separator: ":\(diagram.theme.page.hex):")
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
    list.set(.pad, 0.3)
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
    let rest = program.keepsGroups ? [] : footerLines() + [markup(of: gap)]
    list.set(.label, label(lines.map(markup) + rest))
    list.set(.labelloc, value: "t")
    list.set(.labeljust, value: "l")
  }

  private func footerAttributes() -> DOTAttributes {
    var list = DOTAttributes()
    list.set(.label, footer())
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
  /// The greatest number of letters in a row of the key.
  private static let rowLimit = 110

  /// Key, notes and sources, line by line.
  private func footer() -> String { label(footerLines()) }

  private func footerLines() -> [String] {
    let texts =
      diagram.notes.map { LabelLine($0, size: 8.5) }
      + diagram.sources.map { LabelLine($0, size: 8.5, isMuted: true) }
    let space = [markup(of: gap)]
    return space + keyRows() + space + texts.map(markup)
  }

  private var gap: LabelLine { LabelLine(" ", size: 5) }

  /// The samples with their meanings, as many in a row as it holds.
  private func keyRows() -> [String] {
    var (rows, letters): ([String], Int) = ([], .max / 2)
    for entry in diagram.legend.entries {
      let own = entry.text.count + 8
      let text = sample(entry.sample) + markup(of: LabelLine(" " + entry.text, size: 8.5))
      if letters + own > Self.rowLimit {
        rows.append(text)
        letters = own
      } else {
        rows[rows.count - 1] += markup(of: LabelLine("      ", size: 8.5)) + text
        letters += own
      }
    }
    return rows
  }

  private func markup(of line: LabelLine) -> String {
    parts.markup(
      of: line, look: NodeLook(text: diagram.theme.text, mutedText: diagram.theme.mutedText))
  }

  private func label(_ lines: [String]) -> String {
    "<" + lines.map { $0 + "<BR ALIGN=\"LEFT\"/>" }.joined() + ">"
  }

  private func sample(_ sample: Legend.Entry.Sample) -> String {
    switch sample {
    case .node(let look): return sign(look)
    case .cell(let look, let mark): return sign(look) + DOTText.markup(mark)
    case .mark(let mark): return DOTText.markup(mark)
    case .edge(let look):
      let form: [LinePattern: String] = [
        .solid: "━━━", .dashed: "╍╍╍", .dotted: "┅┅┅", .double: "═══", .triple: "≡≡≡",
        .doubleDashed: "╍═╍",
      ]
      let head = look.arrow == .none ? "" : "▸"
      return "<FONT COLOR=\"\(look.stroke.hex)\">\(form[look.pattern] ?? "")\(head)</FONT>"
    }
  }

  /// A sign of the shape and colour of a node.
  private func sign(_ look: NodeLook) -> String {
    let signs: [NodeShape: String] = [.circle: "●", .ellipse: "●", .diamond: "◆", .triangle: "▲"]
    let color = (look.stroke ?? diagram.theme.text).hex
    return "<FONT COLOR=\"\(color)\">\(signs[look.shape] ?? "■")</FONT>"
  }
}
