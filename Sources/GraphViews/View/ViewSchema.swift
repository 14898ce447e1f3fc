public import GraphText

/// The JSON Schema of view files, so that editors complete and check them.
public enum ViewSchema {
  /// The schema, draft 7, which editors know best.
  public static let document: JSONValue = [
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "A view: what a picture shows and how",
    "type": "object",
    "additionalProperties": false,
    "required": ["title"],
    "properties": [
      "title": text, "dek": text, "how-to-read": text,
      "layout": choice(Choices.layouts),
      "theme": ["anyOf": [choice(Choices.themes), ["type": "string", "pattern": "\\.yaml$"]]],
      "page": choice(PageChoices.names),
      "language": choice(["en", "zh", "ru"]),
      "as-of": ["type": "string"], "during": ["type": "string"],
      "citations": choice(CitationStyle.allCases.map(\.rawValue)),
      "include-proposed": choice(["yes", "no"]),
      "legend": choice(["yes", "no"]),
      "labels": choice(Choices.labels),
      "order": choice(Choices.orders),
      "size": object(["width": word, "dpi": word], required: []),
      "relationships": names, "except": names,
      "marks": ["type": "object", "additionalProperties": text],
      "notes": ["type": "array", "items": note],
      "around": object(
        ["entity": word, "hops": word, "cited-from": word], required: ["entity"]),
      "compare": about, "disputes": about, "timeline": about, "levels": names,
      "groups": ["type": "array", "items": group],
      "show": object(["query": word, "paths": ways], required: []),
    ],
  ]

  private static let word: JSONValue = ["type": ["string", "integer"]]

  private static let names: JSONValue = [
    "type": ["string", "array"], "items": ["type": "string"],
  ]

  private static let text: JSONValue = [
    "type": ["string", "object"], "additionalProperties": false,
    "properties": ["en": word, "zh": word, "ru": word],
  ]

  private static let about: JSONValue = [
    "type": ["string", "object"], "additionalProperties": false, "required": ["about"],
    "properties": ["about": word],
  ]

  private static let ways: JSONValue = object(
    [
      "from": word, "to": word, "via": names, "avoid": names, "through": names,
      "at-least": word, "count": word, "max-hops": word,
    ], required: ["from", "to"])

  private static let note: JSONValue = [
    "type": ["string", "object"], "additionalProperties": false,
    "properties": ["en": word, "zh": word, "ru": word, "about": word],
  ]

  private static let group: JSONValue = object(
    [
      "title": text, "place": choice(GroupPlace.allCases.map(\.rawValue)),
      "only-tied": choice(["yes", "no"]),
      "ink": choice(FigureTheme.paper.inks.keys.sorted()),
      "show": ["type": "array", "items": part],
    ], required: ["show"])

  private static let part: JSONValue = [
    "type": ["string", "object"], "additionalProperties": false,
    "properties": [
      "entities": names, "kind": word, "via": word, "from": word, "to": word,
      "where": ["type": "object", "additionalProperties": names],
    ],
  ]

  private static func choice(_ words: [String]) -> JSONValue {
    ["enum": .array(words.map { .text($0) })]
  }

  private static func object(_ properties: JSONValue, required: [String]) -> JSONValue {
    [
      "type": "object", "additionalProperties": false,
      "required": .array(required.map { .text($0) }), "properties": properties,
    ]
  }
}
