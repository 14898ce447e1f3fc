/// What a data set says of itself.
public struct GraphHeader: Hashable, Sendable {
  /// A slug.
  public var name: String
  /// What it is called.
  public var title: String
  /// Its version, as its editors count.
  public var version: String
  /// The last day that the data know of: the default as-of day, never the clock.
  public var knowledge: Day
  /// The languages in which names are expected.
  public var languages: [Language]
  /// The licence of the data.
  public var license: String?

  /// Makes a header.
  public init(
    name: String, title: String, version: String, knowledge: Day,
    languages: [Language] = Language.allCases, license: String? = nil
  ) {
    (self.name, self.title, self.version) = (name, title, version)
    (self.knowledge, self.languages, self.license) = (knowledge, languages, license)
  }
}
