import GraphViews

extension DOTParts {
  /// The text of a graph: its own attributes, the defaults of nodes and edges, what `body` writes.
  func document(
    _ diagram: Diagram, graph: DOTAttributes, node: DOTAttributes,
    body: (inout IndentingWriter) -> Void
  ) -> String {
    var edge = faceDefaults
    edge.set(.arrowsize, 0.7)
    var writer = IndentingWriter()
    writer.block("digraph \(DOTText.id(diagram.id)) {", "}") { writer in
      writer.line("graph", attributes: graph)
      writer.line("node", attributes: node)
      writer.line("edge", attributes: edge)
      body(&writer)
    }
    return writer.text
  }

  /// A frame with its members; `set` adds what the two kinds of text say differently.
  func cluster(
    _ group: DiagramGroup, of diagram: Diagram, in writer: inout IndentingWriter,
    member: (DiagramNode, inout IndentingWriter) -> Void, set: (inout DOTAttributes) -> Void
  ) {
    writer.block("subgraph \(DOTText.id("cluster_" + group.id)) {", "}") { writer in
      var list = DOTAttributes()
      set(&list)
      list.set(.tooltip, DOTText.tooltip(group.title))
      writer.line("graph", attributes: list)
      for node in diagram.nodes where node.group == group.id { member(node, &writer) }
    }
  }

  /// What every default begins with.
  var faceDefaults: DOTAttributes {
    var list = DOTAttributes()
    list.set(.fontname, value: faces)
    return list
  }

  /// The colour of the page, the order of drawing, the faces.
  func setSheet(in list: inout DOTAttributes) {
    list.set(.bgcolor, value: theme.page.hex)
    list.set(.outputorder, value: "edgesfirst")
    list.set(.charset, value: "UTF-8")
    list.set(.fontname, value: faces)
  }

  /// Id and alternative text; and the paper, as the part of the plane that is drawn, around the
  /// figure's middle.
  func setName(of diagram: Diagram, in list: inout DOTAttributes) {
    list.set(.id, DOTText.id("diagram-" + diagram.id))
    list.set(.tooltip, DOTText.tooltip(diagram.alternativeText))
    guard let paper = diagram.paper else { return }
    let window = paper.window
    list.set(
      .viewport,
      value: "\(decimal(window.width)),\(decimal(window.height)),\(decimal(paper.scale))")
  }
}
