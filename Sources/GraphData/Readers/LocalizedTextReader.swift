import Diagnostics
import GraphCore
import LocatedYAML

/// Reads a text in several languages: `{en: …, zh: …, ru: …}`.
enum LocalizedTextReader {
  /// The text of a required key.
  static func required(_ key: String, _ map: inout MapReader) -> LocalizedText? {
    read(key, isRequired: true, &map)
  }

  /// The text of a key.
  static func read(_ key: String, isRequired: Bool, _ map: inout MapReader) -> LocalizedText? {
    guard (isRequired ? map.required(key) : map.optional(key)) != nil, let mapping = map.map(key)
    else { return nil }
    return read(mapping, &map)
  }

  /// The text of a required key, in English alone or in several languages.
  static func plainOrLocalized(_ key: String, _ map: inout MapReader) -> LocalizedText? {
    guard case .mapping? = map.optional(key) else {
      return map.requiredText(key).map { LocalizedText($0.text) }
    }
    return map.map(key).map { read($0, &map) }
  }

  /// The text of a mapping from languages; one without any is an error.
  static func read(_ mapping: LocatedMapping, _ map: inout MapReader) -> LocalizedText {
    if mapping.entries.isEmpty {
      map.report(
        noLanguagePage(
          "a text in several languages has none; write one, such as {en: …}, or leave the key out",
          at: mapping.range))
    }
    var inner = MapReader(mapping, of: "a text in several languages")
    var text = LocalizedText()
    for language in Language.allCases {
      text[language] = inner.text(language.rawValue)?.text
    }
    map.report(inner.finish())
    return text
  }

  static let noLanguagePage = DiagnosticManual(
    id: "data.no-language", severity: .error,
    meaning: "A name or another text in several languages is given, and in none of them.",
    example: "- id: china\n  name: {}",
    fix: "write the text in a language at least, such as `{en: China}`; a key that is not needed "
      + "can be left out.")
}

/// Reads the tag of a language.
enum LanguageReader {
  /// The language of a tag, or `nil` and a finding.
  static func read(_ text: LocatedText, _ map: inout MapReader) -> Language? {
    let names = Language.allCases.map(\.rawValue)
    ChoiceReader.check(text, among: names, what: "language", &map)
    return Language(rawValue: text.text)
  }
}
