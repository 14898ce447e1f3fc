/// A file or folder that is missing or cannot be read.
public struct InputError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A sentence.
  public let message: String

  /// Makes an error from its sentence.
  public init(_ message: String) { self.message = message }

  /// The sentence.
  public var description: String { message }
}
