/// The kinds of entity and of relationship that a graph's schema has.
public struct KindList: Sendable {
  /// Makes the list.
  public init() {}
}

extension KindList: Answer {
  /// `sco.kinds/1`.
  public static var shape: AnswerShape { AnswerShape("kinds", schema: [:]) }
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
