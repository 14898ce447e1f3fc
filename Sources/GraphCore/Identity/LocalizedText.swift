/// One text in up to three languages; what is not known stays empty and nothing is invented.
public struct LocalizedText: Hashable, Sendable {
  private var english: String?
  private var chinese: String?
  private var russian: String?

  /// Makes a text from what is known of it.
  public init(_ texts: [Language: String] = [:]) {
    (english, chinese, russian) = (texts[.english], texts[.chinese], texts[.russian])
  }

  /// Makes a text from its English wording and, where known, the others.
  public init(_ english: String, zh: String? = nil, ru: String? = nil) {
    (self.english, chinese, russian) = (english, zh, ru)
  }

  /// The text in one language, or nil where it is not known.
  public subscript(language: Language) -> String? {
    get {
      switch language {
      case .english: english
      case .chinese: chinese
      case .russian: russian
      }
    }
    set {
      switch language {
      case .english: english = newValue
      case .chinese: chinese = newValue
      case .russian: russian = newValue
      }
    }
  }

  /// The languages in which the text is known, English first.
  public var languages: [Language] { Language.allCases.filter { self[$0] != nil } }

  /// Whether it is known in no language.
  public var isEmpty: Bool { self == LocalizedText() }

  /// The text in `language`, or else in the first language in which it is known, or else empty.
  public func text(in language: Language) -> String {
    self[language] ?? english ?? chinese ?? russian ?? ""
  }
}
