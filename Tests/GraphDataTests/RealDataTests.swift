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

  /// Editors complete and check what names its schema.
  @Test func everyFileNamesItsSchema() throws {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/Graphs/"
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root)
    for path in paths where path.hasSuffix(".yaml") {
      let up = String(repeating: "../", count: path.count { $0 == "/" })
      let name = path.hasPrefix("Views/") ? "view" : "graph"
      let text = try String(contentsOfFile: root + path, encoding: .utf8)
      let line = "# yaml-language-server: $schema=\(up)\(name).schema.json\n"
      #expect(text.hasPrefix(line), "\(path)")
    }
  }

  @Test func theDataOfTheHouseHaveNoErrorAndNoWarning() throws {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let dataset = try DatasetLoader(schema: .sco).load(folder: root + "/Graphs")
    let findings = DiagnosticList(dataset.diagnostics.filter { $0.severity.failsCheck })
    #expect(DiagnosticFormatter().string(for: findings) == "")
    let graph = try dataset.checkedGraph()
    #expect(dataset.diagnostics.filter { $0.id == "data.unnamed-term" } == [])
    #expect(graph.claims.allSatisfy { $0.location?.line ?? 0 > 0 })
    #expect(graph.claims.allSatisfy { !($0.location?.file.contains(root) ?? true) })
  }
}
