import SCOGraph
import Testing

/// Overlays and folders go through the same readers as the data set.
@Suite struct GraphSourceTests {
  private func load(_ text: String) -> Dataset {
    DatasetLoader(schema: .sco).load([SourceFile(name: "mine.yaml", text: text)], over: .sco)
  }

  @Test func withoutWordsItIsTheEmbeddedGraph() throws {
    let loaded = try GraphSource().load()
    #expect(loaded.graph.nodes.count == Graph.sco.nodes.count)
    #expect(loaded.diagnostics.isEmpty)
  }

  @Test func anOverlayAdds() throws {
    let dataset = load(
      """
      initiatives:
        - id: test-initiative
          name: {en: Test initiative, zh: 试验, ru: Проба}
          cite: gk-names
      part-of:
        - from: cpec
          to: test-initiative
          since: 2020-01-02
          cite: gk-names

      """)
    let graph = try dataset.checkedGraph()
    #expect(graph.checkInvariants().isEmpty)
    #expect(graph.nodes.count == Graph.sco.nodes.count + 1)
    #expect(graph.edges.count == Graph.sco.edges.count + 1)
    let node = try #require(graph.node(id: "test-initiative"))
    let claim = graph.claim(of: try #require(graph.edges(at: node).first { _ in true }))
    #expect(claim.location?.file == "mine.yaml")
    #expect(claim.location?.line == 6)
  }

  @Test(arguments: [
    (
      "part-of:\n  - from: cpec\n    to: chin\n    cite: gk-names\n",
      "mine.yaml:3:9: error: no entity named 'chin'; did you mean 'china'? [data.unknown-entity]"
    ),
    (
      "initiatives:\n  - id: sco\n    name: {en: Another}\n    cite: gk-names\n",
      "mine.yaml:2:9: error: there is an entity 'sco' already; relationships to it need no entry "
        + "of its own, and an overlay's 'extends' or 'corrects' changes it [data.duplicate-id]"
    ),
  ])
  func anOverlayIsRefusedWithItsPlace(text: String, sentence: String) {
    let errors = load(text).diagnostics.filter { $0.severity == .error }
    let lines = errors.map { DiagnosticFormatter().string(for: $0).split(separator: "\n")[0] }
    #expect(lines.map(String.init) == [sentence])
    #expect(throws: DiagnosticsError.self) { try load(text).checkedGraph() }
  }

  @Test func missingInputsAreSentences() {
    #expect(throws: InputError("there is no file or folder 'no-such'")) {
      try GraphSource(folder: "no-such").load()
    }
    #expect(throws: InputError("there is no file or folder 'no.yaml'")) {
      try GraphSource(overlays: ["no.yaml"]).load()
    }
  }
}
