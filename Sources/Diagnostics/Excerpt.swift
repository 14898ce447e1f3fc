/// User text made fit to stand in a sentence: quoted, short, with nothing invisible in it.
public enum Excerpt {
  /// A text in single quotes, cut after `limit` scalars with an ellipsis, invisible scalars named.
  ///
  /// - Complexity: O(`limit`).
  public static func quoted(_ text: some StringProtocol, limit: Int = 60) -> String {
    var result = "'"
    for scalar in text.unicodeScalars.prefix(limit) { result += VisibleScalar(scalar).text }
    let isCut = text.unicodeScalars.dropFirst(limit).first != nil
    return result + (isCut ? "…'" : "'")
  }

  /// A text in which control characters are named: file names and words that were typed must not
  /// reach a terminal as commands, nor begin lines of their own.
  ///
  /// - Complexity: O(*n*).
  public static func printable(_ text: String, keepingLines: Bool = false) -> String {
    func isPlain(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.generalCategory != .control || keepingLines && scalar == "\n"
    }
    if text.unicodeScalars.allSatisfy(isPlain) { return text }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      result += isPlain(scalar) ? String(scalar) : "<\(codePoint(scalar))>"
    }
  }

  /// Several names as a list in a sentence: `a, b or c`, at most `limit` of them.
  public static func list(_ names: [String], conjunction: String = "or", limit: Int = 24) -> String
  {
    if names.count > limit {
      return names.prefix(limit).joined(separator: ", ") + " and \(names.count - limit) more"
    }
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }

  /// The code point of a scalar as `U+202E`.
  public static func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
