import GraphCore
import LocatedYAML

/// A claim whose ends, citations, dispute and levels are names.
struct ClaimDraft {
  /// What it is about.
  enum Subject {
    /// That there is the entity of that number among the drafts.
    case node(Int)
    /// A property of that entity.
    case property(of: Int)
    /// A relationship of two named entities.
    case edge(RelationshipKindID, from: LocatedText, to: LocatedText)
    /// What could not be read, in words with an article, such as `a relationship 'borders'`.
    case unread(String)
  }

  var subject: Subject
  var properties: [PropertyDraft] = []
  var validity = Validity.always
  var confirmed: CalendarDate?
  var citations: [CitationDraft] = []
  var confidence = Confidence.sourced
  var note: String?
  var dispute: LocatedText?
  /// The address of the claim of the data below that it replaces.
  var corrects: LocatedText?
  var isPreferred = true
  /// Whether a part of it could not be read: its names are looked up, and it is left out.
  var isBroken = false
  /// Whether all that says when it holds and against which other claim could be read.
  var isTimeRead = true
  /// Whether all that says what it rests on could be read.
  var isSupportRead = true
  var places: ClaimPlaces
}

/// A property whose level, if it is one, is a name.
struct PropertyDraft {
  /// What it holds.
  enum Content {
    case value(Value)
    case level(LocatedText)
  }

  var key: String
  var content: Content
}

/// Where the parts of a claim stand, for findings about it.
struct ClaimPlaces {
  /// The first key of the entry, or the key of a property.
  var entry: LocatedText
  /// The value of `since`.
  var since: LocatedText?
  /// The value of `until` or `on`.
  var until: LocatedText?
  /// The value of `confirmed`.
  var confirmed: LocatedText?
  /// The values of dates among the properties, by key.
  var dates: [String: LocatedText] = [:]
}
