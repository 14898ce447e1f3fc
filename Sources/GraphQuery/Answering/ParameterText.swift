import Diagnostics

extension QueryValue {
  /// The value of a parameter as people write it on a command line: a constant of the language,
  /// such as `5`, `'text'`, `[1, 2]`, `null` or `date('2017-06-09')`; anything else is a text.
  public init(parameter text: String, reader: any ElementReader) {
    self = Self.constant(text, reader) ?? .string(text)
  }

  private static func constant(_ text: String, _ reader: any ElementReader) -> QueryValue? {
    let file = SourceFile(name: "parameter", text: "RETURN \(text)")
    let (syntax, _) = Parser.query(TokenList(file))
    guard let syntax, syntax.unions.isEmpty, syntax.first.clauses.count == 1,
      case .result(let result) = syntax.first.clauses[0], result.projection.items.count == 1,
      result.projection.order.isEmpty, result.projection.items[0].alias == nil,
      result.projection.limit == nil, result.projection.skip == nil
    else { return nil }
    var compiler = ExpressionCompiler(slots: SlotTable())
    guard let compiled = try? compiler.compile(result.projection.items[0].expression) else {
      return nil
    }
    var row: QueryRow = Array(repeating: .null, count: compiler.slots.count)
    return try? compiled.value(&row, EvaluationContext(reader: reader))
  }
}
