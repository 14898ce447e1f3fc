/// A name in a question that nothing bears, or that several things bear.
public struct NameError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A sentence: what is wrong, and the nearest names.
  public let message: String

  /// Makes an error from its sentence.
  public init(_ message: String) { self.message = message }

  /// The sentence.
  public var description: String { message }
}
