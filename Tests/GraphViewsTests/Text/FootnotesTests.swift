import Testing

@testable import GraphViews

@Suite struct FootnotesTests {
  @Test func numbersInARowAreToldByTheirEnds() {
    #expect(Footnotes.runs(of: []) == [])
    #expect(Footnotes.runs(of: [3]) == ["3"])
    #expect(Footnotes.runs(of: [1, 2]) == ["1", "2"])
    #expect(Footnotes.runs(of: [1, 2, 5, 6, 7, 8, 11]) == ["1", "2", "5–8", "11"])
  }

  @Test(arguments: 0..<64)
  func noNumberIsLost(bits: Int) {
    let numbers = (1...6).filter { bits & (1 << ($0 - 1)) != 0 }
    let told = Footnotes.runs(of: numbers).flatMap { run -> [Int] in
      let ends = run.split(separator: "–").compactMap { Int($0) }
      return Array((ends.first ?? 0)...(ends.last ?? 0))
    }
    #expect(told == numbers)
  }
}
