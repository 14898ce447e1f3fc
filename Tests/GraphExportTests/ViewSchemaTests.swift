import Foundation
import GraphText
import GraphViews
import Testing

@Suite struct ViewSchemaTests {
  /// `SCO_RECORD=1` writes the file anew, and the test fails all the same.
  @Test func theFileBesideTheDataIsFresh() throws {
    let file = RealGraph.folder.appendingPathComponent("view.schema.json")
    let text = JSONWriter().text(ViewSchema.document)
    if ProcessInfo.processInfo.environment["SCO_RECORD"] != nil {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded view.schema.json; look at it, then run again")
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }

  @Test func everyViewNamesIt() throws {
    let folder = RealGraph.folder.appendingPathComponent("Views")
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      #expect(text.hasPrefix("# yaml-language-server: $schema=../view.schema.json\n"), "\(name)")
    }
  }
}
