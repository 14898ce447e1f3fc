import Testing

@testable import GraphViews

@Suite struct TextMetricsTests {
  static let texts = [
    "Universal Centre for Countering Challenges and Threats to Security",
    "上海合作组织成员国政府首脑（总理）理事会", "Универсальный центр по противодействию вызовам", "a", "",
    "Central Asia–China gas pipeline", "word", "🙂🙂🙂🙂🙂🙂🙂🙂",
  ]

  @Test(arguments: texts, [40.0, 90, 200, 900])
  func linesFitAndLoseNothing(text: String, width: Double) {
    let lines = TextMetrics.wrap(text, width: width, size: 9)
    for line in lines { #expect(TextMetrics.width(line, size: 9) <= width) }
    guard !lines.contains(where: { $0.hasSuffix("…") }) else { return }
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }

  @Test(arguments: texts)
  func whatIsCutSaysSo(text: String) {
    let lines = TextMetrics.wrap(text, width: 60, size: 9, limit: 1)
    #expect(lines.count == 1)
    let isWhole = lines[0].filter { $0 != " " } == text.filter { $0 != " " }
    #expect(isWhole || lines[0].hasSuffix("…"))
  }

  @Test func widths() {
    #expect(TextMetrics.width("", size: 10) == 0)
    #expect(TextMetrics.width("e\u{301}", size: 10) == TextMetrics.width("e", size: 10))
    #expect(TextMetrics.width("中国", size: 10) == 21)
    #expect(TextMetrics.width("CS", size: 9, isBold: true) > TextMetrics.width("CS", size: 9))
  }
}
