import Diagnostics

extension QueryValue {
  /// The value of a parameter as people write it on a command line: a constant of the language,
  /// such as `5`, `'text'`, `[1, 2]`, `null` or `date('2017-06-09')`, or a day, `2017-06-09`;
  /// anything else is a text, sums too.
  ///
  /// - Throws: `QueryError` where it is written as a constant that there is not, such as a day that
  ///   the calendar lacks.
  public init(parameter text: String, reader: any ElementReader) throws(QueryError) {
    let isDay = text.wholeMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/) != nil
    self = try Self.constant(isDay ? "date('\(text)')" : text, reader) ?? .string(text)
  }

  private static func constant(
    _ text: String, _ reader: any ElementReader
  ) throws(QueryError) -> QueryValue? {
    let file = SourceFile(name: "parameter", text: "RETURN \(text)")
    let (syntax, _) = Parser.query(TokenList(file))
    guard let syntax, syntax.unions.isEmpty, syntax.first.clauses.count == 1,
      case .result(let result) = syntax.first.clauses[0], result.projection.items.count == 1,
      result.projection.order.isEmpty, result.projection.items[0].alias == nil,
      result.projection.limit == nil, result.projection.skip == nil,
      result.projection.items[0].expression.isConstant
    else { return nil }
    var compiler = ExpressionCompiler(slots: SlotTable())
    guard let compiled = try? compiler.compile(result.projection.items[0].expression) else {
      return nil
    }
    var row: QueryRow = Array(repeating: .null, count: compiler.slots.count)
    return try compiled.value(&row, EvaluationContext(reader: reader))
  }
}

extension Expression {
  /// Whether it is a value written out: nothing is looked up, and nothing computed but by functions
  /// that make values of texts.
  fileprivate var isConstant: Bool {
    switch kind {
    case .literal: true
    case .list(let elements): elements.allSatisfy(\.isConstant)
    case .map(let entries): entries.allSatisfy(\.value.isConstant)
    case .call(let call): call.arguments.allSatisfy(\.isConstant)
    case .unary(let sign, let operand): sign != .not && operand.isConstant
    default: false
    }
  }
}
