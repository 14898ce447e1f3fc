import GraphViews

/// What both kinds of DOT text have in common: labels, looks, faces.
struct DOTParts {
  let theme: FigureTheme

  /// The attributes of a node, its place excepted.
  func attributes(of node: DiagramNode) -> DOTAttributes {
    var list = DOTAttributes()
    list.set(.label, label(of: node))
    list.set(.shape, value: Self.shapes[node.look.shape] ?? "box")
    list.set(.style, value: style(of: node.look))
    if node.look.stroke == nil { list.set(.peripheries, 0) }
    if let fill = node.look.fill { list.set(.fillcolor, value: fill.hex) }
    if let stroke = node.look.stroke { list.set(.color, value: stroke.hex) }
    if node.look.stroke != nil { list.set(.penwidth, node.look.strokeWidth) }
    list.set(.fontsize, size(of: node))
    list.set(
      .fontcolor,
      value: (node.lines.first?.isMuted == true ? node.look.mutedText : node.look.text).hex)
    setDescription(of: node.id, node.tooltip, node.link, node.classes, in: &list)
    return list
  }

  /// The attributes of an edge, its way excepted; where Graphviz finds that, several strokes are
  /// several colours, and the words are markup with room round them.
  func attributes(
    of edge: DiagramEdge, color: String? = nil, words: String? = nil
  ) -> DOTAttributes {
    var list = DOTAttributes()
    list.set(.color, value: color ?? edge.look.stroke.hex)
    list.set(.style, value: Self.pattern(edge.look.pattern))
    list.set(.penwidth, LineStrokes.strokes(edge.look).first?.width ?? edge.look.width)
    switch edge.look.arrow {
    case .none: list.set(.dir, value: "none")
    case .source: list.set(.dir, value: "back")
    case .target: list.set(.dir, value: "forward")
    }
    if !edge.label.isEmpty {
      list.set(.label, words ?? DOTText.label(edge.label))
      list.set(.fontsize, edge.labelSize)
      list.set(.fontcolor, value: edge.look.text.hex)
    }
    setDescription(of: edge.id, edge.tooltip, edge.link, edge.classes, in: &list)
    return list
  }

  /// The family of faces, first the one that measures were taken for.
  var faces: String { theme.faces.joined(separator: ",") }

  private func setDescription(
    of id: String, _ tooltip: String, _ link: String?, _ classes: [String],
    in list: inout DOTAttributes
  ) {
    list.set(.id, DOTText.id(id))
    if !classes.isEmpty { list.set(.classes, DOTText.id(classes.joined(separator: " "))) }
    if !tooltip.isEmpty { list.set(.tooltip, DOTText.tooltip(tooltip)) }
    if let link, let address = DOTText.address(link) {
      list.set(.address, address)
      list.set(.target, value: "_blank")
    }
  }

  private func style(of look: NodeLook) -> String {
    var words: [String] = []
    if look.shape == .roundedBox { words.append("rounded") }
    if look.shape == .cutBox { words.append("diagonals") }
    if look.fill != nil { words.append("filled") }
    if Self.pattern(look.pattern) != "solid" { words.append(Self.pattern(look.pattern)) }
    return words.joined(separator: ",")
  }

  /// The style of a line; double and triple ones are several solid strokes.
  static func pattern(_ pattern: LinePattern) -> String {
    switch pattern {
    case .dashed: "dashed"
    case .dotted: "dotted"
    case .solid, .double, .triple: "solid"
    case .doubleDashed, .tripleDashed: "dashed"
    }
  }

  private static let shapes: [NodeShape: String] = [
    .box: "box", .roundedBox: "box", .circle: "circle", .ellipse: "ellipse",
    .cutBox: "box", .diamond: "diamond", .note: "note", .plain: "box", .square: "box",
    .triangle: "triangle",
  ]
}

