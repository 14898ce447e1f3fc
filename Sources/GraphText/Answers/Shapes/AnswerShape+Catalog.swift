import GraphPaths

extension AnswerShape {
  /// Every published shape, in the order of their names.
  public static let all: [AnswerShape] = [
    KindList.shape,
    LevelList.shape,
    EntityList.shape,
    Neighborhood.shape,
    PathAnswer.shape,
    ReferenceList.shape,
    EntityCard.shape,
  ]

  /// The shape of that name.
  public static func named(_ name: String) -> AnswerShape? {
    all.first { $0.name == name.lowercased() }
  }
}
