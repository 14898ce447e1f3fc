import Foundation
import GraphCore
import GraphExport
import GraphTestSupport
import GraphViews
import Testing

@Suite struct JSONExporterTests {
  private func object(_ text: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func aWholeGraphLosesNoClaim() throws {
    let graph = try PocketGraph.graph()
    let document = try object(JSONExporter().text(of: graph, in: .english))
    #expect(
      Set(document.keys) == [
        "schema", "dataset", "version", "asOf", "view", "nodes", "edges", "levels", "covers",
        "disputes", "references",
      ])
    #expect((document["nodes"] as? [Any])?.count == graph.nodes.count)
    let edges = try #require(document["edges"] as? [[String: Any]])
    #expect(edges.count == graph.edges.count)
    for edge in edges {
      #expect(edge["location"] is String)
      #expect((edge["citations"] as? [Any])?.isEmpty == false)
    }
    #expect(document["view"] is NSNull)
  }

  @Test func aViewHoldsWhatItShows() throws {
    let graph = try PocketGraph.graph()
    let alder = try #require(graph.node(id: "alder"))
    let diagram = try DiagramBuilder.diagram(.around(alder, in: graph), of: graph)
    let document = try object(JSONExporter().text(of: diagram))
    let ids = (document["nodes"] as? [[String: Any]])?.compactMap { $0["id"] as? String }
    #expect(ids == ["alder", "birch", "dyers"])
    let kinds = (document["edges"] as? [[String: Any]])?.compactMap { $0["kind"] as? String }
    #expect(kinds == ["MEMBER_OF", "PACT"])
    let view = try #require(document["view"] as? [String: Any])
    #expect(view["title"] as? String == "The ties of Alder")
    #expect((document["references"] as? [String: Any])?.count == 2)
  }
}
