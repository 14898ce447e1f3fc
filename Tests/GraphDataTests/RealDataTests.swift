import Diagnostics
import GraphCore
import GraphData
import SCO
import Testing

@Suite struct RealDataTests {
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
