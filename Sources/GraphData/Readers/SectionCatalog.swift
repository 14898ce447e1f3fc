import GraphCore

/// The readers of all sections of a schema, by section.
struct SectionCatalog: Sendable {
  /// The sections that every data set has, in alphabetical order.
  static let general: [any SectionReader] = [
    CoverReader(),
    CoverageReader(),
    CoveredTextReader(),
    DisputeReader(),
    LevelReader(),
    ReferenceReader(),
    WithdrawalReader(),
  ]

  private let readers: [String: any SectionReader]

  init(_ schema: Schema) {
    let entities = schema.entityKinds.indices.map { index -> any SectionReader in
      EntityReader(id: EntityKindID(index), kind: schema.entityKinds[index])
    }
    let relationships = schema.relationshipKinds.indices.map { index -> any SectionReader in
      RelationshipReader(id: RelationshipKindID(index), kind: schema.relationshipKinds[index])
    }
    let all = Self.general + entities + relationships
    readers = Dictionary(all.map { ($0.section, $0) }) { first, _ in first }
  }

  /// The names of all sections, in alphabetical order.
  var sections: [String] { readers.keys.sorted() }

  /// The reader of a section.
  subscript(section: String) -> (any SectionReader)? { readers[section] }
}
