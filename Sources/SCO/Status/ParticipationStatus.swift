public import GraphCore

/// What a state is to an organisation that it takes part in.
///
/// A former status is an earlier claim with an end, not a status of its own.
public enum ParticipationStatus: String, CaseIterable, Sendable {
  /// One of the states of a group without formal membership.
  case participant
  /// A full member.
  case member
  /// An associate member.
  case associate
  /// An observer state.
  case observer
  /// A dialogue partner.
  case dialoguePartner = "dialogue-partner"
  /// A partner, the category into which observers and dialogue partners were merged in 2025.
  case partner
  /// A candidate for membership.
  case candidate
  /// Invited to take part, not yet taking part.
  case invited
  /// A guest.
  case guest

  /// How it is called.
  public var name: LocalizedText {
    switch self {
    case .participant: LocalizedText("participant", zh: "参与国", ru: "участник")
    case .member: LocalizedText("member", zh: "成员国", ru: "государство-член")
    case .associate: LocalizedText("associate member", zh: "联系国", ru: "ассоциированный член")
    case .observer: LocalizedText("observer", zh: "观察员国", ru: "государство-наблюдатель")
    case .dialoguePartner: LocalizedText("dialogue partner", zh: "对话伙伴", ru: "партнёр по диалогу")
    case .partner: LocalizedText("partner", zh: "伙伴", ru: "партнёр")
    case .candidate: LocalizedText("candidate", zh: "候选国", ru: "кандидат")
    case .invited: LocalizedText("invited state", zh: "受邀国", ru: "приглашённое государство")
    case .guest: LocalizedText("guest", zh: "客人", ru: "гость")
    }
  }

  /// The statuses that this one stands above.
  ///
  /// After the Charter's articles 13 and 14: members, then observers, then dialogue partners. The
  /// partners of 2025 are above guests only: no document compares them with the two categories
  /// that were merged into theirs.
  public var above: [ParticipationStatus] {
    switch self {
    case .member:
      [.associate, .observer, .dialoguePartner, .partner, .candidate, .invited, .guest]
    case .associate, .observer: [.dialoguePartner, .guest]
    case .candidate: [.invited, .guest]
    case .dialoguePartner, .partner: [.guest]
    case .participant, .invited, .guest: []
    }
  }

  /// The statuses as values of a property.
  public static let choices = allCases.map {
    Choice($0.rawValue, $0.name, above: $0.above.map(\.rawValue))
  }

  var reading: Reading {
    switch self {
    case .candidate:
      Reading(
        "is a candidate for membership of {other}", back: "has {other} as a candidate", label: name)
    case .invited:
      Reading("is invited to take part in {other}", back: "has invited {other}", label: name)
    default: Reading("is \(noun) of {other}", back: "has {other} as \(noun)", label: name)
    }
  }

  /// Its English name with the article.
  private var noun: String {
    let name = name.text(in: .english)
    return "aeio".contains(name.prefix(1)) ? "an \(name)" : "a \(name)"
  }
}
