/// A property's key and what it holds.
public struct Property: Hashable, Sendable {
  /// The key, as the kind declares it.
  public let key: String
  /// What it holds.
  public let value: Value

  /// Makes a property.
  public init(_ key: String, _ value: Value) {
    (self.key, self.value) = (key, value)
  }
}
