extension AnswerShape {
  /// A schema's document: every member of an object is required, and no other is allowed.
  package static func document(
    _ name: String, title: String, _ members: [JSONValue.Member],
    definitions: [JSONValue.Member] = []
  ) -> JSONValue {
    let head: [JSONValue.Member] = [
      .init("schema", ["const": .text("sco.\(name)/1")]),
      .init("dataset", text("The name of the data set.")),
      .init("asOf", optional(text("The day asked about; null for a stretch of days."))),
      .init("during", optional(text("The first and last day of a stretch, FIRST/LAST."))),
      .init(
        "warnings",
        list(
          text(),
          "Sentences, in the language asked for, on days before the data's first or after their "
            + "last.")),
    ]
    guard case .object(let body) = object(head + members) else { return .null }
    return .object(
      [
        .init("$schema", "https://json-schema.org/draft/2020-12/schema"),
        .init("title", .text(title)),
      ] + body + [.init("$defs", .object(definitions))])
  }

  package static func object(_ members: [JSONValue.Member], _ description: String? = nil)
    -> JSONValue
  {
    .object(
      described(description) + [
        .init("type", "object"),
        .init("properties", .object(members)),
        .init("required", .array(members.map { .text($0.key) })),
        .init("additionalProperties", false),
      ])
  }

  package static func text(_ description: String? = nil) -> JSONValue {
    .object(described(description) + [.init("type", "string")])
  }

  package static func integer(_ description: String? = nil) -> JSONValue {
    .object(described(description) + [.init("type", "integer"), .init("minimum", 0)])
  }

  package static func flag(_ description: String? = nil) -> JSONValue {
    .object(described(description) + [.init("type", "boolean")])
  }

  package static func list(_ items: JSONValue, _ description: String? = nil) -> JSONValue {
    .object(described(description) + [.init("type", "array"), .init("items", items)])
  }

  package static func map(_ values: JSONValue, _ description: String? = nil) -> JSONValue {
    .object(
      described(description) + [.init("type", "object"), .init("additionalProperties", values)])
  }

  package static func choice(_ values: [String], _ description: String? = nil) -> JSONValue {
    .object(described(description) + [.init("enum", .array(values.map { .text($0) }))])
  }

  package static func optional(_ schema: JSONValue) -> JSONValue {
    ["anyOf": [schema, ["type": "null"]]]
  }

  package static func reference(_ name: String) -> JSONValue { ["$ref": .text("#/$defs/\(name)")] }

  private static func described(_ description: String?) -> [JSONValue.Member] {
    description.map { [.init("description", .text($0))] } ?? []
  }
}
