import Diagnostics
import LocatedYAML
import Testing

@Suite struct YAMLDocumentTests {
  @Test func scalarsAreTextsWhateverTheyLookLike() {
    let text = """
      a: no
      b: 2001-06-15
      c: 017
      d: 1:30
      e: ~
      f: 'x'
      g: [1e3, true, null, "q"]
      h: |
        two
        lines
      """
    #expect(
      plain(document(text).root) == #"""
        {a: "no", b: "2001-06-15", c: "017", d: "1:30", e: "~", f: "x", g: ["1e3", "true", \#
        "null", "q"], h: "two
        lines"}
        """#)
    #expect(document(text).diagnostics.isEmpty)
  }

  @Test(arguments: ["", "# only a comment\n", "\n\n", "---\n"])
  func emptyFilesAreFine(_ text: String) {
    #expect(document(text).diagnostics.isEmpty)
    #expect(document(text).root?.isEmpty ?? true)
  }

  @Test func everyNodeKnowsItsPlace() throws {
    let text = """
      # first
      states:
        - id: china   # a comment
          name: {en: China, zh: "中国", ru: Китай}
          note: 'it''s'
      """
    guard case .mapping(let root)? = document(text).root,
      case .list(let list)? = root["states"],
      case .mapping(let china)? = list.items.first,
      case .mapping(let name)? = china["name"]
    else {
      Issue.record("wrong shapes")
      return
    }
    let ranges =
      china.entries.map(\.key.range) + [china["id"], china["note"]].compactMap(\.?.range)
    #expect(
      ranges.map(\.start.description) == [
        "f.yaml:3:5", "f.yaml:4:5", "f.yaml:5:5", "f.yaml:3:9", "f.yaml:5:11",
      ])
    #expect(ranges.map { String($0.text) } == ["id", "name", "note", "china", "'it''s'"])
    #expect(name.entries.map { String($0.value.range.text) } == ["China", "\"中国\"", "Китай"])
    #expect(list.range.text == "id")
  }

  @Test func textIsNormalisedAndPlacesAreNot() {
    guard case .mapping(let root)? = document("a: Tu\u{308}rkiye\nb: 각\u{1100}\u{1161}").root,
      case .scalar(let text)? = root["a"], case .scalar(let hangul)? = root["b"]
    else {
      Issue.record("wrong shapes")
      return
    }
    #expect(Array(text.text.unicodeScalars) == Array("T\u{FC}rkiye".unicodeScalars))
    #expect(Array(hangul.text.unicodeScalars) == Array("각가".unicodeScalars))
    #expect(text.range.text.unicodeScalars.count == 8)
  }

  @Test func aBombIsASentence() {
    var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...30 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      bomb += "a\(level): &a\(level) [\(aliases)]\n"
    }
    #expect(
      findings(bomb).hasPrefix(
        """
        f.yaml:1:5: error: the anchor '&a0': anchors are not read; quote a text [yaml.anchor]
        1 | a0: &a0 [x, x, x, x, x, x, x, x, x]
          |     ^~~
        f.yaml:2:5: error: the anchor '&a1': anchors are not read; quote a text [yaml.anchor]
        2 | a1: &a1 [*a0, *a0, *a0, *a0, *a0, *a0, *a0, *a0, *a0]
          |     ^~~
        f.yaml:2:10: error: the alias '*a0': write the value out, or quote a text [yaml.alias]
        """))
    #expect(document(bomb).diagnostics.count == 20)
  }

  @Test(arguments: [
    "? &a [x, x]\n: 1\n? &b [*a, *a, *a, *a, *a]\n: 2\n? [*b, *b]\n: 3\n",
    "k: foo\n  \"bar\nl: &a [x]\nm: &b [*a, *a, *a]\n? [*b, *b, *b]\n: y\n",
    "k: |2\n  x\n &a b\n", "&a k: *a\n", "- &a\n- *a\n", "[&a b, *a]", "{&a b: *a}",
    "- ! x\n", "- !!str x\n", "a: !<tag:x> y\n", "<<: {a: b}\n",
  ])
  func whatIsNotReadIsRefused(_ text: String) {
    let document = document(text)
    #expect(document.root == nil)
    #expect(document.diagnostics.hasErrors)
    #expect(document.diagnostics.allSatisfy { $0.range?.isValid ?? false })
  }

  @Test(arguments: [
    "note: Smith & Sons *and* R&D, see [1] !important\n",
    "note: 'a &b *b'\nother: \"&b *b !x\"\n",
    "note: |\n  &a\n  *a\n  - !x\nlist: [a&b, c*d]\n",
    "list:\n  - note: >-\n      &a text\n    id: x\n",
    "a: b # &c *c\n# !d\n",
    "url: https://example.org/?a=1&b=2*3\n",
  ])
  func textsWithSuchSignsAreFine(_ text: String) {
    #expect(findings(text) == "")
  }

  @Test(arguments: ["[", "{a: ", "- "])
  func depthTenThousandIsASentence(_ opening: String) {
    let text = String(repeating: opening, count: 10_000)
    let printed = findings(text)
    let hasSentence = printed.contains(
      "lists and mappings are nested too deep here [yaml.too-deep]")
    #expect(hasSentence, "\(printed)")
  }

  @Test func depthByIndentationIsASentence() {
    let lines = (0..<1_200).map { String(repeating: " ", count: $0) + "a:" }
    #expect(findings(lines.joined(separator: "\n")).contains("[yaml.too-deep]"))
    #expect(findings(lines.prefix(70).joined(separator: "\n")).contains("[yaml.too-deep]"))
    #expect(findings(lines.prefix(60).joined(separator: "\n")) == "")
  }

  @Test func limitsAreSentences() {
    #expect(
      findings("a: bcdefgh", limits: YAMLLimits(bytes: 8)) == """
        f.yaml:1:1: error: the file has 10 bytes, and at most 8 are read; split it by topic \
        [yaml.too-large]
        1 | a: bcdefgh
          | ^
        """)
    #expect(
      findings("[a, b, c, d]", limits: YAMLLimits(nodes: 4)) == """
        f.yaml:1:1: error: the file has more than 4 texts, lists and mappings; split it by topic \
        [yaml.too-many-nodes]
        1 | [a, b, c, d]
          | ^
        """)
  }
}
