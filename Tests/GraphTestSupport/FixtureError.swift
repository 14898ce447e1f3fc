/// Why a fixture could not be made; a mistake in the test itself.
public struct FixtureError: Error, CustomStringConvertible {
  /// What is wrong.
  public let description: String

  /// Makes an error.
  public init(_ description: String) { self.description = description }
}
