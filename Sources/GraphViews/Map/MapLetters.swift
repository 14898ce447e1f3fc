import GraphCore
import GraphText

/// The letters that stand on a map where there is no room for a name, each for one mark.
struct MapLetters {
  let language: Language
  /// What each letter stands for, in their order: a member with its town, or way-points.
  private var groups: [[NodeID]] = []

  init(_ language: Language) { self.language = language }

  /// The next letter, for all that a mark stands for; nil where there is none left.
  mutating func letter(for nodes: [NodeID]) -> String? {
    let alphabet = MapWords.alphabet(language)
    guard groups.count < alphabet.count else { return nil }
    groups.append(nodes)
    return alphabet[groups.count - 1]
  }

  /// The letters with what they stand for.
  var entries: [(letter: String, nodes: [NodeID])] {
    zip(MapWords.alphabet(language), groups).map { (letter: $0, nodes: $1) }
  }

  /// The letter that takes most room.
  static func widest(in language: Language) -> String {
    let all = MapWords.alphabet(language)
    return all.max {
      TextMetrics.width($0, size: 8) < TextMetrics.width($1, size: 8)
    } ?? ""
  }
}
