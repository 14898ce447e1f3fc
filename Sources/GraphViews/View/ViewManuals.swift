public import Diagnostics

/// The manual pages of what can be wrong with a view.
public enum ViewManuals {
  /// All of them, in the order of their ids.
  public static let all: [DiagnosticManual] = [
    badName,
    badSize,
    badTheme,
    badTime,
    noMatch,
    nothingShown,
    unknownChoice,
    unknownName,
  ]

  static let badName = DiagnosticManual(
    id: "view.bad-name", severity: .error,
    meaning: "The file of a view has a name that no view can have, or the name of another's: files "
      + "of pictures, links and the command line are named by it.",
    example: "Views/Our members (new).yaml",
    fix: "Name the file by 1 to 64 letters a to z, digits and hyphens, and '.yaml'.")

  static let badSize = DiagnosticManual(
    id: "view.bad-size", severity: .error,
    meaning: "The size of a view is no number of pixels, or says two things at once.",
    example: "size: {width: wide}",
    fix: "Write size: {width: 1600} for pixels across, or size: {dpi: 300}; page: names the paper.")

  static let badTheme = DiagnosticManual(
    id: "view.bad-theme", severity: .error,
    meaning: "A view names a theme's file that does not lie in the folder of views.",
    example: "theme: ../house.yaml",
    fix: "Put the theme's file beside the view, or in a folder there, and write theme: house.yaml.")

  static let badTime = DiagnosticManual(
    id: "view.bad-time", severity: .error,
    meaning: "The time of a view is no date, or a stretch that runs backwards.",
    example: "during: 2017/2005",
    fix: "Write as-of: with a date, or during: with two dates and a slash, the earlier one first.")

  static let noMatch = DiagnosticManual(
    id: "view.no-match", severity: .warning,
    meaning: "The query of a view, or its question for ways, finds nothing at the view's time.",
    example: "show:\n  query: \"MATCH (s:State {id: 'atlantis'}) RETURN s\"",
    fix: "Try the question with sco query or sco path, and mend it; or remove the view.")

  static let nothingShown = DiagnosticManual(
    id: "view.nothing-shown", severity: .error,
    meaning: "A view, or a part of one of its groups, does not say what it shows.",
    example: "title: {en: Members}\nlayout: layers",
    fix: "Name groups: with show:, an entity with around:, or a question with show:.")

  static let unknownChoice = DiagnosticManual(
    id: "view.unknown-choice", severity: .error,
    meaning: "A key of a view takes one of a few words, and this is none of them.",
    example: "layout: layer",
    fix: "Write one of the words that the message offers.")

  static let unknownName = DiagnosticManual(
    id: "view.unknown-name", severity: .error,
    meaning: "A view names an entity, a kind or a value that the graph does not have.",
    example: "show:\n  - {to: scoo, via: participates-in}",
    fix: "Write one of the names that the message offers; sco list and sco kinds show them all.")
}
