import GraphCore
import GraphSnapshot
import GraphTestSupport
import Testing

/// A graph that went through bytes is the graph that went in.
struct RoundTripTests {
  @Test func pocketGraphComesBackEqualInAllTables() throws {
    try expectRoundTrip(PocketGraph.graph())
  }

  @Test(arguments: 0..<60) func randomGraphsComeBackEqual(seed: UInt64) throws {
    try expectRoundTrip(
      RandomGraph.sketch(seed: seed, nodes: 1 + Int(seed % 23), edges: Int(seed)).graph)
  }

  @Test func everyRecordKeepsAllItsParts() throws {
    try expectRoundTrip(fullGraph())
  }

  @Test(arguments: [
    Value.text(""), .localized(LocalizedText([.russian: "да"])), .integer(.min), .integer(.max),
    .number(-0.0), .number(39.9042), .number(.greatestFiniteMagnitude), .flag(true), .flag(false),
    .choice("one"),
  ])
  func everyTypeOfValueComesBack(value: Value) throws {
    let kind = EntityKind(
      "Thing", section: "things", singular: LocalizedText("thing"),
      plural: LocalizedText("things"), documentation: "A thing.",
      properties: valueTypes.map {
        PropertyKey($0, $1, name: LocalizedText("p"), documentation: "A property.")
      })
    let schema = Schema(entities: [kind], relationships: [])
    var builder = GraphBuilder(
      GraphHeader(name: "v", title: "V", version: "1", knowledge: PocketGraph.knowledge),
      schema: schema)
    let node = builder.add(
      Node(id: "a", kinds: KindSet(EntityKindID(0)), names: LocalizedText("a")))
    builder.add(Claim(.node(node)))
    var claim = Claim(.property(of: node))
    let property = try #require(kind.properties.first { $0.admits(value) })
    claim.properties = [Property(property.key, value)]
    builder.add(claim)
    try expectRoundTrip(builder.build())
  }

  @Test func sameGraphSameBytesAndTheyAreText() throws {
    let (one, two) = (CompiledGraph(of: try fullGraph()), CompiledGraph(of: try fullGraph()))
    #expect(one == two)
    #expect(String(validating: one.bytes, as: UTF8.self) != nil)
    let again = CompiledGraph(of: try one.graph(schema: PocketSchema.schema))
    #expect(again == one)
  }

  @Test func textsThatOnlyLookAlikeStayApart() throws {
    var builder = try PocketGraph.builder()
    for (id, title) in [("composed", "\u{E9}"), ("decomposed", "e\u{301}")] {
      _ = builder.add(Reference(id: id, title: title, kind: "news"))
    }
    let graph = try CompiledGraph(of: builder.build()).graph(schema: PocketSchema.schema)
    #expect(graph.references.suffix(2).map { Array($0.title.utf8).count } == [2, 3])
  }

  @Test func literalIsReadBackByTheCompilersRules() {
    #expect(swiftLiteral("a\"b\\c\nd\re\u{0}") == #""a\"b\\c\nd\u{d}e\u{0}""#)
    #expect(swiftLiteral("Шанхай 上海 n\u{303}") == "\"Шанхай 上海 n\u{303}\"")
    #expect(swiftLiteral("\u{2028}\u{FEFF}\u{200B}") == #""\u{2028}\u{feff}\u{200b}""#)
    #expect(CompiledGraph("GraphSnapshot/1 \\").bytes.last == 0x5C)
  }
}

private let valueTypes: [(String, PropertyKey.ValueType)] = [
  ("text", .text), ("localized", .localized), ("integer", .integer), ("number", .number),
  ("flag", .flag), ("choice", .choice([Choice("one", LocalizedText("one"))])),
]

/// Both ways back: read on demand from bytes of our own, and checked from bytes of anybody's.
private func expectRoundTrip(_ graph: Graph) throws {
  let compiled = CompiledGraph(of: graph)
  expect(try compiled.graph(schema: graph.schema), equals: graph)
  expect(try CompiledGraph(bytes: compiled.bytes).graph(schema: graph.schema), equals: graph)
}

private func expect(_ again: Graph, equals graph: Graph) {
  #expect(again.header == graph.header)
  #expect(again.references == graph.references)
  #expect(again.levels == graph.levels)
  #expect(again.disputes == graph.disputes)
  #expect(again.nodes == graph.nodes)
  #expect(again.claims == graph.claims)
  #expect(again.edgeIDs.map { again[$0] } == graph.edgeIDs.map { graph[$0] })
  #expect(again.rows.out.edges == graph.rows.out.edges)
  #expect(again.rows.into.edges == graph.rows.into.edges)
  #expect(again.nodeIDs.map(again.interval) == graph.nodeIDs.map(graph.interval))
  for dispute in graph.disputes.indices.map({ DisputeID($0) }) {
    #expect(again.sides(of: dispute) == graph.sides(of: dispute))
  }
  let frame = TimeFrame.day(graph.knowledge)
  for node in graph.nodeIDs {
    #expect(again.presence(of: node, in: frame) == graph.presence(of: node, in: frame))
  }
  #expect(again.edgeIDs.map(again.isProposed) == graph.edgeIDs.map(graph.isProposed))
  #expect(again.checkInvariants() == [])
}

/// The pocket graph and one record of each sort with nothing left out.
private func fullGraph() throws -> Graph {
  var builder = try PocketGraph.builder()
  let place = ClaimLocation(file: "Graphs/Дата.yaml", line: 3, column: 11)
  let date = try #require(CalendarDate(year: 2013, month: 5))
  var reference = Reference(id: "full", title: "\"A\"\\\n", kind: "news")
  (reference.publisher, reference.author, reference.url) = ("p", "a", "https://example.org/")
  (reference.document, reference.language, reference.note) = ("d", "ru", "n")
  (reference.date, reference.accessed, reference.location) = (date, date, place)
  let citation = Citation(builder.add(reference), locator: "第二段")
  let dispute = Dispute(
    id: "full", topic: "t", assessment: "a", citations: [citation], location: place)
  let side = builder.add(dispute)
  let names = LocalizedText("F", zh: "满", ru: "П")
  var node = Node(id: "full", kinds: builder.nodes[0].kinds, names: names)
  (node.unofficial, node.short, node.article) = ([.chinese, .russian], "f", "the")
  node.aliases = ["FU", "ФУ"]
  let id = builder.add(node)
  var claim = Claim(.node(id), validity: Validity(on: date, through: CalendarDate(year: 2014)))
  (claim.confirmed, claim.confidence, claim.note) = (date, .generalKnowledge, "n")
  (claim.dispute, claim.isPreferred, claim.location) = (side, true, place)
  claim.citations = [citation]
  builder.add(claim)
  var heads = Claim(
    .property(
      of: try #require(
        builder.nodes.firstIndex { $0.id == "alder" }
          .map { NodeID($0) })), validity: Validity(until: date))
  heads.properties = [Property("population", .integer(-9_000_000_000))]
  builder.add(heads)
  return try builder.build()
}
