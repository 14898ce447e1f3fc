import Diagnostics
import LocatedYAML

/// The language of a document: a BCP 47 tag such as `en`, `zh-Hant` or `pt-BR`.
///
/// The first part is one of the two-letter codes of ISO 639-1, or a code of three letters, which
/// are too many to be listed here; script, region and variants are checked by their form (RFC
/// 5646, section 2.1), private use and extensions are not taken.
enum LanguageTag {
  /// The form, as JSON Schema has it.
  static let pattern = "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-[a-z0-9]{5,8})*$"

  /// The tag of a scalar, or a finding.
  static func read(_ text: LocatedText, _ map: inout MapReader) -> String? {
    if isTag(text.text) { return text.text }
    let nearest = codes.filter { text.text.lowercased().hasPrefix($0) }
    let hint =
      nearest.isEmpty ? "; write a tag such as en, ru or zh-Hant" : NearestName.hint(nearest)
    map.report(
      page(
        "\(Excerpt.quoted(text.text)) is no language\(hint)", at: text.range,
        fixIts: FixIt.replacing(text, by: nearest)))
    return nil
  }

  /// Whether a text is a tag.
  static func isTag(_ text: String) -> Bool {
    var parts = text.split(separator: "-", omittingEmptySubsequences: false)[...]
    guard let language = parts.popFirst(), isLanguage(language) else { return false }
    if let script = parts.first, script.utf8.count == 4, script.allSatisfy(isLetter),
      script.first?.isUppercase == true, script.dropFirst().allSatisfy(\.isLowercase)
    {
      parts.removeFirst()
    }
    if let region = parts.first, isRegion(region) { parts.removeFirst() }
    return parts.allSatisfy { part in
      (5...8).contains(part.utf8.count)
        && part.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber) }
    }
  }

  private static func isLanguage(_ text: Substring) -> Bool {
    text.utf8.count == 2
      ? codes.contains(String(text))
      : text.utf8.count == 3 && text.allSatisfy { isLetter($0) && $0.isLowercase }
  }

  private static func isRegion(_ text: Substring) -> Bool {
    text.utf8.count == 2
      ? text.allSatisfy { isLetter($0) && $0.isUppercase }
      : text.utf8.count == 3 && text.allSatisfy { $0.isASCII && $0.isNumber }
  }

  private static func isLetter(_ character: Character) -> Bool {
    character.isASCII && character.isLetter
  }

  /// The codes of ISO 639-1.
  private static let codes = """
    aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de \
    dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia \
    id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo \
    lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl \
    ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk \
    tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    """.split(separator: " ").map(String.init)

  static let page = DiagnosticManual(
    id: "data.language", severity: .error,
    meaning:
      "The language of a reference is given as a BCP 47 tag, and the text is none: a code of "
      + "two or three letters, then perhaps a script and a region.",
    example: "language: enen",
    fix: "write a tag such as en, ru or zh-Hant; leave the key out where the language is unknown.")
}
