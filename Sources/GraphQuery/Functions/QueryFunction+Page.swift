extension QueryFunction {
  /// The function's page of the manual.
  var page: QueryPage {
    var meaning = sentence
    if case .expression(let text, let value) = example { meaning += "\n\n\(text) is \(value)." }
    if passesNull && !parameters.isEmpty { meaning += "\n\nOf null it is null." }
    return QueryPage(name, .function, meaning: meaning, form: signature, examples: [example.query])
  }
}

extension QueryAggregate {
  /// The aggregate's page of the manual.
  var page: QueryPage {
    QueryPage(
      name, .function,
      meaning: sentence + "\n\nIt gathers the rows of a group; nulls are left out.",
      form: signature, examples: [example])
  }
}
