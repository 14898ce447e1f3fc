package import GraphCore

/// The words of one language: phrases and how dates are said.
package struct Words: Sendable {
  let phrases: [Phrase: String]
  /// A date in running text.
  let date: @Sendable (CalendarDate) -> String
  /// A date in a line of labels.
  let shortDate: @Sendable (CalendarDate) -> String
  /// What stands between the members of a list.
  package let comma: String
  /// What stands between a name and what is said of it.
  package let colon: String
  /// What stands between two sentences.
  let gap: String
  /// Whether relationships are told as sentences; else as lines of labels.
  let usesSentences: Bool

  /// A phrase with its places filled.
  func callAsFunction(_ phrase: Phrase, _ values: String...) -> String {
    let text = phrases[phrase] ?? Self.english.phrases[phrase] ?? ""
    return Template(text).filled(values)
  }

  /// A sentence with its stop, unless it ends by itself.
  func stopped(_ sentence: String) -> String {
    guard let last = sentence.last, !".!?。！？…".contains(last) else { return sentence }
    return sentence + (gap.isEmpty ? "。" : ".")
  }

  /// What stands between remarks.
  package var semicolon: String { gap.isEmpty ? "；" : "; " }

  /// What stands before a bracket.
  package var space: String { gap.isEmpty ? "" : " " }

  /// A remark in brackets.
  package func bracketed(_ remark: String) -> String {
    gap.isEmpty ? "（\(remark)）" : "(\(remark))"
  }

  /// The words of a language.
  package static func of(_ language: Language) -> Words {
    switch language {
    case .english: english
    case .chinese: chinese
    case .russian: russian
    }
  }
}

extension Phrase {
  /// The phrase in every language, its places filled.
  func localized(_ values: String...) -> LocalizedText {
    var text = LocalizedText()
    for language in Language.allCases {
      text[language] = Template(Words.of(language).phrases[self] ?? "").filled(values)
    }
    return text
  }
}
