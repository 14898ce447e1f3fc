import Foundation
import GraphCore
import GraphExport
import GraphTestSupport
import GraphViews
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What every text format promises, over the catalog.
@Suite struct ExporterContractTests {
  static let names = ExporterCatalog.all.map(\.format.name)

  private func exporter(_ name: String) throws -> any Exporter {
    try #require(ExporterCatalog.exporter(named: name))
  }

  private func diagrams(_ graph: Graph) throws -> [Diagram] {
    let evil = try #require(graph.node(id: "evil") ?? graph.node(id: "alder"))
    var group = PartsSelector.Group([.kind("Village")])
    group.title = graph[evil].names
    let parts = PartsSelector(groups: [group], relationships: ["pact"])
    var view = GraphView(
      id: graph[evil].names.text(in: .english), title: graph[evil].names, showing: parts,
      layout: "layers")
    view.notes = [ViewNote(graph[evil].names)]
    let plain = try ["layers", "matrix", "network", "ego"].map { layout in
      var options = DiagramOptions()
      options.layout = layout
      return try DiagramBuilder.diagram(view, of: graph, options: options)
    }
    return try plain + tables(of: evil, in: graph)
  }

  /// The same thing as a column, a row, a bar and a side, its documents numbered.
  private func tables(of node: NodeID, in graph: Graph) throws -> [Diagram] {
    let names = graph[node].names
    let own = PartsSelector.Group([.entity(ViewName(graph[node].id))])
    var others = PartsSelector.Group([.kind("Village")])
    others.title = names
    let columns = PartsSelector(groups: [own, others], relationships: ["pact"])
    var growth = GraphView.timeline(of: node, in: graph)
    growth.layout = "growth"
    let views = [
      GraphView(id: "columns", title: names, showing: columns, layout: "grid"),
      GraphView(id: "rows", title: names, showing: columns, layout: "calendar"),
      GraphView(id: "sides", title: names, showing: DisputesSelector(), layout: "disputes"),
      growth,
    ]
    return try views.map { view in
      var options = DiagramOptions()
      (options.citations, options.names, options.language) = (.footnotes, .both, .chinese)
      return try DiagramBuilder.diagram(view, of: graph, options: options)
    }
  }

  @Test func factsAreComplete() {
    #expect(Self.names == Self.names.sorted())
    for exporter in ExporterCatalog.all {
      let format = exporter.format
      for fact in [format.summary, format.lost, format.fileExtension, format.mediaType] {
        #expect(!fact.isEmpty, "\(format.name)")
      }
      #expect(ExporterCatalog.exporter(forFile: format.fileExtension) != nil)
    }
  }

  @Test(arguments: names)
  func sameBytesTwiceAndANewlineAtTheEnd(name: String) throws {
    let exporter = try exporter(name)
    let graph = try PocketGraph.graph()
    let texts = try diagrams(graph).map(exporter.text) + [exporter.text(of: graph, in: .russian)]
    let again = try diagrams(PocketGraph.graph()).map(exporter.text)
    #expect(Array(texts.prefix(again.count)) == again)
    for text in texts { #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n")) }
  }

  @Test(arguments: HostileGraph.names.map(\.what))
  func hostileTextsStayTexts(what: String) throws {
    let text = try #require(HostileGraph.names.first { $0.what == what }).text
    let graph = try HostileGraph.graph(text)
    for diagram in try diagrams(graph) {
      try expectSafe(DOTExporter().text(of: diagram), diagram)
      let json = Data(JSONExporter().text(of: diagram).utf8)
      let object = try #require(JSONSerialization.jsonObject(with: json) as? [String: Any])
      #expect(object["schema"] as? String == "sco.graph/1")
    }
    let whole = Data(JSONExporter().text(of: graph, in: .english).utf8)
    let object = try #require(JSONSerialization.jsonObject(with: whole) as? [String: Any])
    let nodes = try #require(object["nodes"] as? [[String: Any]])
    let name = nodes.first { $0["id"] as? String == "evil" }?["name"] as? String
    #expect(name == text)
  }

  /// Graphviz reads the text without a word, finds no more nodes than there are, and its SVG holds
  /// nothing that runs or loads.
  private func expectSafe(_ dot: String, _ diagram: Diagram) throws {
    guard let program = DotProgram() else { return }
    let outcome = try program.run(dot, "-Tsvg")
    #expect(outcome.status == 0)
    #expect(outcome.complaints.isEmpty, "\(outcome.complaints.prefix(300))")
    let svg = outcome.output
    let count = diagram.nodes.count + (diagram.page == nil ? 0 : diagram.furniture.count)
    #expect(svg.components(separatedBy: "class=\"node").count - 1 == count)
    #expect(svg.components(separatedBy: "class=\"edge").count - 1 == diagram.edges.count)
    for forbidden in ["<script", "<image", "javascript:", " onload=", "passwd\""] {
      #expect(!svg.lowercased().contains(forbidden), "\(forbidden)")
    }
    let parser = XMLParser(data: Data(svg.utf8))
    #expect(parser.parse(), "the SVG is no XML")
  }
}
