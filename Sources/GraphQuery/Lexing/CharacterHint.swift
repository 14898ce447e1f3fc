/// What somebody probably meant by a character that means nothing.
enum CharacterHint {
  /// The end of a sentence: `; did you mean '-'?`, or nothing.
  static func text(_ scalar: Unicode.Scalar) -> String {
    likely[scalar].map { "; did you mean \($0)?" } ?? ""
  }

  private static let likely: [Unicode.Scalar: String] = [
    "#": "'//' for a comment", "\u{2010}": "'-'",
    "\u{2012}": "'-'", "\u{2013}": "'-'", "\u{2014}": "'-'", "\u{2018}": "'\\''",
    "\u{2019}": "'\\''", "\u{201C}": "'\"'", "\u{201D}": "'\"'", "\u{2192}": "'->'",
    "\u{2190}": "'<-'", "\u{2212}": "'-'", "\u{2260}": "'<>'", "\u{2264}": "'<='",
    "\u{2265}": "'>='", "\u{FF08}": "'('", "\u{FF09}": "')'", "\u{FF0C}": "','",
    "\u{FF1A}": "':'",
  ]
}
