public import GraphCore

/// What happened to something between two days, in the order in which answers tell it.
public enum ChangeSort: String, CaseIterable, Sendable {
  /// A relationship gave way to a higher one.
  case upgraded
  /// A relationship gave way to one that is not compared with it.
  case changed
  /// A relationship gave way to a lower one.
  case lowered
  /// A relationship gave way to one that says the same.
  case renewed
  /// An entity is at another stage.
  case stages
  /// A relationship began.
  case began
  /// A relationship ended.
  case ended
  /// Imprecise dates do not tell whether it began or ended.
  case uncertain
  /// An entity came into being.
  case appeared
  /// An entity ceased to be.
  case vanished
  /// Another dated property of an entity has another value.
  case values
  /// A relationship held on both days.
  case unchanged

  /// The sort of a relationship that gave way to another.
  public init(_ turn: Turn) {
    switch turn {
    case .upgraded: self = .upgraded
    case .changed: self = .changed
    case .lowered: self = .lowered
    case .renewed: self = .renewed
    }
  }

  /// How it is called, as a heading.
  public var name: LocalizedText {
    switch self {
    case .upgraded: LocalizedText("Upgraded", zh: "升级", ru: "Повышено")
    case .changed: LocalizedText("Changed", zh: "变更", ru: "Изменено")
    case .lowered: LocalizedText("Lowered", zh: "降级", ru: "Понижено")
    case .renewed: LocalizedText("Renewed", zh: "延续", ru: "Возобновлено")
    case .began: LocalizedText("Began", zh: "开始", ru: "Началось")
    case .ended: LocalizedText("Ended", zh: "结束", ru: "Закончилось")
    case .uncertain: LocalizedText("Uncertain", zh: "不确定", ru: "Неопределённо")
    case .appeared: LocalizedText("Came into being", zh: "新设", ru: "Появилось")
    case .vanished: LocalizedText("Ceased to be", zh: "不复存在", ru: "Прекратилось")
    case .stages: LocalizedText("Changed stage", zh: "阶段变化", ru: "Сменили стадию")
    case .values: LocalizedText("Changed value", zh: "数值变化", ru: "Другое значение")
    case .unchanged: LocalizedText("Unchanged", zh: "未变", ru: "Без изменений")
    }
  }
}
