import Diagnostics
import Foundation
import GraphCore
import GraphData
import SCO
import Testing

@Suite struct RealDataTests {
  /// `sco schema > Graphs/graph.schema.json` writes it anew.
  @Test func theSchemaBesideTheDataIsFresh() throws {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let file = try String(contentsOfFile: root + "/Graphs/graph.schema.json", encoding: .utf8)
    let isFresh = file == GraphSchemaFile(.sco).text
    #expect(isFresh, "run: sco schema -o Graphs/graph.schema.json")
  }

  @Test func theDataOfTheHouseHaveNoErrorAndNoWarning() throws {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let dataset = try DatasetLoader(schema: .sco).load(folder: root + "/Graphs")
    let findings = DiagnosticList(dataset.diagnostics.filter { $0.severity.failsCheck })
    #expect(DiagnosticFormatter().string(for: findings) == "")
    let graph = try dataset.checkedGraph()
    #expect(graph.claims.allSatisfy { $0.location?.line ?? 0 > 0 })
    #expect(graph.claims.allSatisfy { !($0.location?.file.contains(root) ?? true) })
  }
}
