/// The scale of levels: what stands above what, and what cannot be compared.
public struct LevelList: Sendable {
  /// Makes the list.
  public init() {}
}

extension LevelList: Answer {
  /// `sco.levels/1`.
  public static var shape: AnswerShape { AnswerShape("levels", schema: [:]) }
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
