import Diagnostics
import Testing

@Suite struct DiagnosticListTests {
  let manual = DiagnosticManual(
    id: "test.wrong", severity: .warning, meaning: "It is wrong.", example: "a: b\n\nc: d",
    fix: "make it right.")

  @Test func sortedByPlaceAndEachOnce() {
    let a = SourceFile(name: "a", text: "12345\n12345")
    let b = SourceFile(name: "b", text: "12345")
    let late = manual("late", at: SourceRange(file: a, utf8: 7..<8))
    let early = manual("early", at: SourceRange(file: a, utf8: 2..<3))
    let other = manual("other", at: SourceRange(file: b, utf8: 0..<1))
    let nowhere = manual("nowhere", at: nil)
    let list = DiagnosticList([other, late, early, nowhere, late])
    #expect(list.sorted.map(\.message) == ["nowhere", "early", "late", "other"])
  }

  @Test func countsInWords() {
    var list = DiagnosticList()
    #expect(list.summary == "no findings")
    list.append(manual("one", at: nil))
    #expect(list.summary == "1 warning")
    #expect(!list.hasErrors)
    #expect(list.failsCheck)
    list.append(Diagnostic(id: "a.b", severity: .error, message: "two"))
    list.append(Diagnostic(id: "a.b", severity: .error, message: "three"))
    list.append(Diagnostic(id: "a.b", severity: .doubt, message: "four"))
    #expect(list.summary == "2 errors, 1 warning, 1 doubt")
    #expect(list.hasErrors)
  }

  @Test func doubtsFailNothing() {
    let doubt = Diagnostic(id: "a.b", severity: .doubt, message: "hm")
    #expect(!DiagnosticList([doubt]).failsCheck)
  }

  @Test func aManualPageReads() {
    #expect(
      manual.text == """
        test.wrong (warning)

        It is wrong.

        Example:
          a: b

          c: d

        Fix: make it right.
        """)
  }

  @Test func excerptsAreShortAndVisible() {
    #expect(Excerpt.quoted("a\u{202E}b\nc") == "'a<U+202E>b<U+000A>c'")
    #expect(Excerpt.quoted("abcdef", limit: 3) == "'abc…'")
    #expect(Excerpt.list(["a", "b", "c"]) == "a, b or c")
    #expect(Excerpt.list(["a"]) == "a")
    #expect(Excerpt.list(["a", "b", "c"], limit: 2) == "a, b and 1 more")
  }
}
