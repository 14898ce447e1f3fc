import GraphCore
import GraphTestSupport
import Testing

@Suite struct NamesTests {
  private func ids(_ name: String, in graph: Graph) -> [String] {
    graph.nodes(named: name).map { graph[$0].id }
  }

  @Test(arguments: [
    "alder", "ALDER", "Alder", "桤木村", "Ольха", "ОЛЬХА", "al", "AL",
  ])
  func everyNameFindsItsNodeWhateverTheCase(name: String) throws {
    #expect(ids(name, in: try PocketGraph.graph()) == ["alder"])
  }

  @Test func whatNobodyIsCalledFindsNothing() throws {
    let graph = try PocketGraph.graph()
    for name in ["", " ", "alde", "alder ", "the "] {
      #expect(ids(name, in: graph) == [])
    }
  }

  @Test(arguments: [
    "Elder–Ferry Road (old)", "elder - ferry road (old)", "The Elder—Ferry  Road（old）",
    "Elder \u{2212} Ferry Road (old)", "Ёлка’s", "елка's", "е\u{308}лкаʼs", "Kİlİs yolu",
    "kılıs YOLU",
  ])
  func dashesBracketsApostrophesAndArticlesDoNotMatter(name: String) throws {
    var builder = try PocketGraph.builder()
    var node = Node(
      id: "road", kinds: KindSet(EntityKindID(1)), names: LocalizedText("Elder-Ferry Road (old)"))
    node.aliases = ["Ёлка's", "Kilis Yolu"]
    builder.add(Claim(.node(builder.add(node))))
    #expect(ids(name, in: try builder.build()) == ["road"])
  }

  @Test func allNamesFindTheirNode() throws {
    let graph = try PocketGraph.graph()
    for node in graph.nodeIDs {
      for name in graph.allNames(of: node) { #expect(graph.nodes(named: name) == [node]) }
    }
  }

  @Test func aSharedAliasFindsAllButAnIdWins() throws {
    var builder = try PocketGraph.builder()
    var node = Node(id: "al", kinds: KindSet(EntityKindID(1)), names: LocalizedText("Alt"))
    (node.aliases, node.short) = (["Common", "BI"], "Bitty")
    builder.add(Claim(.node(builder.add(node))))
    let graph = try builder.build()
    #expect(ids("AL", in: graph) == ["al"])
    #expect(ids("bi", in: graph) == ["al", "birch"])
    #expect(ids("bitty", in: graph) == ["al"])
  }

  @Test func canonicallyEqualNamesAreOne() throws {
    var builder = try PocketGraph.builder()
    let name = LocalizedText("Cura\u{E7}ao")
    builder.add(
      Claim(.node(builder.add(Node(id: "c", kinds: KindSet(EntityKindID(1)), names: name)))))
    #expect(ids("CURAC\u{327}AO", in: try builder.build()) == ["c"])
  }

  @Test func aSentenceHasTheArticle() throws {
    let graph = try PocketGraph.graph()
    let sentence = graph.nodes.map(\.nameInSentence)
    #expect(sentence.contains("the Dyers’ Guild"))
    #expect(sentence.contains("Alder"))
  }
}
