import GraphCore

/// Decodes a row, or a value of it.
struct RowDecoder: Decoder {
  /// What is decoded.
  enum Source {
    case row(ResultRow)
    case value(QueryValue)
  }

  let source: Source
  let reader: any ElementReader
  let codingPath: [any CodingKey]
  let userInfo: [CodingUserInfoKey: Any] = [:]

  init(_ row: ResultRow) {
    (source, reader, codingPath) = (.row(row), row.reader, [])
  }

  init(_ value: QueryValue, _ reader: any ElementReader, at path: [any CodingKey]) {
    (source, self.reader, codingPath) = (.value(value), reader, path)
  }

  /// The value; of a row, the value of its only column.
  func value() throws -> QueryValue {
    switch source {
    case .value(let value): return value
    case .row(let row):
      guard row.values.count == 1 else {
        throw mismatch(QueryValue.self, "the row has \(row.values.count) columns, not one")
      }
      return row.values[0]
    }
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(RowKeyedContainer<Key>(decoder: self, members: try members()))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard let list = try value().list else { throw mismatch([Any].self, "the value is no list") }
    return RowListContainer(decoder: self, elements: list)
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer {
    RowValueContainer(decoder: self)
  }

  private func members() throws -> [String: QueryValue] {
    switch source {
    case .row(let row):
      return Dictionary(zip(row.columns, row.values)) { first, _ in first }
    case .value(.map(let map)): return Self.dictionary(map)
    case .value(.node(let node)): return Self.dictionary(reader.properties(of: node))
    case .value(.edge(let edge)): return Self.dictionary(reader.properties(of: edge))
    case .value: throw mismatch([String: Any].self, "the value has no members")
    }
  }

  private static func dictionary(_ map: QueryMap) -> [String: QueryValue] {
    Dictionary(map.entries.map { ($0.key, $0.value) }) { first, _ in first }
  }

  /// The error for a value of another type.
  func mismatch(_ type: Any.Type, _ reason: String) -> DecodingError {
    let place =
      codingPath.isEmpty ? "" : " in '\(codingPath.map(\.stringValue).joined(separator: "."))'"
    return .typeMismatch(
      type, DecodingError.Context(codingPath: codingPath, debugDescription: reason + place))
  }
}

/// A key of a decoder's path: a column, a property or an index.
struct RowKey: CodingKey {
  let stringValue: String
  let intValue: Int?

  init(stringValue: String) { (self.stringValue, intValue) = (stringValue, nil) }
  init(intValue: Int) { (stringValue, self.intValue) = (String(intValue), intValue) }
}
