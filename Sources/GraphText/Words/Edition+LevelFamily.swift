import GraphCore

extension Edition {
  /// How a family of levels is called in the edition's language; one without a name by its id.
  public func familyName(_ family: String) -> String {
    Self.familyNames[family]?[language] ?? family
  }

  private static let familyNames: [String: LocalizedText] = [
    "alliance": LocalizedText("alliance", zh: "同盟关系", ru: "союзные отношения"),
    "ordinary": LocalizedText("ordinary", zh: "一般关系", ru: "обычные отношения"),
    "partnership": LocalizedText("partnership", zh: "伙伴关系", ru: "партнёрство"),
  ]
}
