import Diagnostics

extension Parser {
  /// Reads an operand without signs and accesses.
  mutating func primary() throws(SyntaxStop) -> Expression {
    let start = token
    switch start.kind {
    case .integer: return Expression(try integer(advance(), isNegative: false), span: start.span)
    case .float: return Expression(try float(advance()), span: start.span)
    case .string: return Expression(try text(advance()), span: start.span)
    case .parameter: return Expression(.parameter(parameterName()), span: start.span)
    case .leftBracket: return try bracketed()
    case .leftBrace: return Expression(.map(try mapEntries()), span: span(from: start))
    case .leftParenthesis: return try parenthesised()
    case .word, .quotedName: return try worded()
    default: throw expected("an expression")
    }
  }

  /// Reads what begins with a word: a form of its own, a function or a variable.
  private mutating func worded() throws(SyntaxStop) -> Expression {
    if let form = PrimaryForm.at(self) {
      let start = token
      let kind = try form.parse(&self)
      return Expression(kind, span: span(from: start))
    }
    if peek().kind == .string, let function = Self.typed[list.text(token).lowercased()] {
      return try typedLiteral(function)
    }
    if let length = functionNameLength { return try functionCall(length) }
    guard token.keyword?.isReserved != true else { throw expectedExpression }
    let name = try name("an expression", isVariable: true)
    return Expression(.variable(name), span: name.span)
  }

  /// An expression was expected where a word of the language stands.
  private var expectedExpression: SyntaxStop {
    mutating get {
      expected("an expression")
    }
  }

  /// Reads `DATE '2017-06-09'` and its sisters as the call of a function.
  private mutating func typedLiteral(_ function: String) throws(SyntaxStop) -> Expression {
    let word = advance()
    let literal = advance()
    let argument = Expression(try text(literal), span: literal.span)
    let call = FunctionCall(name: Name(function, span: word.span), arguments: [argument])
    return Expression(.call(call), span: word.span.joined(literal.span))
  }

  /// Words that make a value of the text after them, and the function that does.
  private static let typed = [
    "date": "date", "datetime": "datetime", "duration": "duration", "time": "time",
    "timestamp": "localdatetime",
  ]

  /// Reads `(expression)` or a pattern.
  private mutating func parenthesised() throws(SyntaxStop) -> Expression {
    if atPattern {
      let pattern = try expressionPattern()
      return Expression(.pattern(pattern), span: pattern.span)
    }
    let opening = advance()
    var inner = try innerExpression()
    try close(.rightParenthesis, "')' to close the parenthesis", openedBy: opening)
    inner.span = span(from: opening)
    return inner
  }

  /// The name of the parameter here.
  mutating func parameterName() -> Name {
    let token = advance()
    let bytes = list.bytes[Int(token.lower) + 1..<Int(token.upper)]
    let isQuoted = bytes.first == 0x60
    let name = isQuoted ? TextLiteral.name(bytes) : String(decoding: bytes, as: UTF8.self)
    return Name(name, span: token.span)
  }
}
