/// Small helps for sentences.
enum Words {
  /// A noun with `a` or `an` before it.
  static func withArticle(_ noun: String) -> String {
    guard let first = noun.lowercased().first else { return noun }
    return ("aeiou".contains(first) ? "an " : "a ") + noun
  }
}
