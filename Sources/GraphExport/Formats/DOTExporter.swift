public import GraphCore
public import GraphViews

/// DOT, the language of Graphviz, such that every Graphviz program gives the same layout.
///
/// Where the diagram has places, `layout=nop2` keeps them; where it has none, `layout=dot` finds
/// them. A picture drawn by us is drawn from exactly this text.
public struct DOTExporter: Exporter {
  /// What the format is.
  public let format = ExportFormat(
    "dot", fileExtension: "gv", mediaType: "text/vnd.graphviz",
    summary: "Graphviz's language, with the layout that sco render draws",
    lost: "claims that are not drawn, where in its documents each is found, and the dates of "
      + "properties; labels are cut at 500 characters (their tooltips are not)")

  /// Makes an exporter.
  public init() {}

  /// The text of a picture.
  public func text(of diagram: Diagram) -> String {
    if let page = diagram.page { return DOTPage(diagram: diagram, page: page).text() }
    return DOTNetwork(diagram: diagram).text()
  }

  /// The text of a whole graph, laid out by Graphviz's `dot`.
  public func text(of graph: Graph, in language: Language) -> String {
    var nodes = NodeSet(capacity: graph.nodes.count)
    var edges = EdgeSet(capacity: graph.edges.count)
    for node in graph.nodeIDs { nodes.insert(node) }
    for edge in graph.edgeIDs { edges.insert(edge) }
    let view = GraphView.selection(
      Subgraph(graph, nodes: nodes, edges: edges), id: graph.header.name,
      title: LocalizedText(graph.header.title))
    var options = DiagramOptions()
    options.language = language
    do {
      return text(of: try DiagramBuilder.diagram(view, of: graph, options: options))
    } catch {
      return "digraph {\n}\n"
    }
  }
}
