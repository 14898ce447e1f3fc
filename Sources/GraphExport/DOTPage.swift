import GraphViews

/// DOT text of a diagram whose parts have their places.
///
/// `layout=nop2` keeps every `pos` as it stands; a white page drawn as `_background` fixes the
/// bounding box, so that title and legend count and nothing is moved.
struct DOTPage {
  let diagram: Diagram
  let page: PageSize

  private var parts: DOTParts { DOTParts(theme: diagram.theme) }

  func text() -> String {
    parts.document(diagram, graph: graphAttributes(), node: nodeDefaults()) { writer in
      for group in diagram.groups { write(group, to: &writer) }
      for node in diagram.nodes where node.group == nil { write(node, to: &writer) }
      for node in diagram.furniture { write(node, to: &writer) }
      for edge in diagram.edges { write(edge, to: &writer) }
    }
  }

  private func graphAttributes() -> DOTAttributes {
    var list = DOTAttributes()
    list.set(.layout, value: "nop2")
    list.set(.bounds, value: "0,0,\(decimal(page.width)),\(decimal(page.height))")
    list.set(.pad, 0)
    list.set(.margin, 0)
    parts.setSheet(in: &list)
    parts.setName(of: diagram, in: &list)
    list.set(.background, value: background())
    return list
  }

  private func nodeDefaults() -> DOTAttributes {
    var list = parts.faceDefaults
    list.set(.fixedsize, value: "true")
    list.set(.margin, 0)
    return list
  }

  private func write(_ group: DiagramGroup, to writer: inout IndentingWriter) {
    parts.cluster(group, of: diagram, in: &writer, member: write) { list in
      if let frame = group.frame { list.set(.bounds, value: box(frame)) }
      list.set(.label, DOTText.label([""]))
      let pattern = group.look.pattern == .solid ? "" : "," + DOTParts.pattern(group.look.pattern)
      list.set(.style, value: "rounded,filled" + pattern)
      list.set(.fillcolor, value: (group.look.fill ?? diagram.theme.page).hex)
      list.set(.pencolor, value: group.look.stroke.hex)
      list.set(.penwidth, 0.8)
      list.set(.id, DOTText.id(group.id))
      list.set(.classes, value: "group")
    }
  }

  private func write(_ node: DiagramNode, to writer: inout IndentingWriter) {
    var list = parts.attributes(of: node)
    let frame = node.frame ?? Frame(0, 0, 10, 10)
    list.set(.pos, value: point(frame.center))
    list.set(.width, frame.width / 72)
    list.set(.height, frame.height / 72)
    writer.line(DOTText.id(node.id), attributes: list)
  }

  private func write(_ edge: DiagramEdge, to writer: inout IndentingWriter) {
    var list = parts.attributes(of: edge)
    list.set(.pos, value: EdgeRoute(edge, flip: page.height).text)
    if let center = edge.labelCenter, !edge.label.isEmpty {
      list.set(.lp, value: point(center))
    }
    writer.line(
      DOTText.id(edge.source), " -> ", DOTText.id(edge.target), attributes: list)
  }

  private func point(_ point: Point) -> String {
    "\(decimal(point.x)),\(decimal(page.height - point.y))"
  }

  private func box(_ frame: Frame) -> String {
    "\(decimal(frame.x)),\(decimal(page.height - frame.bottom)),"
      + "\(decimal(frame.right)),\(decimal(page.height - frame.y))"
  }
}

extension DOTPage {
  /// The page and the shapes behind the diagram, in xdot's operations.
  private func background() -> TextBytes {
    let corners = [
      Point(0, 0), Point(page.width, 0), Point(page.width, page.height), Point(0, page.height),
    ]
    var text = TextBytes()
    write(.area(corners, color: diagram.theme.page), to: &text)
    for shape in diagram.backdrop { write(shape, to: &text) }
    return text
  }

  private func write(_ shape: BackdropShape, to text: inout TextBytes) {
    switch shape {
    case .area(let points, let color):
      text += "c 7 -\(color.hex) C 7 -\(color.hex) P "
      write(points, to: &text)
    case .outlinedArea(let points, let fill, let stroke, let width):
      let pen = "setlinewidth(\(decimal(width)))"
      text += "S \(pen.utf8.count) -\(pen) c 7 -\(stroke.hex) C 7 -\(fill.hex) P "
      write(points, to: &text)
    case .line(let points, let color, let width, let pattern):
      text += stroke(color, width, pattern)
      text += "L "
      write(points, to: &text)
      text += "S 5 -solid "
    case .circle(let center, let radius, let color, let width, let pattern):
      text += stroke(color, width, pattern)
      text += "e "
      write(center, to: &text)
      text += "\(decimal(radius)) \(decimal(radius)) S 5 -solid "
    }
  }

  /// The operations that set a pen.
  private func stroke(_ color: Color, _ width: Double, _ pattern: LinePattern) -> String {
    let pen = "setlinewidth(\(decimal(width)))"
    let style = DOTParts.pattern(pattern)
    return "S \(style.utf8.count) -\(style) S \(pen.utf8.count) -\(pen) c 7 -\(color.hex) "
  }

  /// How many points there are, then their places, a space after each number.
  private func write(_ points: [Point], to text: inout TextBytes) {
    text += "\(points.count) "
    for point in points { write(point, to: &text) }
  }

  private func write(_ point: Point, to text: inout TextBytes) {
    text.append(decimal: point.x)
    text += " "
    text.append(decimal: page.height - point.y)
    text += " "
  }
}
