import Testing

@testable import GraphQuery

/// Small maps and sets of names are what dictionaries and sets are, below and above the number at
/// which they begin to hash.
@Suite("Small maps and sets of names") struct SmallMapTests {
  @Test(
    "A map finds what a dictionary finds, in the order of its keys",
    arguments: [0, 1, 5, 11, 12, 13, 14, 40])
  func map(count: Int) {
    var map = SmallMap<String, Int>()
    var oracle: [String: Int] = [:]
    for key in 0..<count {
      map.set(key, for: "n\(key)")
      oracle["n\(key)"] = key
    }
    for key in stride(from: 0, to: count, by: 3) {
      map.change("n\(key)") { $0 = ($0 ?? 0) + 100 }
      oracle["n\(key)", default: 0] += 100
    }
    for key in 0..<count + 3 { #expect(map["n\(key)"] == oracle["n\(key)"]) }
    #expect(map.entries.map(\.key) == (0..<count).map { "n\($0)" })
    #expect(map.isEmpty == oracle.isEmpty)
  }

  @Test(
    "A set of names holds each once, in the order in which they came",
    arguments: [0, 1, 12, 13, 14, 40])
  func set(count: Int) {
    let names = (0..<count).map { "n\($0)" }
    let set = NameSet(names + names.reversed())
    #expect(Array(set) == names)
    for name in names { #expect(set.contains(name)) }
    #expect(!set.contains("n\(count)"))
    #expect(set.isDisjoint(with: ["n\(count)"]))
    #expect(set.isDisjoint(with: NameSet(names.suffix(1))) == names.isEmpty)
  }
}
