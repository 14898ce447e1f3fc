import Testing

@testable import GraphViews

@Suite struct NameOrderTests {
  @Test func accentsAndCaseDoNotCount() {
    #expect(NameOrder.key("Türkiye") == "turkiye")
    #expect(NameOrder.key("Объединённые") == "объединенные")
    #expect(NameOrder.key("Ёлка") < NameOrder.key("жук"))
  }

  /// As dictionaries have them: the states of the SCO by their readings, from bā to zhōng.
  @Test func chineseNamesStandByTheirReadings() {
    let names = [
      "巴基斯坦", "白俄罗斯", "俄罗斯", "哈萨克斯坦", "吉尔吉斯斯坦", "塔吉克斯坦", "乌兹别克斯坦",
      "伊朗", "印度", "中国",
    ]
    #expect(names.reversed().sorted { NameOrder.key($0) < NameOrder.key($1) } == names)
    let others = ["ADB", "Ющенко", "阿富汗", "缅甸", "座", "丂", "鄯善"]
    #expect(others.reversed().sorted { NameOrder.key($0) < NameOrder.key($1) } == others)
  }

  @Test func noTwoCharactersShareAPlace() {
    var keys: Set<String> = []
    for value in 0x3400...0x9FFF as ClosedRange<UInt32> {
      if let scalar = Unicode.Scalar(value) { keys.insert(NameOrder.key(String(scalar))) }
    }
    #expect(keys.count == 0x9FFF - 0x3400 + 1)
    #expect(NameOrder.key("啊") < NameOrder.key("波") && NameOrder.key("波") < NameOrder.key("座"))
  }

  @Test func aShortIIsALetterOfItsOwn() {
    #expect(NameOrder.key("Йемен") != NameOrder.key("Иемен"))
  }
}
