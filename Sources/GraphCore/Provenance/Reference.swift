/// A document that claims rest on.
///
/// Not called a source: that word belongs to an edge's end.
public struct Reference: Hashable, Sendable {
  /// Its stable id, a slug.
  public var id: String
  /// Its title, in its own language.
  public var title: String
  /// Who published it.
  public var publisher: String?
  /// Who wrote it.
  public var author: String?
  /// When it was published.
  public var date: CalendarDate?
  /// When it was read, where it has an address whose text may change.
  public var accessed: CalendarDate?
  /// Its address, https or http.
  public var url: String?
  /// What a reader would ask a library for, where there is no address.
  public var document: String?
  /// The language it is written in, as a BCP 47 tag.
  public var language: String?
  /// What sort of document it is, for example `official`, `news` or `general-knowledge`.
  public var kind: String
  /// What an editor should know about it.
  public var note: String?
  /// Where it was written down.
  public var location: ClaimLocation?

  /// Makes a reference from its id, title and sort; all else is added by name.
  public init(id: String, title: String, kind: String) {
    (self.id, self.title, self.kind) = (id, title, kind)
  }
}
