import GraphViews

/// DOT text of a diagram whose places Graphviz finds.
///
/// The title is the heading of a frame round all, and key, notes and sources are the label of the
/// graph, so that `dot` itself keeps them clear of the drawing.
struct DOTNetwork {
  let diagram: Diagram

  private var parts: DOTParts { DOTParts(theme: diagram.theme) }

  func text() -> String {
    parts.document(diagram, graph: graphAttributes(), node: nodeDefaults()) { writer in
      writer.block("subgraph \(DOTText.id("cluster_page")) {", "}") { writer in
        writer.line("graph \(titleAttributes().text);")
        for group in diagram.groups { write(group, to: &writer) }
        for node in diagram.nodes where node.group == nil { write(node, to: &writer) }
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
    list.set(.layout, value: "dot")
    list.set(.rankdir, value: "LR")
    list.set(.splines, value: "spline")
    list.set(.nodesep, 0.18)
    list.set(.ranksep, 0.9)
    list.set(.pad, 0.3)
    parts.setSheet(in: &list)
    list.set(.fontsize, 8.5)
    list.set(.labelloc, value: "b")
    list.set(.labeljust, value: "l")
    parts.setName(of: diagram, in: &list)
    list.set(.label, footer())
    return list
  }

  private func nodeDefaults() -> DOTAttributes {
    var list = parts.faceDefaults
    list.set(.margin, value: "0.1,0.05")
    list.set(.height, 0.3)
    return list
  }

  private func titleAttributes() -> DOTAttributes {
    var list = DOTAttributes()
    let look = NodeLook(text: diagram.theme.text, mutedText: diagram.theme.mutedText)
    let lines = [
      LabelLine(diagram.title, size: 18, isBold: true),
      LabelLine(diagram.dek, size: 10.5, isMuted: true),
    ]
    let text = lines.map { parts.markup(of: $0, look: look) }
    list.set(.label, "<" + text.map { $0 + "<BR ALIGN=\"LEFT\"/>" }.joined() + ">")
    list.set(.labelloc, value: "t")
    list.set(.labeljust, value: "l")
    list.set(.pencolor, value: diagram.theme.page.hex)
    list.set(.margin, 12)
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
  /// Key, notes and sources as one label.
  private func footer() -> String {
    let look = NodeLook(text: diagram.theme.text, mutedText: diagram.theme.mutedText)
    var rows: [String] = []
    let cells = diagram.legend.entries.map { entry in
      "<TD ALIGN=\"LEFT\"><TABLE BORDER=\"0\" CELLBORDER=\"0\"><TR>" + sample(entry.sample)
        + "<TD ALIGN=\"LEFT\">"
        + parts.markup(of: LabelLine(entry.text, size: 8.5), look: look)
        + "</TD></TR></TABLE></TD>"
    }
    for start in stride(from: 0, to: cells.count, by: 4) {
      rows.append("<TR>" + cells[start..<min(start + 4, cells.count)].joined() + "</TR>")
    }
    let texts =
      diagram.notes.map { LabelLine($0, size: 8.5) }
      + diagram.sources.map { LabelLine($0, size: 8.5, isMuted: true) }
    for line in texts {
      let text = parts.markup(of: line, look: look)
      rows.append("<TR><TD ALIGN=\"LEFT\" COLSPAN=\"4\">\(text)</TD></TR>")
    }
    guard !rows.isEmpty else { return DOTText.label([""]) }
    return "<<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"3\" CELLPADDING=\"1\">"
      + rows.joined() + "</TABLE>>"
  }

  private func sample(_ sample: Legend.Entry.Sample) -> String {
    switch sample {
    case .node(let look): return box(look, "")
    case .cell(let look, let mark): return box(look, DOTText.markup(mark))
    case .mark(let mark): return "<TD>\(DOTText.markup(mark))</TD>"
    case .edge(let look):
      let form: [LinePattern: String] = [
        .solid: "━━━", .dashed: "╍╍╍", .dotted: "┅┅┅", .double: "═══", .triple: "≡≡≡",
        .doubleDashed: "╍═╍",
      ]
      let head = look.arrow == .none ? "" : "▸"
      return "<TD><FONT COLOR=\"\(look.stroke.hex)\">\(form[look.pattern] ?? "")\(head)</FONT></TD>"
    }
  }

  private func box(_ look: NodeLook, _ text: String) -> String {
    let fill = (look.fill ?? diagram.theme.page).hex
    let stroke = (look.stroke ?? diagram.theme.text).hex
    return "<TD BORDER=\"1\" COLOR=\"\(stroke)\" BGCOLOR=\"\(fill)\" WIDTH=\"24\">\(text)</TD>"
  }
}
