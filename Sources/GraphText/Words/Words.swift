package import GraphCore

/// The words of one language: phrases, punctuation, how dates are said.
package struct Words: Sendable {
  let phrases: [Phrase: String]
  /// A date in running text.
  let date: @Sendable (CalendarDate) -> String
  /// A date in a line of labels.
  let shortDate: @Sendable (CalendarDate) -> String
  /// Its punctuation.
  let signs: Signs
  /// The letters that may stand for a level in a cell, best first.
  package let levelLetters: @Sendable (Level) -> [String]
  /// Whether relationships are told as sentences; else as lines of labels.
  let usesSentences: Bool

  /// A phrase with its places filled.
  func callAsFunction(_ phrase: Phrase, _ values: String...) -> String {
    let text = phrases[phrase] ?? Self.english.phrases[phrase] ?? ""
    return Template(text).filled(values)
  }

  /// A sentence with its stop, unless it ends by itself, as Russian dates do.
  ///
  /// A sentence of other languages alone has their stop: a Latin title in a Chinese list.
  package func stopped(_ sentence: String) -> String {
    guard let last = sentence.last, !".!?。！？…".contains(last) else { return sentence }
    let isOther = signs.stop != "." && !sentence.unicodeScalars.contains { $0.value >= 0x2E80 }
    return sentence + (isOther ? "." : signs.stop)
  }

  /// What stands between the parts of a remark.
  package var comma: String { signs.comma }
  /// What stands between the members of a list of names.
  package var listComma: String { signs.listComma }
  /// What stands between a name and what is said of it.
  package var colon: String { signs.colon }
  /// What stands between remarks.
  package var semicolon: String { signs.semicolon }
  /// What stands between two sentences, and before a bracket.
  package var space: String { signs.space }

  /// Documents in brackets.
  package func inSquareBrackets(_ documents: String) -> String {
    signs.squareBrackets.opening + documents + signs.squareBrackets.closing
  }

  /// A remark in brackets.
  package func bracketed(_ remark: String) -> String {
    brackets.opening + remark + brackets.closing
  }

  /// What stands round a remark.
  package var brackets: (opening: String, closing: String) {
    (signs.brackets.opening, signs.brackets.closing)
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
