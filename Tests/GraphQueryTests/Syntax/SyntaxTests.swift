import Testing

@testable import GraphQuery

@Suite("Trees of queries")
struct SyntaxTests {
  @Test("Trees are equal when they say the same, wherever they say it")
  func equality() {
    let here = Expression(.variable(Name("n", span: SourceSpan(0, 1))), span: SourceSpan(0, 1))
    let there = Expression(.variable(Name("n", span: SourceSpan(9, 10))), span: SourceSpan(9, 10))
    #expect(here == there)
    #expect(here != Expression(.variable(Name("m"))))
  }

  @Test("A span joins with one behind it")
  func joining() {
    let joined = SourceSpan(3, 5).joined(SourceSpan(8, 12))
    #expect((joined.lower, joined.upper) == (3, 12))
  }
}
