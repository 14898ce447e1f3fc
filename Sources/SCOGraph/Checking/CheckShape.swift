internal import GraphText

/// The JSON Schema of what `sco check --format json` gives.
enum CheckShape {
  static let schema: JSONValue = [
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "What the checker found in a data set",
    "type": "object",
    "required": [
      "schema", "findings", "errors", "warnings", "doubts", "summary", "changes",
    ],
    "additionalProperties": false,
    "properties": [
      "schema": ["const": "sco.check/1"],
      "findings": ["type": "array", "items": finding],
      "errors": count,
      "warnings": count,
      "doubts": count,
      "summary": ["anyOf": [summary, ["type": "null"]]],
      "changes": ["type": "array", "items": change],
    ],
  ]

  private static let count: JSONValue = ["type": "integer", "minimum": 0]
  private static let counts: JSONValue = ["type": "object", "additionalProperties": count]
  private static let texts: JSONValue = ["type": "array", "items": ["type": "string"]]
  private static let place: JSONValue = ["type": ["integer", "null"], "minimum": 1]
  private static let optional: JSONValue = ["type": ["string", "null"]]

  private static let finding: JSONValue = [
    "type": "object",
    "required": ["id", "severity", "message", "file", "line", "column", "notes", "fixes"],
    "additionalProperties": false,
    "properties": [
      "id": ["type": "string"],
      "severity": ["enum": ["error", "warning", "doubt"]],
      "message": ["type": "string"],
      "file": optional,
      "line": place,
      "column": place,
      "notes": texts,
      "fixes": texts,
    ],
  ]

  private static let summary: JSONValue = [
    "type": "object",
    "required": [
      "dataset", "version", "knowledge", "claims", "cited", "confidence", "entities", "properties",
      "relationships", "references", "levels", "disputes", "covered", "uncovered",
    ],
    "additionalProperties": false,
    "properties": [
      "dataset": ["type": "string"],
      "version": ["type": "string"],
      "knowledge": ["type": "string"],
      "claims": count,
      "cited": count,
      "confidence": counts,
      "entities": counts,
      "properties": count,
      "relationships": counts,
      "references": counts,
      "levels": count,
      "disputes": count,
      "covered": count,
      "uncovered": count,
    ],
  ]

  private static let change: JSONValue = [
    "type": "object",
    "required": ["kind", "subject", "details", "location", "before"],
    "additionalProperties": false,
    "properties": [
      "kind": ["enum": ["added", "extended", "corrected", "disputed", "withdrawn"]],
      "subject": ["type": "string"],
      "details": texts,
      "location": optional,
      "before": optional,
    ],
  ]
}