extension DOTParts {
  /// A plain label where all lines are alike, else an HTML-like one that only we build.
  func label(of node: DiagramNode) -> String {
    if node.look.shape == .circle, let number = node.lines.first, !number.text.isEmpty {
      return DiscNumber(line: number).label(markup(of: number, look: node.look, base: number.size))
    }
    let isInset = node.alignment == .left && node.look.stroke != nil && node.frame != nil
    guard isInset || isMixed(node) else {
      let ending = [.left: "\\l", .right: "\\r"][node.alignment] ?? "\\n"
      return DOTText.label(node.lines.map(\.text), ending: ending)
    }
    let lines = node.lines.map { markup(of: $0, look: node.look, base: size(of: node)) }
    switch node.alignment {
    case .center: return centered(lines, isLow: isLow(node))
    case .left:
      let inset = node.look.stroke == nil ? 0.0 : 12
      return table(lines, align: "LEFT", width: max((node.frame?.width ?? 0) - inset, 0))
    case .right: return table(lines, align: "RIGHT", width: node.frame?.width ?? 0)
    }
  }

  /// Rows in the middle, with three points above them where a box has room for these: Graphviz sets
  /// HTML-like text higher than plain text of the same size, and the two stand side by side.
  private func centered(_ lines: [String], isLow: Bool) -> String {
    let above = isLow ? "" : "<TR><TD HEIGHT=\"3\"></TD></TR>"
    let rows = lines.map { "<TR><TD>\($0)</TD></TR>" }
    return "<<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\">"
      + above + rows.joined() + "</TABLE>>"
  }

  /// Whether a box is hardly higher than its letters.
  private func isLow(_ node: DiagramNode) -> Bool {
    let letters = node.lines.reduce(0) { $0 + ($1.sizes.max() ?? 0) * 1.15 }
    return node.frame.map { $0.height < letters + 2.3 } ?? false
  }

  /// One cell of a given width, so that text begins or ends at the frame whatever its own width.
  private func table(_ lines: [String], align: String, width: Double) -> String {
    let rows = lines.map {
      "<TR><TD ALIGN=\"\(align)\" WIDTH=\"\(decimal(width.rounded(.down)))\">\($0)</TD></TR>"
    }
    return "<<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\">"
      + rows.joined() + "</TABLE>>"
  }

  /// The size of a label, which its lines have that name none.
  ///
  /// Graphviz before 3.0 cuts the sizes that markup names to whole points, but keeps that of the
  /// label as it stands: it is the one that is no whole number, and layouts see to it that there
  /// is one such size at most.
  private func size(of node: DiagramNode) -> Double {
    let sizes = node.lines.flatMap(\.sizes)
    let parted = isMixed(node) ? sizes.filter { $0 != $0.rounded() }.min() : nil
    return parted ?? sizes.first ?? 9
  }

  /// A line as markup: its size where that is not the label's, its colour, its weight.
  func markup(of line: LabelLine, look: NodeLook, base: Double) -> String {
    let color = line.isMuted ? look.mutedText : look.text
    var text = font(DOTText.markup(line.text), line.size, base: base, color: color.hex)
    if line.isBold, !text.isEmpty { text = "<B>\(text)</B>" }
    if let trailing = line.trailing {
      let words = "  " + DOTText.markup(trailing)
      text += font(words, line.trailingSize, base: base, color: look.mutedText.hex)
    }
    return text
  }

  private func font(_ text: String, _ size: Double, base: Double, color: String) -> String {
    guard !text.isEmpty else { return "" }
    let points = size == base ? "" : "POINT-SIZE=\"\(decimal(size.rounded(.down)))\" "
    return "<FONT \(points)COLOR=\"\(color)\">\(text)</FONT>"
  }

  private func isMixed(_ node: DiagramNode) -> Bool {
    node.lines.contains(where: isRich) || hasSeveralLooks(node.lines)
  }

  private func isRich(_ line: LabelLine) -> Bool { line.isBold || line.trailing != nil }

  private func hasSeveralLooks(_ lines: [LabelLine]) -> Bool {
    guard let first = lines.first else { return false }
    return lines.contains { $0.size != first.size || $0.isMuted != first.isMuted }
  }
}
