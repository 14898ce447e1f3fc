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

  /// What is cited anywhere in a document is among its references, and sides that are not used
  /// stand there with their dates and documents.
  @Test func everyCitationLeadsToAReference() throws {
    let graph = try RealGraph.graph.get()
    let whole = try object(JSONExporter().text(of: graph, in: .english))
    let references = Set(try #require(whole["references"] as? [String: Any]).keys)
    let cited = Self.cited(in: whole)
    #expect(cited.count > 300)
    #expect(cited.subtracting(references) == [])
    let disputes = try #require(whole["disputes"] as? [[String: Any]])
    let sides = disputes.flatMap { $0["notPreferred"] as? [[String: Any]] ?? [] }
    #expect(sides.count > 30)
    for side in sides { #expect((side["citations"] as? [Any])?.isEmpty == false) }
  }

  private static func cited(in value: Any) -> Set<String> {
    if let list = value as? [Any] { return list.reduce(into: []) { $0.formUnion(cited(in: $1)) } }
    guard let object = value as? [String: Any] else { return [] }
    let own = Set([object["reference"] as? String].compactMap { $0 })
    return object.values.reduce(into: own) { $0.formUnion(cited(in: $1)) }
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
