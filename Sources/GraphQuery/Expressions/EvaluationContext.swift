/// What stays the same while the rows of one query are computed.
public final class EvaluationContext {
  /// The graph's elements.
  public let reader: any ElementReader
  /// The values of `$name`.
  public let parameters: [String: QueryValue]
  /// How many comparisons of levels were null because the two levels cannot be compared.
  public var incomparableLevels = 0

  /// Makes a context.
  public init(reader: any ElementReader, parameters: [String: QueryValue] = [:]) {
    (self.reader, self.parameters) = (reader, parameters)
  }
}
