import Foundation
import GraphCore
import SCO
import Testing

/// One kind, one file, one line: the folders against the catalogs.
@Suite struct CatalogTests {
  private static let room = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources/SCO")

  private func files(in folder: String) throws -> [(name: String, text: String)] {
    let folder = Self.room.appendingPathComponent(folder)
    return try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".swift") }.sorted()
      .map { ($0, try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8)) }
  }

  private func firstMatch(_ pattern: Regex<(Substring, Substring)>, in text: String) -> String? {
    text.firstMatch(of: pattern).map { String($0.output.1) }
  }

  @Test func everyEntityFileIsInTheCatalogInOrder() throws {
    let kinds = try files(in: "Entities").compactMap { file in
      firstMatch(/EntityKind\(\s*"([A-Za-z]+)"/, in: file.text)
    }
    #expect(kinds == Schema.scoEntityKinds.map(\.name))
  }

  @Test func everyRelationshipFileIsInTheCatalogInOrder() throws {
    let kinds = try files(in: "Relationships").map { file in
      firstMatch(/RelationshipKind\(\s*"([A-Z_]+)"/, in: file.text) ?? file.name
    }
    #expect(kinds == Schema.scoRelationshipKinds.map(\.name))
  }

  @Test func aFileIsNamedAsItsType() throws {
    for file in try files(in: "Relationships") {
      let type = firstMatch(/public struct ([A-Za-z]+)/, in: file.text)
      #expect(type.map { $0 + ".swift" } == file.name)
    }
    for kind in Schema.scoEntityKinds {
      #expect(try files(in: "Entities").map(\.name).contains(kind.name + ".swift"))
    }
  }

  @Test func eachKindHasASwiftTypeThatNamesIt() throws {
    for file in try files(in: "Relationships") {
      let declared = firstMatch(/static let ([A-Za-z]+) = RelationshipKind/, in: file.text)
      let named = firstMatch(/static var kind: RelationshipKind \{ \.([A-Za-z]+) \}/, in: file.text)
      #expect(declared != nil && declared == named, "\(file.name)")
    }
  }
}
