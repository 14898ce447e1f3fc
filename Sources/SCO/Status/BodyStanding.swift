public import GraphCore

/// How a body stands to the organisation that it belongs to.
public enum BodyStanding: String, CaseIterable, Sendable {
  /// An organ that decides or prepares decisions.
  case organ
  /// A body with a seat and a staff of its own.
  case permanentBody = "permanent-body"
  /// A forum, council or network that works beside the organs.
  case associated

  /// How it is called.
  public var name: LocalizedText {
    switch self {
    case .organ: LocalizedText("organ", zh: "机构", ru: "орган")
    case .permanentBody:
      LocalizedText("permanent body", zh: "常设机构", ru: "постоянно действующий орган")
    case .associated: LocalizedText("associated body", zh: "附属机制", ru: "ассоциированный орган")
    }
  }

  /// The standings as values of a property.
  public static let choices = allCases.map { Choice($0.rawValue, $0.name) }

  var reading: Reading {
    switch self {
    case .organ:
      Reading("is an organ of {other}", back: "has {other} as an organ", label: name)
    case .permanentBody:
      Reading(
        "is a permanent body of {other}", back: "has {other} as a permanent body", label: name)
    case .associated:
      Reading(
        "works beside the organs of {other}", back: "has {other} beside its organs", label: name)
    }
  }
}
