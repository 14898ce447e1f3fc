public import Diagnostics

/// Decodes scalars from their text; YAML's own ideas of numbers and flags are not asked.
///
/// Each function gives a value or a diagnostic. Dates belong to the rooms that know dates.
public enum ScalarReader {
  /// What a scalar says, or why it says nothing.
  public typealias Reading<Value> = Result<Value, DiagnosticsError>

  /// A flag: `yes` or `no`, and nothing else.
  public static func flag(_ text: LocatedText) -> Reading<Bool> {
    switch text.text {
    case "yes": .success(true)
    case "no": .success(false)
    default: failure(text, "should be 'yes' or 'no'")
    }
  }

  /// A whole number in decimal digits, with `-` before it if it is negative.
  public static func integer(_ text: LocatedText) -> Reading<Int> {
    guard isNumber(text.text, fraction: false) else {
      return failure(text, "should be a whole number such as 29")
    }
    guard let value = Int(text.text) else { return failure(text, "is too large a number") }
    return .success(value)
  }

  /// A decimal number such as `41.31` or `-7`; no exponent, no thousands separator.
  public static func number(_ text: LocatedText) -> Reading<Double> {
    guard text.text.utf8.count <= 40, isNumber(text.text, fraction: true),
      let value = Double(text.text)
    else {
      return failure(text, "should be a number such as 41.31")
    }
    return .success(value)
  }

  /// A slug: lower-case Latin letters, digits and inner hyphens, beginning with a letter or digit.
  public static func slug(_ text: LocatedText) -> Reading<String> {
    guard isSlug(text.text) else {
      return failure(
        text, "should be made of the letters a to z, digits and hyphens, such as 'sco-2001'")
    }
    return .success(text.text)
  }

  /// Whether a text is a slug of at most 128 characters.
  public static func isSlug(_ text: String) -> Bool {
    guard let first = text.utf8.first, first != UInt8(ascii: "-"), text.utf8.count <= 128 else {
      return false
    }
    return text.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || isDigit(byte)
        || byte == UInt8(ascii: "-")
    }
  }

  /// Whether a text is digits, with an optional sign and, if allowed, a point between digits.
  private static func isNumber(_ text: String, fraction: Bool) -> Bool {
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 1 || (fraction && parts.count == 2) else { return false }
    return parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isDigit) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// A failure with its place.
  private static func failure<Value>(_ text: LocatedText, _ sentence: String) -> Reading<Value> {
    .failure(
      DiagnosticsError(valuePage("\(Excerpt.quoted(text.text)) \(sentence)", at: text.range)))
  }

  static let valuePage = DiagnosticManual(
    id: "yaml.value", severity: .error,
    meaning: "A text cannot be read as the flag, the number or the id that should stand there.",
    example: "founding: true",
    fix: "write flags as `yes` or `no`, numbers in digits with a decimal point, "
      + "ids in a to z, 0 to 9 and hyphens.")
}
