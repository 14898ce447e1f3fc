public import Diagnostics

/// The manual pages of what can be wrong with a theme's file.
public enum ThemeManuals {
  /// All of them, in the order of their ids.
  public static let all: [DiagnosticManual] = [
    badColor,
    badFace,
    lowContrast,
    unknownChoice,
    unreadable,
  ]

  static let badColor = DiagnosticManual(
    id: "theme.bad-colour", severity: .error,
    meaning: "A colour of a theme is not written as # and six hexadecimal digits.",
    example: "page: white",
    fix: "Write page: \"#FFFFFF\", in quotes, since # begins a comment in YAML.")

  static let badFace = DiagnosticManual(
    id: "theme.bad-face", severity: .error,
    meaning: "The name of a face has signs other than letters, digits, spaces and hyphens.",
    example: "faces: [\"https://example.org/face.woff\"]",
    fix: "Name a face that is installed: faces: [Noto Sans].")

  static let lowContrast = DiagnosticManual(
    id: "theme.low-contrast", severity: .warning,
    meaning:
      "Two colours of a theme are too near to each other: text needs 4.5:1 to what lies behind it, "
      + "a line on a map or round a box 3:1 (WCAG 2.2).",
    example: "text: \"#999999\"",
    fix:
      "Write the colour that the message offers: the one in front darker, or lighter in a dark "
      + "theme.")

  static let unknownChoice = DiagnosticManual(
    id: "theme.unknown-choice", severity: .error,
    meaning: "A key of a theme takes one of a few words, and this is none of them.",
    example: "based-on: papr",
    fix: "Write one of the words that the message offers.")

  static let unreadable = DiagnosticManual(
    id: "theme.unreadable", severity: .error,
    meaning:
      "Two colours of a theme are so near to each other, less than 2:1, that nobody can read the "
      + "one on the other.",
    example: "text: \"#F4F4F4\"",
    fix: "Write the colour that the message offers, or one farther from what lies behind it.")
}
