public import GraphCore

/// What is known of one entity.
public struct EntityCard: Sendable {
  /// The entity.
  public let node: NodeID

  /// Makes the card of an entity.
  public init(of node: NodeID) { self.node = node }
}

extension EntityCard: Answer {
  /// `sco.show/1`.
  public static var shape: AnswerShape { AnswerShape("show", schema: [:]) }
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
