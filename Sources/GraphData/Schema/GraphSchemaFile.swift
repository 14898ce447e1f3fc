public import GraphCore

/// The data format as JSON Schema (draft 7), so that editors complete and check.
///
/// It says less than the readers do: names, dates that exist and overlaps are left to
/// `sco check`. Texts may look like numbers or flags to an editor's YAML, so text takes those too.
public struct GraphSchemaFile: Sendable {
  /// The kinds.
  public let schema: Schema

  /// Makes the file of a schema.
  public init(_ schema: Schema) { self.schema = schema }

  /// The whole file, with a line break at its end; the same for the same schema.
  public var text: String { root.json() + "\n" }

  var root: SchemaText {
    .object([
      ("$schema", .text("http://json-schema.org/draft-07/schema#")),
      ("title", .text("Data of a graph: claims with dates and citations")),
      ("type", .text("object")),
      ("additionalProperties", .flag(false)),
      ("properties", .object(header + general + entities + relationships)),
      ("definitions", .object(SchemaParts.definitions + datedProperties)),
    ])
  }

  private var header: [(String, SchemaText)] {
    let note = "Of graph.yaml only: "
    return [
      ("name", SchemaParts.described(note + "a slug.", "slug")),
      ("title", GeneralSchemas.plainOrLocalized),
      ("version", SchemaParts.described(note + "its version.", "text")),
      ("knowledge", SchemaParts.described(note + "the last day that the data know of.", "date")),
      (
        "begins",
        SchemaParts.described(note + "the first day of which they mean to tell in full.", "date")
      ),
      ("languages", SchemaParts.list(SchemaParts.ref("language"))),
      ("license", SchemaParts.described(note + "an SPDX identifier.", "text")),
    ]
  }

  private var general: [(String, SchemaText)] {
    [
      ("references", section(GeneralSchemas.reference, "Documents that claims rest on.")),
      ("levels", section(GeneralSchemas.level, "Rungs of the scale; ranks only draw.")),
      ("covers", section(GeneralSchemas.cover, "Evidence that one level stands above another.")),
      ("texts", section(GeneralSchemas.coveredText, "Texts that were read whole.")),
      (
        "coverage",
        section(GeneralSchemas.coverage, "What became of each statement of those texts.")
      ),
      (
        "withdrawals",
        section(GeneralSchemas.withdrawal, "Of overlays: claims of the data below that are gone.")
      ),
      ("disputes", section(GeneralSchemas.dispute, "Contradictions that the data keep.")),
    ]
  }

  private var entities: [(String, SchemaText)] {
    schema.entityKinds.map { ($0.section, section(entity($0), $0.documentation)) }
  }

  private var relationships: [(String, SchemaText)] {
    schema.relationshipKinds.map { ($0.slug, section(relationship($0), $0.documentation)) }
  }

  /// The definitions of properties with time, `section.key`.
  private var datedProperties: [(String, SchemaText)] {
    schema.entityKinds.flatMap { kind in
      kind.properties.map { ("\(kind.section).\($0.key)", SchemaParts.datedProperty($0)) }
    }
  }

  private func section(_ entry: SchemaText, _ documentation: String) -> SchemaText {
    .object([
      ("description", .text(documentation)), ("type", .text("array")), ("items", entry),
    ])
  }

  /// An entry of a kind of entity.
  func entity(_ kind: EntityKind) -> SchemaText {
    let own: [(String, SchemaText)] = [
      ("id", SchemaParts.ref("slug")),
      ("extends", SchemaParts.described("Of overlays: the entity that is added to.", "slug")),
      ("corrects", SchemaParts.described("Of overlays: the entity that is put right.", "slug")),
      ("name", SchemaParts.ref("localized")),
      ("unofficial", SchemaParts.list(SchemaParts.ref("language"))),
      ("short", SchemaParts.ref("text")),
      ("article", SchemaParts.ref("text")),
      ("aliases", SchemaParts.oneOrMore(SchemaParts.ref("text"))),
    ]
    let properties = kind.properties.map {
      ($0.key, SchemaParts.propertyOverTime($0, dated: "\(kind.section).\($0.key)"))
    }
    let required = ["id", "name"] + kind.properties.filter(\.isRequired).map(\.key)
    return SchemaParts.entry(
      own + SchemaParts.claim + properties, requiredOneOf: [required, ["extends"], ["corrects"]])
  }

  /// An entry of a kind of relationship.
  func relationship(_ kind: RelationshipKind) -> SchemaText {
    let ends: [(String, SchemaText)] =
      kind.isDirected
      ? [("from", end(kind.source)), ("to", end(kind.target))]
      : [("between", SchemaParts.pair(end(kind.source)))]
    let properties = kind.properties.map { ($0.key, SchemaParts.property($0)) }
    return SchemaParts.entry(
      ends + SchemaParts.claim + properties + [
        ("corrects", SchemaParts.described("Of overlays: the claim that it replaces.", "text"))
      ],
      required: ends.map(\.0) + kind.properties.filter(\.isRequired).map(\.key))
  }

  private func end(_ role: EndRole) -> SchemaText {
    SchemaParts.described(
      "The \(role.role), by its id: \(role.kinds.joined(separator: " or ")).", "slug")
  }
}
