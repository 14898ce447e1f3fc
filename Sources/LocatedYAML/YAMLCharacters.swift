import Diagnostics

/// The first look at a file: its size and every byte, before YAML is thought of.
///
/// Refused are tabs, control characters, Unicode's format characters (bidirectional controls, zero
/// width spaces, joiners, soft hyphens), its line and paragraph separators, and noncharacters.
/// Two are accepted where they belong: ZERO WIDTH JOINER between two emoji or between letters of
/// an Arabic or Indic script, and ZERO WIDTH NON-JOINER between such letters. The Arabic number
/// signs are format characters that are seen, and stay.
enum YAMLCharacters {
  /// The greatest number of characters complained about in one file.
  static let reportLimit = 20

  /// What is wrong with the characters of a file.
  ///
  /// - Complexity: O(*n*) in its bytes.
  static func check(_ file: SourceFile) -> [Diagnostic] {
    let bytes = Array(file.text.utf8)
    var found: [Diagnostic] = []
    var offset = 0
    var returns = 0
    var hasTabInLine = false
    while offset < bytes.count, found.count < reportLimit {
      let byte = bytes[offset]
      if byte == 0x0D, offset + 1 < bytes.count, bytes[offset + 1] == 0x0A {
        returns += 1
        if returns == 1 { found.append(carriageReturn(file, offset)) }
      } else if byte == 0x09 {
        if !hasTabInLine { found.append(tab(file.location(utf8Offset: offset))) }
        hasTabInLine = true
      } else if byte == 0x0A {
        hasTabInLine = false
      } else if mayBeForbidden(byte), let problem = forbidden(file, offset) {
        found.append(problem)
      }
      offset += 1
    }
    return found
  }

  /// Whether a scalar that begins with this byte has to be looked at.
  private static func mayBeForbidden(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x0A: false
    case 0..<0x20, 0x7F, 0xC2, 0xD8, 0xDC, 0xE0...0xE2, 0xEF...: true
    default: false
    }
  }

  /// A diagnostic when the scalar at an offset is refused.
  private static func forbidden(_ file: SourceFile, _ offset: Int) -> Diagnostic? {
    let scalars = file.text.unicodeScalars
    let index = file.text.utf8.index(file.text.startIndex, offsetBy: offset)
    let scalar = scalars[index]
    guard isForbidden(scalar) else { return nil }
    let next = scalars[scalars.index(after: index)...].first
    let last = scalars[..<index].last
    if isJoiner(scalar, between: last, and: next) { return nil }
    if scalar.value == 0xFEFF, offset == 0 { return byteOrderMark(file) }
    return refused(scalar, at: SourceRange(file.location(utf8Offset: offset), length: 1))
  }

  /// A diagnostic when an escape such as `\u202E` put a refused scalar into a decoded text.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func escaped(_ text: LocatedText) -> Diagnostic? {
    let scalars = Array(text.text.unicodeScalars)
    let index = scalars.indices.first { index in
      guard scalars[index] != "\n", isForbidden(scalars[index]) else { return false }
      let last = index > 0 ? scalars[index - 1] : nil
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      return !isJoiner(scalars[index], between: last, and: next)
    }
    return index.map { refused(scalars[$0], at: text.range) }
  }

  /// The sentence about a refused scalar.
  private static func refused(_ scalar: Unicode.Scalar, at range: SourceRange) -> Diagnostic {
    let name = scalar.properties.name.map { " (\($0))" } ?? ""
    return forbiddenPage(
      "the character \(Excerpt.codePoint(scalar))\(name) is not allowed: it cannot be seen, or "
        + "changes how the text around it is seen; delete it",
      at: range)
  }

  /// Whether a scalar is refused wherever it has no special leave.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isNoncharacterCodePoint { return true }
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: return true
    case .format: return !(0x600...0x605).contains(scalar.value) && scalar.value != 0x6DD
    default: return false
    }
  }

  /// Whether a scalar is a joiner or non-joiner where one belongs.
  private static func isJoiner(
    _ scalar: Unicode.Scalar, between last: Unicode.Scalar?, and next: Unicode.Scalar?
  ) -> Bool {
    guard scalar.value == 0x200C || scalar.value == 0x200D, let last, let next else { return false }
    if joinsLetters(last), joinsLetters(next) { return true }
    return scalar.value == 0x200D && isPictograph(last) && isPictograph(next)
  }

  /// Whether a scalar belongs to a script whose letters join: Arabic and Indic blocks.
  private static func joinsLetters(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0600...0x06FF, 0x0750...0x077F, 0x08A0...0x08FF, 0x0900...0x0DFF, 0xFB50...0xFDFF,
      0xFE70...0xFEFC:
      true
    default: false
    }
  }

  /// Whether a scalar is part of an emoji: a picture, a skin tone or a variation selector.
  private static func isPictograph(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0xFE0F || (scalar.value > 0xFF && scalar.properties.isEmoji)
  }

  /// The sentence about a tab.
  private static func tab(_ place: SourceLocation) -> Diagnostic {
    let line = place.file.line(place.line).unicodeScalars
    let isIndentation = line.prefix { $0 == " " || $0 == "\t" }.count >= place.column
    return tabPage(
      isIndentation
        ? "a tab in the indentation; indent with spaces"
        : "a tab; write a space instead",
      at: SourceRange(place, length: 1))
  }

  /// The sentence about lines that end in CR LF.
  private static func carriageReturn(_ file: SourceFile, _ offset: Int) -> Diagnostic {
    carriageReturnPage(
      "the lines end in CR LF; the file is read all the same, save it with LF line ends",
      at: SourceRange(file.location(utf8Offset: offset), length: 0))
  }

  /// The sentence about a byte order mark.
  private static func byteOrderMark(_ file: SourceFile) -> Diagnostic {
    byteOrderMarkPage(
      "the file begins with a byte order mark (U+FEFF); it is read all the same, save it as UTF-8 "
        + "without one",
      at: SourceRange(file.location(utf8Offset: 0), length: 1))
  }
}

extension YAMLCharacters {
  static let byteOrderMarkPage = DiagnosticManual(
    id: "yaml.byte-order-mark", severity: .warning,
    meaning: "The file begins with U+FEFF, which some editors write at the head of UTF-8 files. "
      + "It is skipped; other tools may take it for a part of the first key.",
    example: "<U+FEFF>states:",
    fix: "save the file as \"UTF-8\", not as \"UTF-8 with BOM\".")

  static let carriageReturnPage = DiagnosticManual(
    id: "yaml.carriage-return", severity: .warning,
    meaning: "The lines of the file end in two characters, CR and LF, as on Windows. They are read "
      + "as line ends; the data set is kept with LF so that changes show only what was changed.",
    example: "states:<CR><LF>",
    fix: "set the editor's line ends to LF, or run `dos2unix` over the file.")

  static let forbiddenPage = DiagnosticManual(
    id: "yaml.forbidden-character", severity: .error,
    meaning: "A control character, a bidirectional control, a zero-width character, a line or "
      + "paragraph separator or a noncharacter. Such characters make a text read otherwise than it "
      + "is stored. ZERO WIDTH JOINER is accepted inside emoji and inside words of Arabic and "
      + "Indic scripts, ZERO WIDTH NON-JOINER inside such words.",
    example: "note: access<U+202E>txt.exe",
    fix: "delete the character; its code point and its place are in the message.")

  static let tabPage = DiagnosticManual(
    id: "yaml.tab", severity: .error,
    meaning: "YAML is indented with spaces only, and a tab inside a line is easily taken for one.",
    example: "states:\n<TAB>- id: china",
    fix: "replace the tab by spaces: two for each level.")
}
