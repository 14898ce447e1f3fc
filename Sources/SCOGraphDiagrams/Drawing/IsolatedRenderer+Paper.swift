public import GraphRender
public import SCOGraph

extension IsolatedRenderer {
  /// The size of a diagram in points, as composed; where Graphviz finds the places it is asked.
  ///
  /// - Throws: `RenderError` where Graphviz fails.
  public func size(of diagram: Diagram) throws(RenderError) -> PageSize {
    if let page = diagram.page { return page }
    return try layoutSize(of: diagram.dot)
  }

  /// How many lines of a diagram run through headings, or through boxes that they do not join,
  /// where Graphviz finds the places; nil where it does not, or where the diagram has more boxes
  /// than can be read anyway.
  ///
  /// - Throws: `RenderError` where Graphviz fails.
  func crossings(of diagram: Diagram) throws(RenderError) -> Int? {
    guard diagram.page == nil, diagram.nodes.count <= Self.mostBoxes else { return nil }
    var (placed, places) = (diagram, try layoutPlaces(of: diagram.dot))
    for index in placed.nodes.indices {
      placed.nodes[index].frame = places.boxes[placed.nodes[index].id]
    }
    for index in placed.edges.indices {
      let ends = [placed.edges[index].source, placed.edges[index].target]
      placed.edges[index].route = places.takeLine(ends)
    }
    placed.furniture = placed.groups.compactMap { heading(of: $0, in: placed) }
    return placed.crossings.count
  }

  /// About where the heading of a frame stands, which the list of places does not tell: above the
  /// first of its boxes, from the left.
  private func heading(of group: DiagramGroup, in diagram: Diagram) -> DiagramNode? {
    let frames = diagram.nodes.filter { $0.group == group.id }.compactMap(\.frame)
    guard let left = frames.map(\.x).min(), let right = frames.map(\.right).max(),
      let top = frames.map(\.y).min()
    else { return nil }
    let (margin, height) = (8.0, 13.0)
    let look = NodeLook(text: diagram.theme.text, mutedText: diagram.theme.mutedText)
    var node = DiagramNode(
      id: "heading-" + group.id, showing: .furniture, lines: [LabelLine(group.title, size: 10)],
      look: look)
    node.frame = Frame(left, top - margin - height, right - left + margin, height)
    (node.alignment, node.classes) = (.left, ["heading"])
    return node
  }

  /// What is laid out a second time is small.
  private static var mostBoxes: Int { 80 }
}
