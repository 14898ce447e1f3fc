public import GraphCore

extension Family {
  /// How the family is called, as a heading.
  public var name: LocalizedText {
    switch self {
    case .membership: LocalizedText("Membership", zh: "成员关系", ru: "Участие")
    case .partnership: LocalizedText("Partnership", zh: "伙伴关系", ru: "Партнёрство")
    case .law: LocalizedText("Law", zh: "法律", ru: "Право")
    case .geography: LocalizedText("Geography", zh: "地理", ru: "География")
    case .organisation: LocalizedText("Organisation", zh: "组织", ru: "Структура")
    case .activity: LocalizedText("Activity", zh: "活动", ru: "Деятельность")
    }
  }
}
