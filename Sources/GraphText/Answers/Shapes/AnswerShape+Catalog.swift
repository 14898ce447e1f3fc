extension AnswerShape {
  /// Every published shape, in the order of their names.
  public static let all: [AnswerShape] = [
    cite,
    compare,
    kinds,
    levels,
    list,
    neighbors,
    path,
    reference,
    references,
    show,
    timeline,
  ]

  /// The shape of that name.
  public static func named(_ name: String) -> AnswerShape? {
    all.first { $0.name == name.lowercased() }
  }
}
