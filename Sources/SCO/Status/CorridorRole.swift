public import GraphCore

/// What a state or a place is to a corridor.
public enum CorridorRole: String, CaseIterable, Sendable {
  /// What the corridor carries comes from there.
  case supplier
  /// The corridor passes through.
  case transit
  /// What the corridor carries is used there.
  case consumer
  /// The corridor begins or ends there.
  case endpoint

  /// How it is called.
  public var name: LocalizedText {
    switch self {
    case .supplier: LocalizedText("supplier", zh: "供应方", ru: "поставщик")
    case .transit: LocalizedText("transit", zh: "过境", ru: "транзит")
    case .consumer: LocalizedText("consumer", zh: "接收方", ru: "получатель")
    case .endpoint: LocalizedText("end point", zh: "端点", ru: "конечный пункт")
    }
  }

  /// The roles as values of a property.
  public static let choices = allCases.map { Choice($0.rawValue, $0.name) }

  var reading: Reading {
    switch self {
    case .supplier: Reading("is supplied by {other}", back: "supplies {other}", label: name)
    case .transit: Reading("passes through {other}", back: "carries {other}", label: name)
    case .consumer: Reading("delivers to {other}", back: "receives from {other}", label: name)
    case .endpoint: Reading("ends in {other}", back: "is an end of {other}", label: name)
    }
  }
}
