public import Diagnostics

/// A scalar as text, with its place; it is never resolved to a number, a flag or a null.
///
/// The text is in Normalization Form C; the place is where it stands in the file as written.
public struct LocatedText: Sendable {
  /// The decoded text: quotes and escapes are gone.
  public let text: String

  /// Whether it was written in quotes or as a block, so that an empty text is meant.
  public let isQuoted: Bool

  /// The file.
  public let file: SourceFile

  /// Whether there is nothing to read in it: no scalar, or white space and fillers alone.
  public var isBlank: Bool {
    !text.unicodeScalars.contains { scalar in
      let properties = scalar.properties
      let isBraillePatternBlank = scalar.value == 0x2800
      return !properties.isWhitespace && !properties.isDefaultIgnorableCodePoint
        && !isBraillePatternBlank
    }
  }

  let line: Int32
  let column: Int32

  /// Where it begins: at the quote of a quoted text.
  public var start: SourceLocation {
    SourceLocation(file: file, line: Int(line), column: Int(column))
  }

  /// Where it stands; of a text over several lines the part on the first.
  ///
  /// - Complexity: O(*m* + log *n*) for a text of length *m* in a file of *n* bytes.
  public var range: SourceRange {
    let rest = file.rest(from: start).unicodeScalars
    return SourceRange(start, length: Self.length(of: text, in: rest))
  }

  /// The number of scalars that a written scalar takes at the beginning of a line's rest.
  private static func length(of text: String, in rest: Substring.UnicodeScalarView) -> Int {
    switch rest.first {
    case "\"", "'": quotedLength(rest)
    case "|", ">": 1
    default: plainLength(of: text, in: rest)
    }
  }

  /// Up to the closing quote, or the whole rest.
  private static func quotedLength(_ rest: Substring.UnicodeScalarView) -> Int {
    guard let quote = rest.first else { return 0 }
    var length = 1
    var isEscaped = false
    var inner = rest.dropFirst()
    while let scalar = inner.popFirst() {
      length += 1
      if isEscaped {
        isEscaped = false
      } else if scalar == quote {
        guard quote == "'", inner.first == quote else { return length }
        isEscaped = true
      } else {
        isEscaped = scalar == "\\" && quote == "\""
      }
    }
    return length
  }

  /// As long as the text when it is written as it reads, else up to a comment or a key's colon.
  private static func plainLength(of text: String, in rest: Substring.UnicodeScalarView) -> Int {
    let count = text.unicodeScalars.count
    if rest.prefix(count).elementsEqual(text.unicodeScalars) { return count }
    var length = 0
    var last: Unicode.Scalar = " "
    for scalar in rest.prefix(2 * count + 2) {
      if scalar == "#", last == " " { break }
      if scalar == " ", last == ":" { return length - 1 }
      length += 1
      last = scalar
    }
    return rest.prefix(length).reversed().drop { $0 == " " }.count
  }
}

extension LocatedText {
  /// The beginning of the text as a text of its own, at the same place.
  public func prefix(_ text: String) -> LocatedText {
    LocatedText(text: text, isQuoted: isQuoted, file: file, line: line, column: column)
  }
}
