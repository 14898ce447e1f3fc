import Diagnostics
import GraphViews
import LocatedYAML
import Testing

/// A place in a text is found in the YAML that writes it, however it is written.
@Suite struct WrittenTextTests {
  /// The text of `query:` in a file, with its place.
  private func written(_ yaml: String) throws -> (text: String, range: SourceRange) {
    let document = YAMLDocument(SourceFile(name: "v.yaml", text: yaml))
    guard case .mapping(let root)? = document.root, case .scalar(let text)? = root["query"] else {
      throw NoText()
    }
    return (text.text, text.range)
  }

  private struct NoText: Error {}

  @Test(arguments: [
    "query: MATCH (a:Stte) RETURN a",
    "query: \"MATCH (a:Stte) RETURN a\"",
    "query: 'MATCH (a:Stte) RETURN a'",
    "query: 'MATCH (b {id: ''x''}), (a:Stte) RETURN a'",
    "query: \"MATCH (b {id: \\\"x\\\"}), (a:Stte) RETURN a\"",
    "query: |\n  MATCH (a:Stte)\n  RETURN a",
    "query: >\n  MATCH\n  (a:Stte)\n  RETURN a",
    "query: MATCH\n  (a:Stte)\n  RETURN a",
    "title: Stte\nquery: |-\n    MATCH\n\n      (名字:Stte)\n",
  ])
  func theWordIsFound(_ yaml: String) throws {
    let (text, range) = try written(yaml)
    let inner = SourceFile(name: "query", text: text)
    let place = try #require(text.firstRange(of: "Stte"))
    let offset = text.utf8.distance(from: text.startIndex, to: place.lowerBound)
    let found = WrittenText(text, at: range)
      .range(of: SourceRange(file: inner, utf8: offset..<offset + 4))
    #expect(found.text == "Stte")
    #expect(found.start.line == found.end.line)
    let isKey = yaml.hasPrefix("title") && found.start.line == 1
    #expect(!isKey)
  }

  @Test func thePlaceBehindTheEndIsTheWholeText() throws {
    let (text, range) = try written("query: MATCH (a")
    let inner = SourceFile(name: "query", text: text)
    let end = SourceRange(inner.location(utf8Offset: text.utf8.count), length: 1)
    #expect(WrittenText(text, at: range).range(of: end) == range)
  }
}
