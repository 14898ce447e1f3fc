public import GraphCore

/// Documents that claims rest on.
public struct ReferenceList: Sendable {
  /// The documents, or nil for all.
  public let references: [ReferenceID]?

  /// Makes a list of some documents or of all.
  public init(_ references: [ReferenceID]? = nil) { self.references = references }
}

extension ReferenceList: Answer {
  /// `sco.references/1`.
  public static var shape: AnswerShape { AnswerShape("references", schema: [:]) }
  /// Whether nothing was found.
  public func isEmpty(in edition: Edition) -> Bool { false }
  /// The answer for people.
  public func text(in edition: Edition) -> String { "" }
  /// The answer for programs.
  public func json(in edition: Edition) -> JSONValue { [:] }
  /// The answer as a table.
  public func table(in edition: Edition) -> TextTable { TextTable([], []) }
  /// Sentences for stderr.
  public func notes(in edition: Edition) -> [String] { [] }
}
