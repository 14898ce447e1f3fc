/// A function of the query language: its page of the manual, its types, and what it does.
///
/// One function is one file with an extension that adds a constant, and one line in
/// `FunctionCatalog`.
struct QueryFunction: Sendable {
  /// What computes it, from as many arguments as its parameters allow.
  typealias Body =
    @Sendable ([QueryValue], EvaluationContext) throws(QueryError) -> QueryValue

  /// A parameter: its name in the manual and the types it takes.
  struct Parameter: Sendable {
    let name: String
    let types: ValueTypes

    init(_ name: String, _ types: ValueTypes = .any) {
      (self.name, self.types) = (name, types)
    }
  }

  /// What the manual shows of a function.
  enum Example: Sendable {
    /// An expression and its value in the language's own notation.
    case expression(String, gives: String)
    /// A query on the embedded graph.
    case query(String)

    /// The example as a query.
    var query: String {
      switch self {
      case .expression(let text, _): "RETURN \(text)"
      case .query(let text): text
      }
    }
  }

  /// The name, written as the manual does; it is found without regard to case.
  let name: String
  /// The parameters in order; with `repeatsLast` the last one may be given any number of times.
  let parameters: [Parameter]
  /// How many of the parameters must be given.
  let required: Int
  /// Whether the last parameter may be given again and again.
  let repeatsLast: Bool
  /// The types of the result.
  let result: ValueTypes
  /// What more is known of the result from what is known of the arguments, whose number may not
  /// fit; nil where the types are all.
  let shape: (@Sendable ([ValueShape]) -> ValueShape)?
  /// One sentence for the manual.
  let sentence: String
  /// What the manual shows.
  let example: Example
  /// Whether a null argument makes the result null without a call.
  let passesNull: Bool
  /// What computes it.
  let body: Body

  init(
    _ name: String, _ parameters: [Parameter], required: Int? = nil, repeatsLast: Bool = false,
    gives result: ValueTypes, shape: (@Sendable ([ValueShape]) -> ValueShape)? = nil,
    sentence: String, example: Example, passesNull: Bool = true, body: @escaping Body
  ) {
    (self.name, self.parameters, self.result) = (name, parameters, result)
    (self.required, self.repeatsLast) = (required ?? parameters.count, repeatsLast)
    (self.sentence, self.passesNull, self.body) = (sentence, passesNull, body)
    self.shape = shape
    self.example = example
  }

  /// The signature as the manual prints it: `toInteger(value: ANY) → INTEGER`.
  var signature: String {
    let texts = parameters.enumerated().map { index, parameter in
      let text = "\(parameter.name): \(parameter.types.description)"
      return index < required ? text : "[\(text)]"
    }
    let list = texts.joined(separator: ", ") + (repeatsLast ? ", …" : "")
    return "\(name)(\(list)) → \(result.description)"
  }

  /// Whether it can be called with so many arguments.
  func takes(_ count: Int) -> Bool {
    count >= required && (repeatsLast || count <= parameters.count)
  }

  /// The parameter that an argument stands for.
  func parameter(at index: Int) -> Parameter? {
    guard !parameters.isEmpty else { return nil }
    return index < parameters.count ? parameters[index] : repeatsLast ? parameters.last : nil
  }

  /// The result for some values, whose number fits.
  ///
  /// - Throws: `QueryError` for a value of a type that its parameter does not take.
  func call(
    _ values: [QueryValue], _ context: EvaluationContext
  ) throws(QueryError) -> QueryValue {
    for (index, value) in values.enumerated() {
      guard let parameter = parameter(at: index), !value.isNull else { continue }
      if parameter.types.isDisjoint(with: value.types) {
        throw .type(
          "\(name)() takes \(parameter.types.description) as '\(parameter.name)', not"
            + " \(value.typeName)", .invalidArgumentValue)
      }
    }
    return try body(values, context)
  }
}

/// Arguments by position; those of the wrong type, which `call` has refused, are empty.
extension [QueryValue] {
  func text(_ index: Int) -> String { self[index].string ?? "" }
  func elements(_ index: Int) -> [QueryValue] { self[index].list ?? [] }
  func number(_ index: Int) -> Double { self[index].number ?? 0 }
  func whole(_ index: Int) -> Int64 { self[index].integer ?? 0 }
}
