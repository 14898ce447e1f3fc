import GraphCore

/// Members by name: columns, properties or keys.
struct RowKeyedContainer<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let decoder: RowDecoder
  let members: [String: QueryValue]

  var codingPath: [any CodingKey] { decoder.codingPath }
  var allKeys: [Key] { members.keys.sorted().compactMap(Key.init(stringValue:)) }

  func contains(_ key: Key) -> Bool { members[key.stringValue] != nil }

  func decodeNil(forKey key: Key) throws -> Bool { members[key.stringValue]?.isNull ?? true }

  func decode<Item: Decodable>(_ type: Item.Type, forKey key: Key) throws -> Item {
    try Item(from: inner(key))
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    try inner(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try inner(key).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder { decoder }

  func superDecoder(forKey key: Key) throws -> any Decoder { try inner(key) }

  private func inner(_ key: Key) throws -> RowDecoder {
    guard let value = members[key.stringValue] else {
      let names = members.keys.sorted().joined(separator: ", ")
      throw DecodingError.keyNotFound(
        key,
        DecodingError.Context(
          codingPath: codingPath,
          debugDescription: "there is no '\(key.stringValue)'; there are \(names)"))
    }
    return RowDecoder(value, decoder.reader, at: codingPath + [key])
  }
}

/// The elements of a list.
struct RowListContainer: UnkeyedDecodingContainer {
  let decoder: RowDecoder
  let elements: [QueryValue]
  var currentIndex = 0

  init(decoder: RowDecoder, elements: [QueryValue]) {
    (self.decoder, self.elements) = (decoder, elements)
  }

  var codingPath: [any CodingKey] { decoder.codingPath }
  var count: Int? { elements.count }
  var isAtEnd: Bool { currentIndex >= elements.count }

  mutating func decodeNil() throws -> Bool {
    guard !isAtEnd, elements[currentIndex].isNull else { return false }
    currentIndex += 1
    return true
  }

  mutating func decode<Item: Decodable>(_ type: Item.Type) throws -> Item {
    try Item(from: next())
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) throws -> KeyedDecodingContainer<Nested> {
    try next().container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try next().unkeyedContainer()
  }

  mutating func superDecoder() throws -> any Decoder { try next() }

  private mutating func next() throws -> RowDecoder {
    guard !isAtEnd else { throw decoder.mismatch(Any.self, "the list has no more elements") }
    defer { currentIndex += 1 }
    let path = codingPath + [RowKey(intValue: currentIndex)]
    return RowDecoder(elements[currentIndex], decoder.reader, at: path)
  }
}

/// A single value.
struct RowValueContainer: SingleValueDecodingContainer {
  let decoder: RowDecoder

  var codingPath: [any CodingKey] { decoder.codingPath }

  func decodeNil() -> Bool { (try? decoder.value().isNull) ?? false }

  func decode(_ type: Bool.Type) throws -> Bool { try take(type) { $0.boolean } }
  func decode(_ type: String.Type) throws -> String { try take(type) { text($0) } }
  func decode(_ type: Double.Type) throws -> Double { try take(type) { $0.number } }
  func decode(_ type: Float.Type) throws -> Float { try take(type) { $0.number.map { Float($0) } } }
  func decode(_ type: Int.Type) throws -> Int { try whole(type) }
  func decode(_ type: Int8.Type) throws -> Int8 { try whole(type) }
  func decode(_ type: Int16.Type) throws -> Int16 { try whole(type) }
  func decode(_ type: Int32.Type) throws -> Int32 { try whole(type) }
  func decode(_ type: Int64.Type) throws -> Int64 { try whole(type) }
  func decode(_ type: UInt.Type) throws -> UInt { try whole(type) }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try whole(type) }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try whole(type) }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try whole(type) }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try whole(type) }

  func decode<Item: Decodable>(_ type: Item.Type) throws -> Item { try Item(from: decoder) }

  private func whole<Number: FixedWidthInteger>(_ type: Number.Type) throws -> Number {
    try take(type) { $0.integer.flatMap { Number(exactly: $0) } }
  }

  private func take<Item>(_ type: Item.Type, _ read: (QueryValue) -> Item?) throws -> Item {
    let value = try decoder.value()
    guard let item = read(value) else {
      throw decoder.mismatch(type, "\(value.typeName) is no \(type)")
    }
    return item
  }

  /// The text of a text, a time, a level or a node's id.
  private func text(_ value: QueryValue) -> String? {
    switch value {
    case .string(let text): text
    case .node(let node): decoder.reader.graph[node].id
    case .level(let level): decoder.reader.graph.levels[level].id
    default: value.isTemporal ? value.plainText : nil
    }
  }
}
