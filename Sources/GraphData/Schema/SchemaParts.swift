import GraphCore

/// The parts from which the schema of the format is put together.
enum SchemaParts {
  /// A reference to a definition.
  static func ref(_ name: String) -> SchemaText {
    .object([("$ref", .text("#/definitions/\(name)"))])
  }

  /// A reference with a description; draft 7 wants it beside an `allOf`.
  static func described(_ text: String, _ name: String) -> SchemaText {
    .object([("description", .text(text)), ("allOf", .list([ref(name)]))])
  }

  /// A list of something.
  static func list(_ item: SchemaText) -> SchemaText {
    .object([("type", .text("array")), ("items", item)])
  }

  /// Two of something.
  static func pair(_ item: SchemaText) -> SchemaText {
    .object([
      ("type", .text("array")), ("items", item), ("minItems", .number(2)),
      ("maxItems", .number(2)),
    ])
  }

  /// One of something, or a list.
  static func oneOrMore(_ item: SchemaText) -> SchemaText {
    .object([("anyOf", .list([item, list(item)]))])
  }

  /// A mapping with these keys and no others.
  static func entry(_ properties: [(String, SchemaText)], required: [String]) -> SchemaText {
    .object([
      ("type", .text("object")), ("additionalProperties", .flag(false)),
      ("required", .texts(required)), ("properties", .object(properties)),
    ])
  }

  /// A mapping with these keys and no others, with all keys of one of some lists.
  static func entry(
    _ properties: [(String, SchemaText)], requiredOneOf lists: [[String]]
  ) -> SchemaText {
    .object([
      ("type", .text("object")), ("additionalProperties", .flag(false)),
      ("anyOf", .list(lists.map { .object([("required", .texts($0))]) })),
      ("properties", .object(properties)),
    ])
  }

  /// The keys that every claim may have, each told once among the definitions.
  static let claim: [(String, SchemaText)] = claimDefinitions.map { key, _ in (key, ref(key)) }

  /// The value of a property.
  static func property(_ key: PropertyKey) -> SchemaText {
    switch key.type {
    case .choice(let choices):
      .object([
        ("description", .text(key.documentation)), ("enum", .texts(choices.map(\.id))),
      ])
    case .level: described(key.documentation, "slug")
    case .text where !key.terms.isEmpty:
      .object([
        ("description", .text(key.documentation)),
        ("anyOf", .list([.object([("enum", .texts(key.terms.map(\.id)))]), ref("text")])),
      ])
    default: described(key.documentation, definition(of: key.type)).adding(bounds(key.bounds))
    }
  }

  private static func bounds(_ bounds: PropertyBounds?) -> [(String, SchemaText)] {
    guard let bounds else { return [] }
    let low = bounds.excludesLowest ? "exclusiveMinimum" : "minimum"
    return [(low, .decimal(bounds.lowest))]
      + (bounds.highest.map { [("maximum", .decimal($0))] } ?? [])
  }

  /// A value, a value with time and citations, or a list of those; `dated` names the definition
  /// of the second.
  static func propertyOverTime(_ key: PropertyKey, dated: String) -> SchemaText {
    .object([
      ("description", .text(key.documentation)),
      ("anyOf", .list([property(key), ref(dated), list(ref(dated))])),
    ])
  }

  /// A value with time and citations of its own.
  static func datedProperty(_ key: PropertyKey) -> SchemaText {
    entry([("value", property(key))] + claim, required: ["value"])
  }

  private static func definition(of type: PropertyKey.ValueType) -> String {
    switch type {
    case .text, .choice, .level: "text"
    case .localized: "localized"
    case .integer: "integer"
    case .number: "number"
    case .flag: "flag"
    case .date: "date"
    }
  }

  /// What the keys of claims hold.
  private static let claimDefinitions: [(String, SchemaText)] = [
    ("since", described("When it began; what is less than a day stands for its last day.", "date")),
    ("until", described("The first date on which it no longer holds.", "date")),
    ("on", described("DAY, or FIRST/LAST with the last day inside.", "term")),
    ("confirmed", described("When it was last seen to hold.", "date")),
    ("cite", oneOrMore(ref("citation"))),
    ("confidence", .object([("enum", .texts(Confidence.allCases.map(\.rawValue)))])),
    ("note", described("What a reader should know besides.", "text")),
    ("dispute", described("The id of the dispute that the claim is a side of.", "slug")),
    ("preferred", described("`no` on the side of a dispute that is not used.", "flag")),
  ]

  /// The definitions that the others refer to.
  static let definitions: [(String, SchemaText)] =
    claimDefinitions + [
      (
        "citation",
        .object([
          (
            "anyOf",
            .list([
              pattern("^[a-z0-9][a-z0-9-]*(#.+)?$"),
              entry(
                [("reference", ref("slug")), ("locator", ref("text"))], required: ["reference"]),
            ])
          )
        ])
      ),
      ("date", dated("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
      ("flag", .object([("enum", .texts(["yes", "no"]))])),
      ("integer", .object([("type", .text("integer"))])),
      ("language", .object([("enum", .texts(Language.allCases.map(\.rawValue)))])),
      (
        "localized",
        .object([
          ("type", .text("object")), ("additionalProperties", .flag(false)),
          ("minProperties", .number(1)),
          ("properties", .object(Language.allCases.map { ($0.rawValue, ref("text")) })),
        ])
      ),
      ("number", .object([("type", .text("number"))])),
      ("slug", pattern("^[a-z0-9][a-z0-9-]*$")),
      ("term", dated("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?(/[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?$")),
      (
        "text",
        .object([
          ("type", .texts(["string", "number", "boolean"])), ("pattern", .text("\\S")),
        ])
      ),
    ]

  /// A text of a form.
  static func pattern(_ pattern: String) -> SchemaText {
    .object([("type", .text("string")), ("pattern", .text(pattern))])
  }

  /// A date, which an editor takes for a number when it is a year.
  private static func dated(_ pattern: String) -> SchemaText {
    .object([("type", .texts(["string", "integer"])), ("pattern", .text(pattern))])
  }
}
