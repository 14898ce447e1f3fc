import GraphCore

/// Which aliases are shorter forms of a name, and no other names of the same thing.
///
/// An alias abbreviates a name where its letters stand in the name in their order, and each of its
/// words begins where a word of the name begins; in scripts without spaces the order is enough.
enum Abbreviation {
  /// Whether one text abbreviates another.
  ///
  /// - Complexity: O(letters × words of the name) for each word of the alias.
  static func shortens(_ alias: String, _ name: String) -> Bool {
    guard alias.count < name.count else { return false }
    let words = alias.split { !$0.isLetter && !$0.isNumber }.map(lowercased)
    let letters = lowercased(name[...])
    let heads = letters.indices.filter { index in
      let before = index > 0 ? letters[index - 1] : " "
      return isPart(letters[index]) && (!isPart(before) || isWide(letters[index]))
    }
    return !words.isEmpty && stands(words[...], in: letters, heads, from: 0)
  }

  /// Whether words stand in a name from a place on, each from the head of one of its words.
  private static func stands(
    _ words: ArraySlice<[Character]>, in name: [Character], _ heads: [Int], from place: Int
  ) -> Bool {
    guard let word = words.first else { return true }
    for head in heads where head >= place && name[head] == word[0] {
      guard let end = end(of: word, in: name, from: head) else { return false }
      if stands(words.dropFirst(), in: name, heads, from: end) { return true }
    }
    return false
  }

  /// Behind the last letter of a word whose letters stand in a name in their order; nil where they
  /// do not.
  private static func end(of word: [Character], in name: [Character], from place: Int) -> Int? {
    var index = place
    for letter in word {
      guard let next = name[index...].firstIndex(of: letter) else { return nil }
      index = next + 1
    }
    return index
  }

  private static func lowercased(_ text: Substring) -> [Character] { Array(text.lowercased()) }
  private static func isPart(_ letter: Character) -> Bool { letter.isLetter || letter.isNumber }
  private static func isWide(_ letter: Character) -> Bool {
    letter.unicodeScalars.contains { $0.value >= 0x2E80 }
  }
}

extension Scene {
  /// The names under which a thing may stand in a drawing, the fullest first: its name, its short
  /// form, and such aliases in the language's script as abbreviate the name.
  func forms(of node: NodeID) -> [String] {
    let names = [name(of: node), shortName(of: node)]
    return (names + (hasTwoNames ? [] : abbreviations(of: node))).uniqued()
  }

  /// The letters that stand for a thing, and such aliases in the language's script as abbreviate
  /// its name; the longest first.
  func abbreviations(of node: NodeID) -> [String] {
    knownAbbreviations.value(of: node) { newAbbreviations(of: node) }
  }

  private func newAbbreviations(of node: NodeID) -> [String] {
    let full = graph[node].names.text(in: language)
    let own = graph[node].aliases.filter {
      language.writes($0) && Abbreviation.shortens($0, full)
    }
    let all = own + [letters(for: node)].compactMap { $0 }
    return all.uniqued().sorted { ($1.count, $0) < ($0.count, $1) }
  }

  /// The short form of a name where it fits a width; else the first of its forms that does, and
  /// where none does, the short form cut.
  func fittedName(of node: NodeID, width: Double, size: Double) -> String {
    let short = shortName(of: node)
    func fits(_ name: String) -> Bool { TextMetrics.width(name, size: size) <= width }
    return fits(short)
      ? short
      : forms(of: node).first(where: fits)
        ?? TextMetrics.clipped(short, width: width, size: size)
  }

  /// The lines of a name, without a cut where one of its forms needs no more than `limit`.
  ///
  /// Of its forms the first that needs no more than two, else the one that
  /// needs fewest; a cut only beyond `limit`. Where it is to be short the short form comes first.
  func nameLines(
    of node: NodeID, width: Double, size: Double, limit: Int, marks: String = "",
    isShort: Bool = false
  ) -> [String] {
    let forms = (isShort ? [shortName(of: node)] : []) + forms(of: node)
    let all = forms.uniqued().map {
      TextMetrics.wrap($0 + marks, width: width, size: size, limit: limit)
    }.filter { !$0.contains { $0.hasSuffix("…") } }
    return all.first { $0.count <= 2 } ?? all.min { $0.count < $1.count }
      ?? TextMetrics.wrap(shortName(of: node) + marks, width: width, size: size, limit: limit)
  }
}
