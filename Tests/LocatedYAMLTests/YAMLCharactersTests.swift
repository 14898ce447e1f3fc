import Diagnostics
import LocatedYAML
import Testing

@Suite struct YAMLCharactersTests {
  @Test(arguments: [
    (
      "states:\n\t- id: x\n",
      """
      f.yaml:2:1: error: a tab in the indentation; indent with spaces [yaml.tab]
      2 |  - id: x
        | ^
      """
    ),
    (
      "a: b\tc\n",
      """
      f.yaml:1:5: error: a tab; write a space instead [yaml.tab]
      1 | a: b c
        |     ^
      """
    ),
    (
      "a: b\u{0}c\n",
      """
      f.yaml:1:5: error: the character U+0000 is not allowed: it cannot be seen, or changes how \
      the text around it is seen; delete it [yaml.forbidden-character]
      1 | a: b<U+0000>c
        |     ^~~~~~~~
      """
    ),
    (
      "a: b\u{202E}c\n",
      """
      f.yaml:1:5: error: the character U+202E (RIGHT-TO-LEFT OVERRIDE) is not allowed: it cannot \
      be seen, or changes how the text around it is seen; delete it [yaml.forbidden-character]
      1 | a: b<U+202E>c
        |     ^~~~~~~~
      """
    ),
    (
      "\u{FEFF}a: b\n",
      """
      f.yaml:1:1: warning: the file begins with a byte order mark (U+FEFF); it is read all the \
      same, save it as UTF-8 without one [yaml.byte-order-mark]
      1 | <U+FEFF>a: b
        | ^~~~~~~~
      """
    ),
    (
      "a: b\r\nc: d\r\n",
      """
      f.yaml:1:5: warning: the lines end in CR LF; the file is read all the same, save it with LF \
      line ends [yaml.carriage-return]
      1 | a: b
        |     ^
      """
    ),
  ])
  func sentences(_ text: String, _ expected: String) {
    #expect(findings(text) == expected)
  }

  @Test func markAndReturnsAreReadAllTheSame() {
    #expect(plain(document("\u{FEFF}a: b\r\nc:\r\n  - d\r\n").root) == #"{a: "b", c: ["d"]}"#)
    guard case .mapping(let map)? = document("\u{FEFF}a: b").root else {
      Issue.record("no mapping")
      return
    }
    #expect(map.entries[0].key.range.text == "a")
  }

  @Test(arguments: [
    0x01, 0x08, 0x0B, 0x0C, 0x0D, 0x1B, 0x7F, 0x80, 0x85, 0x9F, 0xAD, 0x061C, 0x180E, 0x200B,
    0x200C, 0x200D, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2060,
    0x2061, 0x2064, 0x2066, 0x2067, 0x2068, 0x2069, 0x206A, 0xFDD0, 0xFEFF, 0xFFF9, 0xFFFE, 0xFFFF,
    0x1BCA0, 0x1D173, 0xE0001, 0xE0041, 0x1FFFE, 0x10FFFF,
  ])
  func unseenCharactersAreRefused(_ value: Int) throws {
    let scalar = try #require(Unicode.Scalar(UInt32(value)))
    let diagnostics = document("a: x\(String(scalar))y\n").diagnostics.sorted
    #expect(diagnostics.map(\.id) == ["yaml.forbidden-character"])
    #expect(diagnostics[0].message.contains(Excerpt.codePoint(scalar)))
    #expect(diagnostics[0].range?.start.description == "f.yaml:1:5")
  }

  @Test(arguments: [
    "می\u{200C}خواهم", "क्\u{200D}ष", "👩\u{200D}🔬", "❤\u{FE0F}\u{200D}🔥", "🇨🇳", "e\u{301}", "Ελ",
    "中国 俄罗斯", "\u{600}", "שלום", "a\u{301}\u{302}",
  ])
  func seenOnesAreFine(_ text: String) {
    #expect(findings("a: \(text)\n") == "")
  }

  @Test(arguments: [#"\u202E"#, #"\0"#, #"\t"#, #"\x85"#, #"\L"#, #"\uFEFF"#])
  func escapesHideNothing(_ escape: String) {
    let document = document("a:\n  - \"x\(escape)y\"\n")
    #expect(document.root == nil)
    #expect(document.diagnostics.map(\.id) == ["yaml.forbidden-character"])
    #expect(document.diagnostics.sorted.first?.range?.text == "\"x\(escape)y\"")
  }

  @Test func aLineBreakMayBeEscaped() {
    #expect(plain(document(#"a: "x\ny""#).root) == "{a: \"x\ny\"}")
  }

  @Test func manyAreCutShort() {
    let text = "a: " + String(repeating: "\u{200B}", count: 500)
    #expect(document(text).diagnostics.count == 20)
  }
}
