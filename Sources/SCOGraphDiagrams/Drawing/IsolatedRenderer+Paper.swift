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

  /// The diagram with counts of lines that run through headings, through boxes that they do not
  /// join, or through words beside lines, where Graphviz finds the places; as it is where it does
  /// not, or where there are more boxes than can be read anyway.
  ///
  /// - Throws: `RenderError` where Graphviz fails.
  func counted(_ diagram: Diagram) throws(RenderError) -> Diagram {
    guard let placed = try placed(diagram) else { return diagram }
    var diagram = diagram
    diagram.foundCrossings = placed.crossings.count
    diagram.foundStruckWords = placed.struckWords.count
    return diagram
  }

  /// The diagram with the places that Graphviz finds.
  private func placed(_ diagram: Diagram) throws(RenderError) -> Diagram? {
    guard diagram.page == nil, diagram.nodes.count <= Self.mostBoxes else { return nil }
    var (placed, places) = (diagram, try layoutPlaces(of: diagram.dot))
    for index in placed.nodes.indices {
      placed.nodes[index].frame = places.boxes[placed.nodes[index].id]
    }
    for index in placed.edges.indices {
      let ends = [placed.edges[index].source, placed.edges[index].target]
      let line = places.takeLine(ends)
      (placed.edges[index].route, placed.edges[index].labelCenter) = (line.route, line.words)
    }
    placed.furniture = placed.groups.compactMap { heading(of: $0, in: placed) }
    return placed
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
