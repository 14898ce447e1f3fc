/// Why bytes give no graph.
public struct SnapshotError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of trouble it is.
  public enum Code: Sendable {
    /// The bytes do not begin as a snapshot does.
    case notASnapshot
    /// They were written in another version of the format.
    case formatVersion
    /// They were written under another schema.
    case schema
    /// They end too early.
    case truncated
    /// They cannot be read as records.
    case malformed
    /// They hold records that make no graph.
    case refused
  }

  /// What kind of trouble it is.
  public let code: Code
  /// What is wrong and what would help, as a sentence without its full stop.
  public let message: String

  init(_ code: Code, _ message: String) {
    (self.code, self.message) = (code, message)
  }

  /// The sentence.
  public var description: String { message }

  static func malformed(_ what: String, at offset: Int) -> SnapshotError {
    SnapshotError(.malformed, "the snapshot is damaged at byte \(offset): \(what)")
  }

  static func truncated(at offset: Int) -> SnapshotError {
    SnapshotError(.truncated, "the snapshot ends at byte \(offset), in the middle of a record")
  }
}
