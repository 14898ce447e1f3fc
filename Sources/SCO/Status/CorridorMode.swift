public import GraphCore

/// What moves along a corridor, and by what means.
public enum CorridorMode: String, CaseIterable, Sendable {
  /// A bundle of roads, railways, plants and zones.
  case economicCorridor = "economic-corridor"
  /// A chain of railways, roads, ports and sea lanes for goods.
  case multimodalCorridor = "multimodal-corridor"
  /// A pipeline for natural gas.
  case gasPipeline = "gas-pipeline"
  /// A pipeline for crude oil.
  case oilPipeline = "oil-pipeline"
  /// A road.
  case road
  /// A railway.
  case railway
  /// A line for electric power.
  case powerLine = "power-line"
  /// A port that a corridor ends in.
  case port
  /// A zone at a border.
  case borderZone = "border-zone"
  /// A route that an agreement opens.
  case transitAgreement = "transit-agreement"

  /// How it is called.
  public var name: LocalizedText {
    switch self {
    case .economicCorridor:
      LocalizedText("economic corridor", zh: "经济走廊", ru: "экономический коридор")
    case .multimodalCorridor:
      LocalizedText("multimodal corridor", zh: "多式联运走廊", ru: "мультимодальный коридор")
    case .gasPipeline: LocalizedText("gas pipeline", zh: "天然气管道", ru: "газопровод")
    case .oilPipeline: LocalizedText("oil pipeline", zh: "原油管道", ru: "нефтепровод")
    case .road: LocalizedText("road", zh: "公路", ru: "автомобильная дорога")
    case .railway: LocalizedText("railway", zh: "铁路", ru: "железная дорога")
    case .powerLine: LocalizedText("power line", zh: "输电线路", ru: "линия электропередачи")
    case .port: LocalizedText("port", zh: "港口", ru: "порт")
    case .borderZone: LocalizedText("border zone", zh: "边境合作区", ru: "приграничная зона")
    case .transitAgreement:
      LocalizedText("transit agreement", zh: "过境协定", ru: "соглашение о транзите")
    }
  }

  /// The modes as values of a property.
  public static let choices = allCases.map { Choice($0.rawValue, $0.name) }
}
