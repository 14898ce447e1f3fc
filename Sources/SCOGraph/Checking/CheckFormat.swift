internal import GraphText

/// A form in which a check is given: an open set, one line a form.
public struct CheckFormat: Sendable {
  /// Its name after `--format`.
  public let name: String
  /// What it is.
  public let summary: String
  /// What it cannot carry.
  public let lost: String
  /// The report in this form; nil for words, which have options of their own.
  public let print: (@Sendable (CheckReport) -> String)?

  /// All forms, in the order of their names.
  public static let all: [CheckFormat] = [
    CheckFormat(
      name: "json", summary: "JSON in a published shape (see sco schema check)",
      lost: "the lines and carets"
    ) { JSONWriter().text($0.json) },
    CheckFormat(
      name: "sarif", summary: "SARIF 2.1.0, for code hosts and editors",
      lost: "the lines and carets, the summary, and what overlays change"
    ) { JSONWriter().text(SARIFLog($0).json) },
    CheckFormat(
      name: "text", summary: "findings with their lines, doubts as a list of work",
      lost: "proposals that are not in the sentence", print: nil),
  ]

  /// The form of that name.
  public static func named(_ name: String) -> CheckFormat? { all.first { $0.name == name } }
}
