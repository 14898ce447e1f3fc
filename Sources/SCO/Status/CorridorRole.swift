public import GraphCore

/// What a state or a place is to a corridor.
public enum CorridorRole: String, CaseIterable, Sendable {
  /// What the corridor carries comes from there.
  case supplier
  /// The corridor passes through.
  case transit
  /// The corridor crosses from one state into the next there.
  case borderCrossing = "border-crossing"
  /// The corridor changes between land and sea there.
  case port
  /// What the corridor carries is used there.
  case consumer
  /// The corridor begins or ends there.
  case endpoint

  /// How it is called.
  public var name: LocalizedText {
    switch self {
    case .supplier: LocalizedText("supplier", zh: "供应方", ru: "поставщик")
    case .transit: LocalizedText("transit", zh: "过境", ru: "транзит")
    case .borderCrossing:
      LocalizedText("border crossing", zh: "口岸", ru: "пункт пропуска на границе")
    case .port: LocalizedText("port", zh: "港口", ru: "порт")
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
    case .borderCrossing:
      Reading(
        "crosses a border at {other}", back: "is a border crossing of {other}", label: name)
    case .port:
      Reading("passes the port of {other}", back: "is a port of {other}", label: name)
    case .consumer: Reading("delivers to {other}", back: "receives from {other}", label: name)
    case .endpoint: Reading("ends in {other}", back: "is an end of {other}", label: name)
    }
  }
}
