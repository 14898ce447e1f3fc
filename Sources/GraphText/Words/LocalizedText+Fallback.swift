package import GraphCore

extension LocalizedText {
  /// The text in a language; one that is not known in it, in another with the mark of that one:
  /// `Weavers’ Guild [en]`.
  package func marked(in language: Language) -> String {
    let text = text(in: language)
    guard let mark = fallbackMark(in: language) else { return text }
    return "\(text) \(mark)"
  }

  /// The mark of the language in which the text stands where it is not known in the one wanted; nil
  /// where it is.
  package func fallbackMark(in language: Language) -> String? {
    guard self[language] == nil, let other = languages.first else { return nil }
    return Self.fallbackMark(of: other)
  }

  /// The mark of a text that stands in another language than its surroundings: `[en]`.
  package static func fallbackMark(of language: Language) -> String { "[\(language.rawValue)]" }
}

extension FigureWords {
  /// What the mark of a language means.
  package static func fallback(to language: Language) -> LocalizedText {
    switch language {
    case .english:
      LocalizedText(
        "given in English", zh: "无中文文本，以英文表示", ru: "по-русски нет, дано по-английски")
    case .chinese:
      LocalizedText(
        "not known in English, given in Chinese", zh: "以中文表示",
        ru: "по-русски нет, дано по-китайски")
    case .russian:
      LocalizedText(
        "not known in English, given in Russian", zh: "无中文文本，以俄文表示", ru: "дано по-русски")
    }
  }
}
