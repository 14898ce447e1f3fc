import GraphCore

/// The alphabetical order of printed names, the same on every machine.
enum NameOrder {
  /// The name by which another is sorted: in lower case and without the accents of Latin letters,
  /// Ё as Е; Chinese characters by their readings.
  static func key(_ name: String) -> String {
    let small = name.lowercased()
    guard !small.utf8.allSatisfy({ $0 < 0x80 }) else { return small }
    return String(small.flatMap { letters[$0] ?? [ChineseOrder.key($0)] })
  }

  private static let letters: [Character: [Character]] = {
    let rows: [(plain: String, accented: String)] = [
      ("a", "àáâãäåāăą"), ("c", "çćčĉċ"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
      ("i", "ìíîïĩīĭįı"), ("l", "ĺļľł"), ("n", "ñńņň"), ("o", "òóôõöøōŏő"), ("r", "ŕŗř"),
      ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"), ("y", "ýÿ"), ("z", "źżž"),
      ("ae", "æ"), ("oe", "œ"), ("ss", "ß"), ("е", "ё"),
    ]
    var letters: [Character: [Character]] = [:]
    for row in rows {
      for letter in row.accented { letters[letter] = Array(row.plain) }
    }
    return letters
  }()
}

extension Scene {
  /// Members in the alphabetical order of a name of theirs, then of their ids.
  static func sorted(
    _ members: [SelectedGroup.Member], of graph: Graph, by name: (NodeID) -> String
  ) -> [SelectedGroup.Member] {
    members.map { (key: NameOrder.key(name($0.node)), id: graph[$0.node].id, member: $0) }
      .sorted { ($0.key, $0.id) < ($1.key, $1.id) }
      .map(\.member)
  }
}
