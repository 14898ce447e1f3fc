import Testing

@testable import GraphViews

/// Raised numbers are read back from whatever they stand behind.
@Suite struct RaisedNumberTests {
  private static let texts = [
    "", "China", "Vietnam", "Islam", "Крым", "Форум", "1 m", "30 bn m³", "30 млрд м³", "1300 km",
    "1300 км", "1300км", "RATS*", "China¹²", "Line D of the Central Asia–China gas pipeline¶", "m",
  ]

  @Test(arguments: texts, [1, 2, 3, 7, 12, 23, 32, 205])
  func aNumberIsReadBackBehindAnything(text: String, number: Int) {
    let noted = RaisedNumber.text(number, behind: text)
    #expect(noted.hasPrefix(text))
    #expect(RaisedNumber.numbers(in: noted) == RaisedNumber.numbers(in: text) + [number])
    #expect(RaisedNumber.numbers(in: noted + " 2001") == RaisedNumber.numbers(in: noted))
  }

  @Test(arguments: ["30 bn m³ a year", "5 km²", "30 млрд м³", "15 км²", "7m²"])
  func powersOfUnitsAreNoNumbers(text: String) {
    #expect(RaisedNumber.numbers(in: text).isEmpty)
  }

  @Test func wordsThatEndLikeAUnitBearNumbers() {
    #expect(RaisedNumber.numbers(in: "Vietnam² Крым³ SCO Forum²") == [2, 3, 2])
    #expect(RaisedNumber.numbers(in: "30 bn m³²") == [32])
  }
}
