import Diagnostics
import Foundation
import GraphCore
import SCO
import Testing

@testable import GraphData
@testable import LocatedYAML

@Suite struct GraphSchemaFileTests {
  /// The schema as Foundation reads it.
  func json() throws -> [String: Any] {
    let data = Data(GraphSchemaFile(.sco).text.utf8)
    let object = try JSONSerialization.jsonObject(with: data)
    return try #require(object as? [String: Any])
  }

  @Test func theTextIsTheSameTwiceAndEndsInALineBreak() {
    let text = GraphSchemaFile(.sco).text
    #expect(text == GraphSchemaFile(.sco).text)
    #expect(text.hasSuffix("}\n"))
  }

  @Test func editorsKnowTheKeysThatReadersKnow() throws {
    let properties = try #require(try json()["properties"] as? [String: Any])
    let catalog = SectionCatalog(.sco)
    let file = SourceFile(name: "f", text: "")
    let empty = LocatedMapping(entries: [], start: file.location(utf8Offset: 0))
    for section in catalog.sections {
      let reader = try #require(catalog[section])
      var map = MapReader(empty, of: reader.subject)
      var drafts = Drafts()
      reader.read(&map, into: &drafts)
      let entry = try #require(properties[section] as? [String: Any])
      let items = try #require(entry["items"] as? [String: Any])
      let keys = try #require(items["properties"] as? [String: Any])
      #expect(Set(keys.keys) == Set(map.known), "\(section)")
    }
    let header = ["name", "title", "version", "knowledge", "begins", "languages", "license"]
    #expect(Set(properties.keys) == Set(catalog.sections + header))
  }

  @Test func referencesLeadSomewhere() throws {
    let definitions = try #require(try json()["definitions"] as? [String: Any])
    for match in GraphSchemaFile(.sco).text.matches(of: /#\/definitions\/([a-z0-9.-]+)/) {
      #expect(definitions[String(match.1)] != nil)
    }
  }
}
