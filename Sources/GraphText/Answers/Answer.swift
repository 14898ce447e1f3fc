/// Something that a question gives, told in any format.
///
/// Verbs hold no logic: they make an answer and print one of its forms.
public protocol Answer: Sendable {
  /// The published shape of its JSON form.
  static var shape: AnswerShape { get }
  /// Whether it finds nothing, so that the command exits with 1.
  func isEmpty(in edition: Edition) -> Bool
  /// The answer for people, with a newline at the end of every line.
  func text(in edition: Edition) -> String
  /// The answer for programs, in its published shape.
  func json(in edition: Edition) -> JSONValue
  /// The answer as a table.
  func table(in edition: Edition) -> TextTable
  /// Sentences for stderr: limits that cut something off, days after the data's last.
  func notes(in edition: Edition) -> [String]
}

/// The published shape of an answer's JSON form.
public struct AnswerShape: Sendable {
  /// Its short name, `path`; `sco schema path` prints it.
  public let name: String
  /// The number that grows when a member changes its meaning or goes.
  public let version: Int
  /// Its JSON Schema, draft 2020-12.
  public let schema: JSONValue

  /// Makes a shape.
  public init(_ name: String, version: Int = 1, schema: JSONValue) {
    (self.name, self.version, self.schema) = (name, version, schema)
  }

  /// What an answer says of itself: `sco.path/1`.
  public var id: String { "sco.\(name)/\(version)" }
}
