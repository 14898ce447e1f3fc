/// `name([DISTINCT] arguments)`.
struct FunctionCall: Sendable, Equatable {
  /// The name with its prefixes, such as `duration.between`; functions are found without regard to
  /// case.
  var name: Name
  /// `DISTINCT`: an aggregate takes equal values once.
  var isDistinct: Bool = false
  /// The arguments.
  var arguments: [Expression]
}
