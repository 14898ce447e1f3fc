public import GraphText

/// The JSON Schema of theme files, so that editors complete and check them.
public enum ThemeSchema {
  /// The schema, draft 7, which editors know best.
  public static let document: JSONValue = [
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "A theme: in what it differs from one of the catalog",
    "type": "object",
    "additionalProperties": false,
    "properties": [
      "based-on": ["enum": .array(ThemeCatalog.all.map { .text($0.name) })],
      "summary": ["type": "string"],
      "faces": ["type": ["string", "array"], "items": ["type": "string"]],
      "page": color, "panel": color, "text": color, "muted-text": color, "hairline": color,
      "inks": object(FigureTheme.paper.inks.keys.sorted(), of: ink),
      "ramps": object(
        FigureTheme.paper.ramps.keys.sorted(), of: ["type": "array", "items": color]),
      "ground": object(["coast", "faded", "grid", "land", "sea", "shore"], of: color),
    ],
  ]

  private static let color: JSONValue = ["type": "string", "pattern": "^#[0-9A-Fa-f]{6}$"]

  private static let ink: JSONValue = [
    "type": "object", "additionalProperties": false,
    "properties": ["fill": color, "stroke": color, "line": form, "dashed": form],
  ]

  private static let form: JSONValue = [
    "enum": ["solid", "dashed", "double", "triple", "double-dashed", "triple-dashed"]
  ]

  private static func object(_ keys: [String], of value: JSONValue) -> JSONValue {
    [
      "type": "object", "additionalProperties": false,
      "properties": .object(keys.map { JSONValue.Member($0, value) }),
    ]
  }
}
