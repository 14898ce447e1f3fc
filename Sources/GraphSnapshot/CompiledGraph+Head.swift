import GraphCore

extension CompiledGraph {
  private static let magic = Array("GraphSnapshot/".utf8)
  private static let version = Array("7 ".utf8)

  static func head(for schema: Schema) -> [UInt8] {
    var head = magic + version
    SnapshotDigits.append(fingerprint(of: schema), to: &head)
    return head
  }

  /// A reader that stands behind the head, once the head is found to be ours.
  func opened(for schema: Schema) throws(SnapshotError) -> SnapshotReader {
    var reader = SnapshotReader(stored, from: 0, isOurs: isOurs)
    guard reader.skips(Self.magic) else {
      throw SnapshotError(
        .notASnapshot, "this is not a snapshot of a graph: it does not begin with 'GraphSnapshot/'")
    }
    guard reader.skips(Self.version) else {
      throw SnapshotError(
        .formatVersion,
        "the snapshot was written in another format; this program reads format 7: compile the "
          + "data again")
    }
    guard try reader.number() == Self.fingerprint(of: schema) else {
      throw SnapshotError(
        .schema,
        "the snapshot was written under other kinds than this program knows: compile the data "
          + "again")
    }
    return reader
  }

  /// A number that changes with whatever the records of a snapshot lean on: languages, names and
  /// order of kinds, keys and types of properties, choices.
  ///
  /// FNV-1a with 64 bits (Fowler, Noll, Vo; RFC 9923).
  static func fingerprint(of schema: Schema) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ text: String) {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    }
    func add(_ properties: [PropertyKey]) {
      for property in properties {
        add(property.key)
        add(typeName(property.type))
        for choice in property.choices { add(choice.id) }
      }
    }
    for language in Language.allCases { add(language.rawValue) }
    for confidence in Confidence.allCases { add(confidence.rawValue) }
    for kind in schema.entityKinds {
      add(kind.name)
      add(kind.properties)
    }
    for kind in schema.relationshipKinds {
      add(kind.name)
      add(kind.properties)
    }
    return hash
  }

  private static func typeName(_ type: PropertyKey.ValueType) -> String {
    switch type {
    case .text: "text"
    case .localized: "localized"
    case .integer: "integer"
    case .number: "number"
    case .flag: "flag"
    case .date: "date"
    case .choice: "choice"
    case .level: "level"
    }
  }
}

extension SnapshotReader {
  /// Whether these bytes follow; if so, the reader then stands behind them.
  fileprivate mutating func skips(_ expected: [UInt8]) -> Bool {
    guard bytes.count - offset >= expected.count,
      expected.indices.allSatisfy({ bytes[offset + $0] == expected[$0] })
    else { return false }
    offset += expected.count
    return true
  }
}
