public import GraphPaths

extension Neighborhood: Answer {
  /// `sco.neighbors/1`.
  public static var shape: AnswerShape { AnswerShape("neighbors", schema: [:]) }
  /// Whether nothing is near.
  public func isEmpty(in edition: Edition) -> Bool { neighbors.isEmpty }
  /// The answer for people.
  public func text(in edition: Edition) -> String { "" }
  /// The answer for programs.
  public func json(in edition: Edition) -> JSONValue { [:] }
  /// The answer as a table.
  public func table(in edition: Edition) -> TextTable { TextTable([], []) }
  /// Sentences for stderr.
  public func notes(in edition: Edition) -> [String] { [] }
}
