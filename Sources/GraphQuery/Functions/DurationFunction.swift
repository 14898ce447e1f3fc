extension QueryFunction {
  /// The duration that a text in ISO 8601 form or a map of parts tells.
  static let duration = QueryFunction(
    "duration", [Parameter("value", [.string, .map, .duration])], gives: .duration,
    sentence: "The duration that a text in ISO 8601 form or a map of parts tells.",
    example: .expression("duration('P1Y2M')", gives: "'P1Y2M'")
  ) { (arguments, context) throws(QueryError) in
    switch arguments[0] {
    case .map(let map): return .duration(try DurationConstruction.value(map))
    case .duration: return arguments[0]
    default: return .duration(try DurationParsing.value(arguments.text(0)))
    }
  }
}
