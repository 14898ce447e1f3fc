import Testing

@testable import GraphViews

@Suite struct NameOrderTests {
  @Test func accentsAndCaseDoNotCount() {
    #expect(NameOrder.key("Türkiye") == "turkiye")
    #expect(NameOrder.key("Объединённые") == "объединенные")
    #expect(NameOrder.key("Ёлка") < NameOrder.key("жук"))
  }

  @Test func aShortIIsALetterOfItsOwn() {
    #expect(NameOrder.key("Йемен") != NameOrder.key("Иемен"))
  }
}
