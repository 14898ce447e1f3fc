import GraphCore

/// The kinds of entity and of relationship that a graph's schema has, with their numbers.
public struct KindList: Sendable {
  /// Makes the list.
  public init() {}
}

extension KindList: Answer {
  /// `sco.kinds/1`.
  public static var shape: AnswerShape { .kinds }

  /// Whether the schema has no kinds.
  public func isEmpty(in edition: Edition) -> Bool {
    edition.graph.schema.entityKinds.isEmpty
  }

  /// Each kind with its number, its ends and readings, and what it means.
  public func text(in edition: Edition) -> String {
    let slice = TimeSlice(edition.graph, in: edition.frame)
    var blocks = Blocks(edition)
    blocks.add(
      [title("Entities", "实体", "Объекты", edition)]
        + edition.graph.schema.entityKinds.indices.flatMap { entityLines(EntityKindID($0), slice) })
    blocks.add(
      [title("Relationships", "关系", "Связи", edition)]
        + edition.graph.schema.relationshipKinds.indices.flatMap {
          relationshipLines(RelationshipKindID($0), slice)
        })
    return blocks.text()
  }

  /// The schema.
  public func json(in edition: Edition) -> JSONValue {
    let (schema, slice) = (edition.graph.schema, TimeSlice(edition.graph, in: edition.frame))
    return .object(
      edition.head(of: .kinds) + [
        .init(
          "entities",
          .array(
            schema.entityKinds.enumerated().map { index, kind in
              [
                "kind": .text(kind.name), "section": .text(kind.section),
                "singular": edition.json(kind.singular), "plural": edition.json(kind.plural),
                "count": .integer(count(EntityKindID(index), slice)),
                "properties": json(kind.properties, edition),
                "documentation": .text(kind.documentation),
              ]
            })),
        .init(
          "relationships",
          .array(
            schema.relationshipKinds.enumerated().map { index, kind in
              [
                "kind": .text(kind.name), "from": .array(kind.source.kinds.map { .text($0) }),
                "to": .array(kind.target.kinds.map { .text($0) }),
                "directed": .flag(kind.isDirected), "family": .text(kind.family.rawValue),
                "forward": .text(kind.reading.forward), "backward": .text(kind.reading.backward),
                "label": edition.json(kind.reading.label),
                "count": .integer(count(RelationshipKindID(index), slice)),
                "properties": json(kind.properties, edition),
                "documentation": .text(kind.documentation),
              ]
            })),
      ])
  }

  /// One row a kind.
  public func table(in edition: Edition) -> TextTable {
    let (schema, slice) = (edition.graph.schema, TimeSlice(edition.graph, in: edition.frame))
    let entities = schema.entityKinds.enumerated().map { index, kind in
      ["entity", kind.name, "", "", "", String(count(EntityKindID(index), slice))]
    }
    let relationships = schema.relationshipKinds.enumerated().map { index, kind in
      [
        "relationship", kind.name, kind.source.kinds.joined(separator: " "),
        kind.target.kinds.joined(separator: " "), kind.family.rawValue,
        String(count(RelationshipKindID(index), slice)),
      ]
    }
    return TextTable(["sort", "kind", "from", "to", "family", "count"], entities + relationships)
  }

  /// The warnings for days outside the data's.
  public func notes(in edition: Edition) -> [String] { edition.warnings }

  private func title(
    _ english: String, _ chinese: String, _ russian: String, _ edition: Edition
  ) -> String {
    LocalizedText(english, zh: chinese, ru: russian).text(in: edition.language)
  }

  private func entityLines(_ id: EntityKindID, _ slice: TimeSlice) -> [String] {
    let kind = slice.graph.schema[id]
    return ["  \(kind.name)  \(count(id, slice))", "    \(kind.documentation)"]
  }

  private func relationshipLines(_ id: RelationshipKindID, _ slice: TimeSlice) -> [String] {
    let kind = slice.graph.schema[id]
    let arrow = kind.isDirected ? "→" : "–"
    let ends = [kind.source, kind.target].map { $0.kinds.joined(separator: ", ") }
    let readings =
      Set([kind.reading.forward, kind.reading.backward]).count == 1
      ? "“\(kind.reading.forward)”" : "“\(kind.reading.forward)”, “\(kind.reading.backward)”"
    return [
      "  \(kind.name)  \(count(id, slice))  \(ends[0]) \(arrow) \(ends[1])", "    \(readings)",
      "    \(kind.documentation)",
    ]
  }

  private func count(_ kind: EntityKindID, _ slice: TimeSlice) -> Int {
    slice.graph.nodes(of: kind).filter(slice.nodes.contains).count
  }

  private func count(_ kind: RelationshipKindID, _ slice: TimeSlice) -> Int {
    slice.edges.members.filter { slice.graph[$0].kind == kind }.count
  }

  private func json(_ keys: [PropertyKey], _ edition: Edition) -> JSONValue {
    .array(
      keys.map { key in
        [
          "key": .text(key.key), "name": edition.json(key.name),
          "required": .flag(key.isRequired), "choices": .array(key.choices.map { .text($0.id) }),
          "unit": key.unit.map(edition.json) ?? .null,
          "bounds": .optional(key.bounds?.words),
          "documentation": .text(key.documentation),
        ]
      })
  }
}
