import GraphCore
import GraphTestSupport
import GraphViews
import Testing

@Suite struct FigureSourcesTests {
  private func diagram(
    _ style: CitationStyle?, language: Language = .english, names: NameStyle = .local
  ) throws -> Diagram {
    let graph = try PocketGraph.graph()
    var options = DiagramOptions()
    (options.citations, options.language, options.names) = (style, language, names)
    let selector = PartsSelector(groups: [.init([.kind("Village")])], relationships: ["pact"])
    let view = GraphView(
      id: "sketch", title: LocalizedText("Sketch"), showing: selector, layout: "layers")
    return try DiagramBuilder.diagram(view, of: graph, options: options)
  }

  @Test func withoutSourcesTheDataSetIsNamedAllTheSame() throws {
    let diagram = try diagram(CitationStyle.none)
    let header = diagram.graph.header
    #expect(diagram.sources == ["Data: \(header.title), \(header.version)."])
  }

  @Test func theLineIsTheUsualWay() throws {
    let (line, usual) = (try diagram(.line), try diagram(nil))
    #expect(line.sources == usual.sources && line.sources.count == 1)
    #expect(line.sources[0].hasPrefix("Sources: "))
  }

  /// Numbers run from 1, no claim of the picture lacks one, each document is told in full once,
  /// and each number stands in the picture.
  @Test func footnotesNumberWhatIsDrawn() throws {
    let diagram = try diagram(.footnotes)
    let graph = diagram.graph
    let claims = diagram.nodes.flatMap(\.claims) + diagram.edges.flatMap(\.claims)
    let documents = Set(claims.flatMap { graph[$0].citations.map(\.reference) })
    #expect(!documents.isEmpty)
    let notes = diagram.sources.dropLast().filter { $0.first?.isNumber == true }
    #expect(diagram.footnotes.map(\.number) == Array(1...notes.count))
    for (note, line) in zip(diagram.footnotes, notes) {
      #expect(line.hasPrefix("\(note.number). "))
      #expect(!note.citations.isEmpty && !note.claims.isEmpty)
      for claim in note.claims {
        #expect(Set(graph[claim].citations).isSubset(of: note.citations))
      }
    }
    let told = diagram.footnotes.reduce(into: Set<ClaimID>()) { $0.formUnion($1.claims) }
    #expect(told.isSuperset(of: claims))
    for document in documents {
      #expect(notes.count { $0.contains(graph[document].title) } == 1)
    }
    #expect(diagram.sources.last?.hasPrefix("Data: ") == true)
  }

  @Test func twoNamesAtOnce() throws {
    let both = try diagram(nil, language: .chinese, names: .both)
    let graph = both.graph
    for node in both.nodes {
      guard case .node(let id) = node.subject else { continue }
      let names = graph[id].names
      let text = node.lines.map(\.text).joined()
      #expect(text.contains(names.text(in: .english)))
      #expect(text.contains(names.text(in: .chinese)))
    }
    let alone = try diagram(nil, names: .both).nodes.flatMap { $0.lines.map(\.text) }
    #expect(!alone.contains { $0.contains("/") })
  }
}
