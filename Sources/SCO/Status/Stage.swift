public import GraphCore

/// How far a thing has come.
public enum Stage: String, CaseIterable, Sendable {
  /// Someone asks for it; it does not exist.
  case proposed
  /// Decided or signed, not at work.
  case agreed
  /// Being built.
  case underConstruction = "under-construction"
  /// At work in part.
  case partlyOperating = "partly-operating"
  /// At work.
  case operating
  /// In being, but without visible work.
  case dormant
  /// Halted by decision.
  case suspended
  /// Over.
  case ended
  /// The documents do not tell.
  case unclear

  /// How it is called.
  public var name: LocalizedText {
    switch self {
    case .proposed: LocalizedText("proposed", zh: "倡议中", ru: "предложено")
    case .agreed: LocalizedText("agreed", zh: "已商定", ru: "согласовано")
    case .underConstruction: LocalizedText("under construction", zh: "在建", ru: "строится")
    case .partlyOperating: LocalizedText("partly operating", zh: "部分运营", ru: "частично действует")
    case .operating: LocalizedText("operating", zh: "运营中", ru: "действует")
    case .dormant: LocalizedText("dormant", zh: "停滞", ru: "бездействует")
    case .suspended: LocalizedText("suspended", zh: "暂停", ru: "приостановлено")
    case .ended: LocalizedText("ended", zh: "已结束", ru: "завершено")
    case .unclear: LocalizedText("unclear", zh: "不明", ru: "неясно")
    }
  }

  /// The stages as values of a property.
  public static let choices = allCases.map { Choice($0.rawValue, $0.name) }
}

extension PropertyKey {
  /// The stage of a thing, dated.
  public static let stage = PropertyKey(
    "stage", .choice(Stage.choices), name: LocalizedText("stage", zh: "阶段", ru: "стадия"),
    documentation: "How far it has come; a thing only proposed never passes for an existing one.")
}
