/// One text in up to three languages; what is not known stays empty and nothing is invented.
public struct LocalizedText: Hashable, Sendable {
  private var texts: [Language: String]

  /// Makes a text from what is known of it.
  public init(_ texts: [Language: String] = [:]) {
    self.texts = texts
  }

  /// Makes a text from its English wording and, where known, the others.
  public init(_ english: String, zh: String? = nil, ru: String? = nil) {
    texts = [.english: english]
    texts[.chinese] = zh
    texts[.russian] = ru
  }

  /// The text in one language, or nil where it is not known.
  public subscript(language: Language) -> String? {
    get { texts[language] }
    set { texts[language] = newValue }
  }

  /// The languages in which the text is known, English first.
  public var languages: [Language] { Language.allCases.filter { texts[$0] != nil } }

  /// Whether it is known in no language.
  public var isEmpty: Bool { texts.isEmpty }

  /// The text in `language`, or else in the first language in which it is known, or else empty.
  public func text(in language: Language) -> String {
    if let text = texts[language] { return text }
    return languages.first.flatMap { texts[$0] } ?? ""
  }
}
