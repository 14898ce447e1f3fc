import GraphCore
import GraphTestSupport
import Testing

@testable import GraphQuery

@Suite struct ProvenanceFunctionTests {
  private let reader: ClaimReader
  private let edge: EdgeID
  private let path: QueryPath

  init() throws {
    let graph = try GraphSketch(
      """
      high > low
      a -partner- b level high since 2005 until 2010
      b -partner- c since 2008 disputed
      """
    ).graph
    reader = ClaimReader(graph)
    let first = try #require(graph.edgeIDs.first { graph[$0].level != nil })
    let other = try #require(graph.edgeIDs.first { $0 != first && !graph[$0].interval.isEmpty })
    let (a, b) = (try #require(graph.node(id: "a")), try #require(graph.node(id: "b")))
    edge = first
    path = QueryPath(
      nodes: [a, b, graph[other].otherEnd(than: b)], edges: [first, other])
  }

  private func call(_ name: String, _ arguments: QueryValue...) throws -> String {
    let function = try #require(FunctionCatalog.function(named: name))
    return try function.call(arguments, EvaluationContext(reader: reader)).plainText
  }

  private func day(_ text: String) throws -> QueryValue {
    try TemporalParsing.value(text, as: .date)
  }

  @Test func validityIsThatOfTheDocumentsAndOfAPathWhatIsCommon() throws {
    #expect(try call("validity", .edge(edge)) == "{since: 2005, until: 2010}")
    #expect(try call("validity", .path(path)) == "{since: 2008-12-31, until: 2010-12-31}")
    #expect(try call("valid_at", .edge(edge), day("2005-12-30")) == "false")
    #expect(try call("valid_at", .edge(edge), day("2005-12-31")) == "true")
    #expect(try call("valid_at", .path(path), day("2007-01-01")) == "false")
    #expect(
      try call("valid_during", .edge(edge), day("2010-12-31"), day("2012-01-01")) == "false")
    #expect(
      try call("valid_during", .edge(edge), day("2010-12-30"), day("2012-01-01")) == "true")
  }

  @Test func aPathIsAsGoodAsItsWeakestEdge() throws {
    #expect(try call("disputed", .edge(edge)) == "false")
    #expect(try call("disputed", .path(path)) == "true")
    #expect(try call("confidence", .edge(edge)) == reader.confidence(of: .edge(edge)).rawValue)
    #expect(try call("sourced_by", .edge(edge), .string("no-such-reference")) == "false")
  }

  @Test func levelsHaveTheirIdAsText() throws {
    let level = try #require(FunctionCatalog.function(named: "level"))
    let value = try level.call([.edge(edge)], EvaluationContext(reader: reader))
    #expect(try call("toString", value) == "high")
  }
}
