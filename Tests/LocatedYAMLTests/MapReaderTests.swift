import Diagnostics
import LocatedYAML
import Testing

@Suite struct MapReaderTests {
  /// Reads an entry with a fixed set of keys and prints the findings.
  func read(_ text: String) -> String {
    var list = DiagnosticList()
    guard let root = document(text).root,
      var reader = MapReader(root, of: "a reference", into: &list)
    else { return DiagnosticFormatter().string(for: list) }
    _ = reader.requiredText("id")
    _ = reader.text("note")
    _ = reader.map("name")
    _ = reader.texts("cite")
    return DiagnosticFormatter().string(for: reader.finish())
  }

  @Test(arguments: [
    ("id: x\nnote: y\nname: {en: z}\ncite: [a, b]", ""),
    ("id: x\ncite: a", ""),
    (
      "id: x\nnote: ''",
      """
      f.yaml:2:7: error: 'note' is blank; write its text or leave the key out [yaml.blank-text]
      2 | note: ''
        |       ^~
      """
    ),
    (
      "id: ' '\nname: {en: z}",
      """
      f.yaml:1:5: error: 'id' is blank; write its text [yaml.blank-text]
      1 | id: ' '
        |     ^~~
      """
    ),
    (
      "id: x\ncite: [a, \"\\u3000\"]",
      """
      f.yaml:2:11: error: a text of 'cite' is blank; write its text or leave it out [yaml.blank-text]
      2 | cite: [a, "\\u3000"]
        |           ^~~~~~~~
      """
    ),
    (
      "id: x\nnoet: y",
      """
      f.yaml:2:1: error: a reference has no key 'noet'; did you mean 'note'? [yaml.unknown-key]
      2 | noet: y
        | ^~~~
      """
    ),
    (
      "id: x\npublisher: y",
      """
      f.yaml:2:1: error: a reference has no key 'publisher'; it has id, note, name and cite \
      [yaml.unknown-key]
      2 | publisher: y
        | ^~~~~~~~~
      """
    ),
    (
      "note: y",
      """
      f.yaml:1:1: error: a reference needs the key 'id' [yaml.missing-key]
      1 | note: y
        | ^~~~
      """
    ),
    (
      "id: x\nnote:",
      """
      f.yaml:2:1: error: 'note' has no value; write one or delete the key [yaml.empty-value]
      2 | note:
        | ^~~~
      """
    ),
    (
      "id: [x]\nname: y\ncite: [{a: b}]",
      """
      f.yaml:1:6: error: 'id' should be a text, and this is a list [yaml.wrong-shape]
      1 | id: [x]
        |      ^
      f.yaml:2:7: error: 'name' should be a mapping, and this is a text [yaml.wrong-shape]
      2 | name: y
        |       ^
      f.yaml:3:9: error: 'cite' should be a text, and this is a mapping [yaml.wrong-shape]
      3 | cite: [{a: b}]
        |         ^
      """
    ),
    (
      "- x",
      """
      f.yaml:1:3: error: a reference should be a mapping, and this is a list [yaml.wrong-shape]
      1 | - x
        |   ^
      """
    ),
  ])
  func sentences(_ text: String, _ expected: String) {
    #expect(read(text) == expected)
  }

  @Test func unknownKeysCarryAFix() throws {
    let root = try #require(document("idd: x").root)
    var list = DiagnosticList()
    var reader = try #require(MapReader(root, of: "a state", into: &list))
    _ = reader.text("id")
    let fixIts = reader.finish().flatMap(\.fixIts)
    #expect(fixIts.map(\.replacement) == ["id"])
    #expect(fixIts.map(\.title) == ["replace 'idd' by 'id'"])
  }
}
