/// Where a word may be broken at the end of a line.
///
/// Russian words between syllables: each part has a vowel and two letters or more; no consonant is
/// parted from the vowel after it, no ь, ъ or й from the letter before it. Source: the rules of
/// 1956, §§ 117–121, without their parts on prefixes and roots. Others after a vowel and before a
/// consonant.
enum WordBreak {
  private static let russianVowels: Set<Character> = Set("аеёиоуыэюя")
  private static let vowels: Set<Character> = Set("aeiouаеёиоуыэюя")
  private static let signs: Set<Character> = Set("ьъй")
  private static let liquids: Set<Character> = Set("рл")
  private static let stops: Set<Character> = Set("бвгдкптф")

  /// The counts of letters after which a word may be broken, in rising order.
  static func places(in word: String) -> [Int] {
    let letters = Array(word.lowercased())
    guard letters.count > 4 else { return [] }
    guard letters.contains(where: { ("а"..."я").contains($0) || $0 == "ё" }) else {
      return (2..<letters.count - 2).filter {
        vowels.contains(letters[$0 - 1]) && !vowels.contains(letters[$0])
      }
    }
    return russianPlaces(letters)
  }

  private static func russianPlaces(_ letters: [Character]) -> [Int] {
    let vowels = letters.indices.filter { russianVowels.contains(letters[$0]) }
    return zip(vowels, vowels.dropFirst()).compactMap { one, two in
      let place = self.place(after: one, before: two, letters)
      return place >= 2 && letters.count - place >= 2 ? place : nil
    }
  }

  /// Between two vowels: before a single consonant or a stop with р or л, else after the first
  /// consonant and its sign.
  private static func place(after one: Int, before two: Int, _ letters: [Character]) -> Int {
    let count = two - one - 1
    guard count > 0 else { return two }
    var first = one + 1
    if letters[first] == "й" { return first + 1 }
    if count == 1 { return first }
    if count == 2, stops.contains(letters[first]), liquids.contains(letters[first + 1]) {
      return first
    }
    if count == 2, signs.contains(letters[first + 1]) { return first }
    while first + 1 < two, signs.contains(letters[first + 1]) { first += 1 }
    return min(first + 1, two - 1)
  }
}
