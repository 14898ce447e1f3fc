import Diagnostics
import Testing

@Suite struct NearestNameTests {
  let names = ["china", "india", "iran", "kazakhstan", "kyrgyzstan", "Китай", "中国"]

  @Test(arguments: [
    ("indai", "; did you mean 'india'?"),
    ("CHNIA", "; did you mean 'china'?"),
    ("kazakstan", "; did you mean 'kazakhstan'?"),
    ("kazakh", "; did you mean 'kazakhstan'?"),
    ("китйа", "; did you mean 'Китай'?"),
    ("中", "; did you mean '中国'?"),
    ("peru", ""), ("france", ""), ("", ""), ("ka", ""),
  ])
  func sentences(_ typed: String, _ expected: String) {
    #expect(NearestName.hint(among: names, for: typed) == expected)
  }

  @Test func equalsAreOfferedTogetherInOrder() {
    let names = ["west", "rest", "best", "best"]
    #expect(NearestName.hint(among: names, for: "test") == "; did you mean 'best' or 'rest'?")
    #expect(
      NearestName.hint(among: names, for: "test", limit: 3)
        == "; did you mean 'best', 'rest' or 'west'?")
  }

  @Test(arguments: [("", "abc", 3), ("abc", "acb", 1), ("kitten", "Sitting", 3), ("ab", "ab", 0)])
  func distances(_ left: String, _ right: String, _ expected: Int) {
    #expect(NearestName.distance(left, right) == expected)
    #expect(NearestName.distance(right, left) == expected)
  }

  @Test func aHugeNameHasNoNeighbour() {
    #expect(NearestName.among(names, for: String(repeating: "a", count: 100_000)) == [])
  }
}
