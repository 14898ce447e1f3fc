public import GraphPaths

/// The entities that a selection finds, or only their number.
public struct EntityList: Sendable {
  /// The selection.
  public let selection: EntitySelection
  /// Whether only their number is told.
  public let countsOnly: Bool

  /// Makes a list.
  public init(_ selection: EntitySelection, countsOnly: Bool = false) {
    (self.selection, self.countsOnly) = (selection, countsOnly)
  }
}

extension EntityList: Answer {
  /// `sco.list/1`.
  public static var shape: AnswerShape { AnswerShape("list", schema: [:]) }
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
