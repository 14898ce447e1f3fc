import Diagnostics
import LocatedYAML
import Testing

@Suite struct YAMLProblemTests {
  @Test(arguments: [
    (
      "- id: china\n  note: one\n  name: {}\n  note: two\n",
      """
      f.yaml:4:3: error: the key 'note' stands twice in one mapping [yaml.duplicate-key]
      4 |   note: two
        |   ^~~~
      f.yaml:2:3: note: first here
      2 |   note: one
        |   ^
      """
    ),
    (
      "name: {en: a, ru: b, en: c}\n",
      """
      f.yaml:1:22: error: the key 'en' stands twice in one mapping [yaml.duplicate-key]
      1 | name: {en: a, ru: b, en: c}
        |                      ^~
      f.yaml:1:8: note: first here
      1 | name: {en: a, ru: b, en: c}
        |        ^
      """
    ),
    (
      "title: Shanghai: a city\n",
      """
      f.yaml:1:16: error: a ': ' where no key can stand; quote the text if the colon belongs to \
      it, or look at the indentation [yaml.syntax]
      1 | title: Shanghai: a city
        |                ^
      """
    ),
    (
      "a: @x\n",
      """
      f.yaml:1:4: error: a text cannot begin with this character; put the text in quotes \
      [yaml.syntax]
      1 | a: @x
        |    ^
      f.yaml:1:4: note: while scanning for the next token
      1 | a: @x
        |    ^
      """
    ),
    (
      "a: b\n---\nc: d\n",
      """
      f.yaml:2:1: error: a second document begins here; a file holds one [yaml.several-documents]
      2 | ---
        | ^
      """
    ),
    (
      "? [a, b]\n: c\n",
      """
      f.yaml:1:3: error: a list or a mapping as a key is not read here [yaml.key]
      1 | ? [a, b]
        |   ^
      """
    ),
    (
      "<<: {a: b}\n",
      """
      f.yaml:1:1: error: the merge key '<<' is not read here [yaml.merge-key]
      1 | <<: {a: b}
        | ^
      """
    ),
    (
      "note: &joint text\n",
      """
      f.yaml:1:7: error: the anchor '&joint': anchors are not read; quote a text [yaml.anchor]
      1 | note: &joint text
        |       ^~~~~~
      """
    ),
    (
      "since: !!timestamp 2017-06-09\n",
      """
      f.yaml:1:8: error: the tag '!!timestamp': tags are not read; quote a text [yaml.tag]
      1 | since: !!timestamp 2017-06-09
        |        ^~~~~~~~~~~
      """
    ),
  ])
  func sentences(_ text: String, _ expected: String) {
    #expect(findings(text) == expected)
  }

  @Test func keysThatDifferInEncodingAreTheSame() {
    let printed = findings("T\u{FC}r: 1\nTu\u{308}r: 2\n")
    #expect(printed.contains("error: the key 'T\u{FC}r' stands twice in one mapping"))
    #expect(printed.contains("f.yaml:1:1: note: first here"))
  }

  @Test(arguments: [
    "a: 'b", "a: [b", "a: {b", "a:\n - b\n c", "{", "}", "a: b: c", "- a\nb", "%YAML 9.9\n---\na",
    "\"\\xZZ\"", "a: |9x\n b", "? ? ?", "- - -", "'", "a\n:b\n: : c", "!", "*", "&", "@", "`",
    "a: \"\\uD800\"",
  ])
  func brokenYAMLNeverCrashesAndHasPlaces(_ text: String) {
    let document = document(text)
    #expect(document.root != nil || document.diagnostics.hasErrors)
    #expect(document.diagnostics.allSatisfy { $0.range?.isValid ?? false })
  }

  @Test(.timeLimit(.minutes(1)))
  func longLinesAreExplainedInTime() {
    let entries = String(repeating: "{k: é, k2: 'x'}, ", count: 20_000)
    for text in [
      "[\(entries)", "{\(entries)}", "\(entries)\t\t\t", "[{a: b, \(entries) a: c}]",
      String(repeating: "\t", count: 300_000), String(repeating: "\u{200B}", count: 100_000),
      String(repeating: "&a ", count: 100_000), String(repeating: "*", count: 300_000),
    ] {
      let printed = findings(text)
      #expect(!printed.isEmpty)
      #expect(printed.utf8.count < 20_000)
    }
  }

  @Test func aLongLineGivesAShortMessage() {
    let text = "a: \"" + String(repeating: "x", count: 200_000) + "\" b"
    #expect(findings(text).utf8.count < 2_000)
    #expect(findings(text).contains("[yaml.syntax]"))
  }
}
