public import GraphPaths

extension PathAnswer: Answer {
  /// `sco.path/1`.
  public static var shape: AnswerShape { AnswerShape("path", schema: [:]) }

  /// Whether there is no way.
  public func isEmpty(in edition: Edition) -> Bool { paths.isEmpty }

  /// One sentence a step, and the bibliography.
  public func text(in edition: Edition) -> String { "" }

  /// The ways with their claims.
  public func json(in edition: Edition) -> JSONValue { [:] }

  /// One row a step.
  public func table(in edition: Edition) -> TextTable { TextTable([], []) }

  /// What was cut off.
  public func notes(in edition: Edition) -> [String] { [] }
}
