import GraphText
import Testing

@Suite struct OutputTests {
  static let plain: [(JSONValue, String)] = [
    (.text("a\"b\\c\n\t\r"), #""a\"b\\c\n\t\r""#),
    (
      .text("\u{0}\u{1F}\u{7F}\u{2028}\u{202E}\u{FEFF}"), #""\u0000\u001f\u007f\u2028\u202e\ufeff""#
    ),
    (.text("Қазақстан 中国 👩‍🚀 é"), "\"Қазақстан 中国 👩‍🚀 é\""),
    (.text("</script> &amp;"), "\"</script> &amp;\""),
    (.number(1.5), "1.5"), (.number(3), "3"), (.number(.infinity), "null"),
    (.integer(-4), "-4"), (.null, "null"), (.flag(true), "true"),
    (.array([]), "[]"), (.object([]), "{}"),
    (["b": 1, "a": [true, .null]], #"{"b":1,"a":[true,null]}"#),
  ]

  @Test(arguments: plain.indices) func plainJSON(index: Int) {
    let (value, text) = Self.plain[index]
    #expect(JSONWriter(isIndented: false).text(value) == text)
  }

  @Test func indentedJSONKeepsOrder() {
    let value: JSONValue = ["z": ["y": [1, 2]], "a": [["b": "c"]], "e": []]
    #expect(
      JSONWriter().text(value) == """
        {
          "z": {
            "y": [1, 2]
          },
          "a": [
            {
              "b": "c"
            }
          ],
          "e": []
        }

        """)
  }

  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"so\"", "\"say \"\"so\"\"\""),
    ("two\nlines", "\"two\nlines\""), ("cr\r\nlf", "\"cr\r\nlf\""), (" edge ", "\" edge \""),
    ("", ""),
  ]) func commaSeparatedFields(field: String, text: String) {
    #expect(TextTable(["h"], [[field]]).csv == "h\r\n\(text)\r\n")
  }
}
