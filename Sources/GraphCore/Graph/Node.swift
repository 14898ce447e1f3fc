/// A thing in the graph: how it is called and where what is known of it stands.
public struct Node: Hashable, Sendable {
  /// Its stable id, a slug.
  public var id: String
  /// Its labels; most nodes have one.
  public var kinds: KindSet
  /// Its names.
  public var names: LocalizedText
  /// The languages in which the name is a rendering of our own and not an official one.
  public var unofficial: [Language]
  /// A form short enough for a drawing.
  public var short: String?
  /// The word that English puts before the name in a sentence.
  public var article: String?
  /// Other names that questions may use.
  public var aliases: [String]
  /// The claim that there is such a thing; the builder sets it.
  public package(set) var claim: ClaimID
  /// The claims about its properties, in the order in which they were written.
  public package(set) var properties: [ClaimID]

  /// Makes a node with a label and its names; all else is added by name.
  public init(id: String, kinds: KindSet, names: LocalizedText) {
    (self.id, self.kinds, self.names) = (id, kinds, names)
    (unofficial, aliases, properties, claim) = ([], [], [], ClaimID(0))
  }

  /// The English name as a sentence needs it, with its article.
  public var nameInSentence: String {
    let name = names.text(in: .english)
    return article.map { "\($0) \(name)" } ?? name
  }
}
