import LocatedYAML

/// What an entry about an entity is for.
enum EntityPurpose: String {
  /// There is such a thing.
  case declares = "id"
  /// More is said of a thing of the data below.
  case extends
  /// Something is said of it otherwise.
  case corrects
}

/// A claim of the data below that becomes a side of a dispute.
struct DisputeSideDraft {
  var claim: LocatedText
  var isPreferred = true
}

/// A claim of the data below that is taken away.
struct WithdrawalDraft {
  var claim: LocatedText
  var reason: String
}
