/// What a data set says of itself.
public struct GraphHeader: Hashable, Sendable {
  /// A slug.
  public var name: String
  /// What it is called, in the languages in which that is known.
  public var titles: LocalizedText
  /// Its version, as its editors count.
  public var version: String
  /// The last day that the data know of: the default as-of day, never the clock.
  public var knowledge: Day
  /// The first day of which the data mean to tell in full, where they say so: of earlier days they
  /// hold what happens to have a date, and things without one.
  public var begins: Day?
  /// The languages in which names are expected.
  public var languages: [Language]
  /// The licence of the data.
  public var license: String?

  /// Makes a header.
  public init(
    name: String, title: String, version: String, knowledge: Day,
    languages: [Language] = Language.allCases, license: String? = nil
  ) {
    (self.name, titles, self.version) = (name, LocalizedText(title), version)
    (self.knowledge, self.languages, self.license) = (knowledge, languages, license)
  }

  /// What it is called in English, or else in the first language in which that is known.
  public var title: String { titles.text(in: .english) }
}
