/// Letters that stand for some titles before a number: each its own, and none that can be taken for
/// a digit.
struct InitialMarks {
  private var marks: [String: String] = [:]
  /// Letters that look like 3, 0, 6, 4, 1, 5, 8 and 2.
  private static let digits: Set<Character> = [
    "З", "О", "Б", "Ч", "O", "I", "L", "B", "Z", "Q", "一", "二", "三", "〇",
  ]

  /// Chooses the first letter of each title that serves: those at the head of its words first.
  init(_ titles: [String]) {
    for title in titles where marks[title] == nil {
      let words = title.split { !$0.isLetter }
      let heads = words.filter { $0.count > 2 || words.count == 1 }.compactMap(\.first)
      let taken = Set(marks.values)
      let letters = (heads + title.filter(\.isLetter)).flatMap { $0.uppercased() }
      let shared = Set(titles.filter { $0 != title }.flatMap { $0.split { !$0.isLetter } })
      let own = words.filter { !shared.contains($0) }.compactMap(\.first)
        .flatMap { $0.uppercased() }
      let free = (own + letters).filter { !taken.contains(String($0)) }
      marks[title] = (free.first { !Self.digits.contains($0) } ?? free.first).map { String($0) }
    }
  }

  /// The letter of a title; a point where none is free.
  subscript(title: String) -> String { marks[title] ?? "•" }
}
