/// An aggregate of the query language: its page of the manual and its accumulator.
struct QueryAggregate: Sendable {
  /// Makes a fresh accumulator from the arguments behind the first.
  typealias Make = @Sendable ([QueryValue]) throws(QueryError) -> any Accumulator

  /// The name, written as the manual does; it is found without regard to case.
  let name: String
  /// The parameters in order; the first one is gathered.
  let parameters: [QueryFunction.Parameter]
  /// The types of the result.
  let result: ValueTypes
  /// What more is known of the result from what is known of what is gathered.
  let shape: (@Sendable (ValueShape) -> ValueShape)?
  /// One sentence for the manual.
  let sentence: String
  /// A query for the manual.
  let example: String
  /// Makes a fresh accumulator.
  let makeAccumulator: Make

  init(
    _ name: String, _ parameters: [QueryFunction.Parameter], gives result: ValueTypes,
    shape: (@Sendable (ValueShape) -> ValueShape)? = nil, sentence: String, example: String,
    makeAccumulator: @escaping Make
  ) {
    (self.name, self.parameters, self.result) = (name, parameters, result)
    (self.sentence, self.example, self.shape) = (sentence, example, shape)
    self.makeAccumulator = makeAccumulator
  }

  /// The signature as the manual prints it: `collect([DISTINCT] value: ANY) → LIST`.
  var signature: String {
    let texts = parameters.map { "\($0.name): \($0.types.description)" }
    return "\(name)([DISTINCT] \(texts.joined(separator: ", "))) → \(result.description)"
  }
}
