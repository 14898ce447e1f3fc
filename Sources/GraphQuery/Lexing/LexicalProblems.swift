extension QueryProblem {
  /// A number that is none.
  static let badNumber = QueryProblem(
    "bad-number", .invalidNumberLiteral,
    meaning: "A number has digits that do not belong to its base, or none at all.",
    example: "RETURN 0x1G",
    fix: "Write digits of the base: 0 to 9 and A to F after 0x, 0 to 7 after 0o, 0 and 1 after 0b.")

  /// A character that has no meaning outside texts and names.
  static let unknownCharacter = QueryProblem(
    "unknown-character", .invalidUnicodeCharacter,
    meaning: "A character has no meaning in the language; it may only stand in a text.",
    example: "RETURN 42 \u{2014} 41",
    fix: "Replace it; word processors turn '-' and quotes into other characters.")

  /// A text, name or comment without an end.
  static let unterminated = QueryProblem(
    "unterminated", .unexpectedSyntax,
    meaning: "A text, a name between backquotes or a comment begins and does not end.",
    example: "RETURN 'China",
    fix: "Put the closing sign; a quote inside a text is written twice or after a backslash.")
}
