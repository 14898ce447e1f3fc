/// A word, sign, number or text of a query.
struct Token: Sendable {
  /// What it is.
  let kind: TokenKind
  /// Which word, if it is a bare word of the language.
  let keyword: Keyword?
  /// Where it begins, in bytes.
  let lower: UInt32
  /// Where it ends, in bytes.
  let upper: UInt32

  /// Where it stands.
  var span: SourceSpan { SourceSpan(Int(lower), Int(upper)) }
}

/// The kinds of tokens.
enum TokenKind: UInt8, Sendable {
  case ampersand, bang, bar, caret, colon, comma, concatenate, dot, dotDot, endOfText, equal, float
  case greater, greaterOrEqual, integer, invalid, leftBrace, leftBracket, leftParenthesis, less
  case lessOrEqual, matches, minus, notEqual, parameter, percent, plus, question, quotedName
  case rightBrace, rightBracket, rightParenthesis, semicolon, slash, star, string, tilde, word

  /// Whether a bracket opens here.
  var opens: Bool { self == .leftBrace || self == .leftBracket || self == .leftParenthesis }

  /// Whether a bracket closes here.
  var closes: Bool { self == .rightBrace || self == .rightBracket || self == .rightParenthesis }

  /// Whether a name can be written so.
  var isName: Bool { self == .word || self == .quotedName }
}
