/// The words that go with a picture but are not drawn: for screen readers, search and catalogues.
public struct PictureText: Hashable, Sendable {
  /// What the picture is called.
  public var title: String
  /// What it shows, in a sentence or a few.
  public var description: String
  /// The language of both, as a BCP 47 tag such as "en".
  public var language: String
  /// The day the picture stands for, "YYYY-MM-DD"; it takes the place of the clock in the file.
  public var asOf: String

  /// Gathers the words.
  public init(title: String, description: String, language: String = "en", asOf: String) {
    self.title = title
    self.description = description
    self.language = language
    self.asOf = asOf
  }

  /// The eight digits of the day; those of 1970-01-01 when `asOf` is no day.
  var digits: String {
    let digits = asOf.filter { $0.isASCII && $0.isNumber }
    return digits.utf8.count == 8 ? digits : "19700101"
  }
}
