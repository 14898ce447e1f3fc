extension Parser {
  /// The number of tokens of a function's name, prefixes and dots included, if one stands here.
  var functionNameLength: Int? {
    var length = 1
    while peek(length).kind == .dot, peek(length + 1).kind.isName { length += 2 }
    return peek(length).kind == .leftParenthesis ? length : nil
  }

  /// Reads `name([DISTINCT] arguments)`.
  mutating func functionCall(_ length: Int) throws(SyntaxStop) -> Expression {
    let start = token
    var text = ""
    for _ in 0..<length {
      let part = advance()
      text += part.kind == .dot ? "." : name(of: part).text
    }
    let name = Name(text, span: span(from: start))
    let opening = advance()
    var call = FunctionCall(name: name, isDistinct: take(.distinct), arguments: [])
    if !call.isDistinct, at(.all), !isListPredicate(1) { advance() }
    if !at(.rightParenthesis) {
      repeat { call.arguments.append(try innerExpression()) } while take(.comma)
    }
    try close(.rightParenthesis, "',' or ')' after the arguments", openedBy: opening)
    return Expression(.call(call), span: span(from: start))
  }

  /// Whether `(` stands some places ahead, which makes `ALL` a list predicate.
  private func isListPredicate(_ ahead: Int) -> Bool {
    let next = peek(ahead)
    return !(next.kind.isName || next.kind == .parameter || next.kind == .integer)
  }
}
