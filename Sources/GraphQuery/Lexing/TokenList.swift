import Diagnostics

/// The tokens of a text, and for each opening bracket the one that closes it.
struct TokenList: Sendable {
  /// The text.
  let file: SourceFile
  /// Its bytes.
  let bytes: [UInt8]
  /// The tokens, the last of which is `.endOfText`.
  let tokens: [Token]
  /// What is wrong with single tokens.
  let findings: [QueryFinding]
  /// For each opening bracket the place of its closing one, 0 where there is none; any closing
  /// bracket closes the last one opened, because `[a, b)` is an interval.
  let closings: [Int32]

  /// Reads a text.
  ///
  /// - Complexity: O(bytes).
  init(_ file: SourceFile) {
    var lexer = Lexer(file)
    lexer.run()
    self.file = file
    bytes = lexer.bytes
    tokens = lexer.tokens
    findings = lexer.findings
    closings = Self.pair(lexer.tokens)
  }

  private static func pair(_ tokens: [Token]) -> [Int32] {
    var closings = [Int32](repeating: 0, count: tokens.count)
    var open: [Int] = []
    for (index, token) in tokens.enumerated() {
      if token.kind.opens { open.append(index) }
      if token.kind.closes, let opening = open.popLast() { closings[opening] = Int32(index) }
    }
    return closings
  }

  /// The text of a token as it was written.
  func text(_ token: Token) -> String {
    String(decoding: bytes[Int(token.lower)..<Int(token.upper)], as: UTF8.self)
  }

  /// The text of a stretch as it was written.
  func text(_ span: SourceSpan) -> String {
    String(decoding: bytes[Int(span.lower)..<Int(span.upper)], as: UTF8.self)
  }
}
