import GraphCore
import GraphText
import Testing

/// Units of the data in the languages of figures, each with the powers of ten that it counts in.
@Suite struct UnitTests {
  @Test(arguments: [
    ("15 bcm a year", "150亿立方米/年", "15 млрд м³ в год"),
    ("20 Mt a year", "2000万吨/年", "20 млн т в год"),
    ("10–12 Mt a year", "1000–1200万吨/年", "10–12 млн т в год"),
    ("6.5 Mt a year at first", "650万吨/年 at first", "6,5 млн т в год at first"),
    ("0.25 bcm a year", "2.5亿立方米/年", "0,25 млрд м³ в год"),
    ("55 bcm a year (A 15)", "55 十亿立方米/年 (A 15)", "55 млрд м³ в год (A 15)"),
    ("1300 MW", "1300 兆瓦", "1300 МВт"), ("some bcm a year", "some 十亿立方米/年", "some млрд м³ в год"),
    ("single track", "single track", "single track"),
  ])
  func numbersFollowTheirUnits(english: String, chinese: String, russian: String) {
    #expect(FigureWords.inUnits(english, .english) == english)
    #expect(FigureWords.inUnits(english, .chinese) == chinese)
    #expect(FigureWords.inUnits(english, .russian) == russian)
  }
}
