import Diagnostics
import Testing

@Suite struct DiagnosticFormatterTests {
  /// A formatted error at the given place of a text.
  func printed(
    _ text: String, line: Int = 1, column: Int, length: Int, width: Int = 100,
    coloured: Bool = false
  ) -> String {
    let file = SourceFile(name: "f.yaml", text: text)
    let start = SourceLocation(file: file, line: line, column: column)
    let diagnostic = Diagnostic(
      id: "x.y", severity: .error, message: "wrong", at: SourceRange(start, length: length))
    return DiagnosticFormatter(isColoured: coloured, width: width).string(for: diagnostic)
  }

  @Test func theShapeOfTheHouse() {
    let file = SourceFile(
      name: "Graphs/Relationships/sco-status.yaml",
      text: "# Statuses\nparticipates-in:\n  - from: indai\n    to: sco\n")
    let start = SourceLocation(file: file, line: 3, column: 11)
    let hint = NearestName.hint(among: ["china", "india"], for: "indai")
    let diagnostic = Diagnostic(
      id: "data.unknown-entity", severity: .error, message: "no entity named 'indai'\(hint)",
      at: SourceRange(start, length: 5))
    #expect(
      DiagnosticFormatter().string(for: diagnostic) == """
        Graphs/Relationships/sco-status.yaml:3:11: error: no entity named 'indai'; \
        did you mean 'india'? [data.unknown-entity]
        3 |   - from: indai
          |           ^~~~~
        """)
  }

  @Test func aCaretStandsUnderWideCharacters() {
    #expect(
      printed("- 中国e\u{301}: 俄罗斯", column: 8, length: 3) == """
        f.yaml:1:8: error: wrong [x.y]
        1 | - 中国e\u{301}: 俄罗斯
          |         ^~~~~
        """)
  }

  @Test func tabsAreOneCellAndInvisiblesAreNamed() {
    #expect(
      printed("a\tb\u{202E}c", column: 5, length: 1) == """
        f.yaml:1:5: error: wrong [x.y]
        1 | a b<U+202E>c
          |            ^
        """)
  }

  @Test func longLinesAreCutAroundTheCaret() {
    let text = String(repeating: "a", count: 90) + "XYZ" + String(repeating: "b", count: 90)
    #expect(
      printed(text, column: 91, length: 3, width: 30) == """
        f.yaml:1:91: error: wrong [x.y]
        1 | …aaaaaaaaaaXYZbbbbbbbbbbbbbbbbb…
          |            ^~~
        """)
    #expect(
      printed(text, column: 184, length: 0, width: 30) == """
        f.yaml:1:184: error: wrong [x.y]
        1 | …bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
          |                                ^
        """)
    #expect(
      printed(text, column: 1, length: 183, width: 30).hasSuffix(
        "1 | aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…\n  | ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~"))
  }

  @Test func aHugeLineGivesAShortMessage() {
    let text = String(repeating: "长", count: 200_000)
    #expect(printed(text, column: 100_000, length: 50_000).utf8.count < 2_000)
  }

  @Test func endOfFileAndManyLinesHaveACaret() {
    #expect(printed("a: b\n", line: 2, column: 1, length: 0).hasSuffix("\n2 |\n  | ^"))
    let file = SourceFile(name: "f", text: "abc\ndef")
    let diagnostic = Diagnostic(
      id: "x.y", severity: .warning, message: "wrong", at: SourceRange(file: file, utf8: 1..<6))
    #expect(
      DiagnosticFormatter().string(for: diagnostic) == """
        f:1:2: warning: wrong [x.y]
        1 | abc
          |  ^~
        """)
  }

  @Test func notesFollowWithTheirOwnPlaces() {
    let file = SourceFile(name: "f", text: "one\ntwo")
    let diagnostic = Diagnostic(
      id: "x.y", severity: .doubt, message: "twice",
      at: SourceRange(file: file, utf8: 4..<7),
      notes: [
        DiagnosticNote("first here", at: SourceRange(file: file, utf8: 0..<3)),
        DiagnosticNote("and no place"),
      ])
    #expect(
      DiagnosticFormatter().string(for: diagnostic) == """
        f:2:1: doubt: twice [x.y]
        2 | two
          | ^~~
        f:1:1: note: first here
        1 | one
          | ^~~
        note: and no place
        """)
  }

  @Test func coloursChangeNothingButColour() {
    let plain = printed("a b", column: 3, length: 1)
    let coloured = printed("a b", column: 3, length: 1, coloured: true)
    #expect(coloured.contains("\u{1B}[1;31merror:\u{1B}[0m wrong"))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }

  @Test func aProblemWithoutAPlaceIsOneLine() {
    let diagnostic = Diagnostic(id: "x.y", severity: .error, message: "nothing there")
    #expect(DiagnosticFormatter().string(for: diagnostic) == "error: nothing there [x.y]")
  }
}
