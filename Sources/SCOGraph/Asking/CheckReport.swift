public import Diagnostics
internal import GraphCore
public import GraphText

/// What the checker found in a data set, for people and for programs.
public struct CheckReport: Sendable {
  /// The findings, in the order of their places.
  public let diagnostics: DiagnosticList

  /// Makes a report of some findings.
  public init(_ diagnostics: DiagnosticList) {
    self.diagnostics = DiagnosticList(diagnostics.sorted)
  }

  /// Whether something is wrong; doubts alone are not.
  public var fails: Bool { diagnostics.failsCheck }

  /// The findings with their lines and carets; doubts only where they are asked for.
  public func text(isColoured: Bool = false, showsDoubts: Bool = true) -> String {
    let shown = diagnostics.filter { showsDoubts || $0.severity.failsCheck }
    let findings = DiagnosticFormatter(isColoured: isColoured).string(for: DiagnosticList(shown))
    let gap = findings.isEmpty || findings.hasSuffix("\n") ? "" : "\n"
    return findings + gap + diagnostics.summary + "\n"
  }

  /// The published shape of `json`.
  public static let shape = AnswerShape("check", schema: schema)

  /// The findings for programs.
  public var json: JSONValue {
    [
      "schema": .text(Self.shape.id),
      "findings": .array(diagnostics.map(finding)),
      "errors": .integer(diagnostics.count(.error)),
      "warnings": .integer(diagnostics.count(.warning)),
      "doubts": .integer(diagnostics.count(.doubt)),
    ]
  }

  private func finding(_ diagnostic: Diagnostic) -> JSONValue {
    let start = diagnostic.range?.start
    return [
      "id": .text(diagnostic.id),
      "severity": .text(diagnostic.severity.rawValue),
      "message": .text(diagnostic.message),
      "file": start.map { .text($0.file.name) } ?? .null,
      "line": start.map { .integer($0.line) } ?? .null,
      "column": start.map { .integer($0.column) } ?? .null,
      "notes": .array(diagnostic.notes.map { .text($0.message) }),
      "fixes": .array(diagnostic.fixIts.map { .text($0.title) }),
    ]
  }

  private static let schema: JSONValue = [
    "type": "object",
    "required": ["schema", "findings", "errors", "warnings", "doubts"],
    "additionalProperties": false,
    "properties": [
      "schema": ["const": "sco.check/1"],
      "findings": ["type": "array", "items": findingSchema],
      "errors": ["type": "integer", "minimum": 0],
      "warnings": ["type": "integer", "minimum": 0],
      "doubts": ["type": "integer", "minimum": 0],
    ],
  ]

  private static let findingSchema: JSONValue = [
    "type": "object",
    "required": ["id", "severity", "message", "file", "line", "column", "notes", "fixes"],
    "properties": [
      "id": ["type": "string"],
      "severity": ["enum": ["error", "warning", "doubt"]],
      "message": ["type": "string"],
      "file": ["type": ["string", "null"]],
      "line": ["type": ["integer", "null"], "minimum": 1],
      "column": ["type": ["integer", "null"], "minimum": 1],
      "notes": ["type": "array", "items": ["type": "string"]],
      "fixes": ["type": "array", "items": ["type": "string"]],
    ],
  ]
}
