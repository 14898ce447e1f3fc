/// The id of a level of a graph's scale, such as `strategic-partnership`.
public struct LevelName: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The id.
  public let id: String

  /// Makes the name of a level.
  public init(_ id: String) { self.id = id }

  /// Makes the name of a level.
  public init(stringLiteral value: String) { id = value }
}
