import Diagnostics
import GraphCore
import GraphData
import SCO
import Testing

/// What is given holds something: texts, names and the file that heads the data.
@Suite struct BlankTextTests {
  @Test(arguments: [
    (
      "references:\n  - {id: zz, kind: news, title: \"\", publisher: ' ', date: 2020}\n",
      """
      f.yaml:2:33: error: 'title' is blank; write its text [yaml.blank-text]
      2 |   - {id: zz, kind: news, title: "", publisher: ' ', date: 2020}
        |                                 ^~
      f.yaml:2:48: error: 'publisher' is blank; write its text or leave the key out [yaml.blank-text]
      2 |   - {id: zz, kind: news, title: "", publisher: ' ', date: 2020}
        |                                                ^~~
      """
    ),
    (
      "partnership:\n  - {between: [china, india], level: strategic, wording: \"\", cite: doc}\n",
      """
      f.yaml:2:58: error: 'wording' is blank; write its text or leave the key out [yaml.blank-text]
      2 |   - {between: [china, india], level: strategic, wording: "", cite: doc}
        |                                                          ^~
      """
    ),
    (
      "organizations:\n  - {id: un, name: {en: UN, zh: '', ru: ООН}, cite: doc}\n",
      """
      f.yaml:2:33: error: 'zh' is blank; write its text or leave the key out [yaml.blank-text]
      2 |   - {id: un, name: {en: UN, zh: '', ru: ООН}, cite: doc}
        |                                 ^~
      """
    ),
    (
      "organizations:\n  - {id: un, name: ' ', cite: doc}\n",
      """
      f.yaml:2:20: error: 'name' is blank; write its text [yaml.blank-text]
      2 |   - {id: un, name: ' ', cite: doc}
        |                    ^~~
      """
    ),
    (
      "organizations:\n  - {id: un, name: {}, cite: doc}\n",
      """
      f.yaml:2:20: error: a text in several languages has none; write one, such as {en: …}, or \
      leave the key out [data.no-language]
      2 |   - {id: un, name: {}, cite: doc}
        |                    ^
      """
    ),
    (
      "organizations:\n  - {id: un, name: {en: UN, zh: 联合国, ru: ООН}, aliases: [U, ''], cite: doc}\n",
      """
      f.yaml:2:61: error: a text of 'aliases' is blank; write its text or leave it out \
      [yaml.blank-text]
      2 |   - {id: un, name: {en: UN, zh: 联合国, ru: ООН}, aliases: [U, ''], cite: doc}
        |                                                                ^~
      """
    ),
  ])
  func aBlankTextIsRefused(_ text: String, _ expected: String) {
    #expect(PocketData.findings(text) == expected)
  }

  /// A blank of any script, and every key that takes a text.
  @Test(arguments: ["''", "\"\\n \"", "\"\\u00A0\"", "\"\\u3000\"", "\"\\u3164\"", "\"\\u2800\""])
  func whatCannotBeReadIsBlank(_ blank: String) {
    for key in ["publisher", "author", "document", "note", "language", "date", "url"] {
      let text = "references:\n  - {id: zz, kind: news, title: T, date: 2020, \(key): \(blank)}\n"
      let ids = PocketData.ids(text.replacing(key == "date" ? ", date: 2020" : "\n\n", with: ""))
      #expect(ids.contains("yaml.blank-text"), "\(key): \(blank): \(ids)")
    }
  }

  /// A file at the top of the folder that says nothing heads nothing; it is read as `{}` is.
  @Test(arguments: ["", "\n", "# nothing yet\n", "---\n", "--- # nothing yet\n", "{}\n"])
  func aHeaderWithoutContentLacksItsKeys(_ text: String) {
    let files = [SourceFile(name: "pocket/graph.yaml", text: text), PocketData.files[1]]
    let dataset = DatasetLoader(schema: .sco).load(files, root: "pocket/")
    let errors = dataset.diagnostics.filter { $0.severity == .error }
    #expect(
      errors.map(\.message) == [
        "the data set needs the key 'knowledge'", "the data set needs the key 'name'",
        "the data set needs the key 'title'", "the data set needs the key 'version'",
      ])
    #expect(errors.allSatisfy { $0.range?.start.description == "pocket/graph.yaml:1:1" })
    #expect(dataset.graph == nil)
  }

  /// Other files may hold nothing.
  @Test(arguments: ["", "# nothing yet\n", "---\n", "{}\n", "references:\n"])
  func anotherFileMayBeEmpty(_ text: String) {
    #expect(PocketData.findings(text) == "")
  }
}
