/// A kind of node.
public struct EntityKind: Hashable, Sendable {
  /// Its name as a node label, `State`.
  public let name: String
  /// The section of the data that lists its entities, `states`.
  public let section: String
  /// How one of them is called.
  public let singular: LocalizedText
  /// How several are called.
  public let plural: LocalizedText
  /// What it is, and what it is not.
  public let documentation: String
  /// The properties its entities may have.
  public let properties: [PropertyKey]

  /// Makes a kind.
  public init(
    _ name: String, section: String, singular: LocalizedText, plural: LocalizedText,
    documentation: String, properties: [PropertyKey] = []
  ) {
    (self.name, self.section, self.singular) = (name, section, singular)
    (self.plural, self.documentation, self.properties) = (plural, documentation, properties)
  }

  /// The key of that name.
  public func property(_ key: String) -> PropertyKey? {
    properties.first { $0.key == key }
  }
}
