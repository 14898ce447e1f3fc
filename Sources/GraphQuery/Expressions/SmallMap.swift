/// A dictionary for what is mostly small, such as the names of a query: a few keys are compared one
/// by one, and only many are hashed.
///
/// - Complexity: O(1) to look up and to set, amortized.
struct SmallMap<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  /// The keys with their values, in the order in which the keys came.
  private(set) var entries: [(key: Key, value: Value)] = []
  /// The places of the keys, where there are many.
  private var places: [Key: Int] = [:]

  /// How many keys are compared.
  private static var fewest: Int { 12 }

  /// Whether there is no key.
  var isEmpty: Bool { entries.isEmpty }

  /// The value of a key.
  subscript(key: Key) -> Value? {
    guard let place = place(of: key) else { return nil }
    return entries[place].value
  }

  /// Gives a key its value, the old one of which is forgotten.
  mutating func set(_ value: Value, for key: Key) {
    if let place = place(of: key) {
      entries[place].value = value
    } else {
      append(value, for: key)
    }
  }

  /// Changes the value of a key, which is nil for a new one and not afterwards.
  mutating func change(_ key: Key, _ body: (inout Value?) -> Void) {
    var value = self[key]
    body(&value)
    if let value { set(value, for: key) }
  }

  private mutating func append(_ value: Value, for key: Key) {
    if entries.isEmpty { reserve(4) }
    entries.append((key, value))
    if entries.count == Self.fewest + 1 {
      for (place, entry) in entries.enumerated() { places[entry.key] = place }
    } else if entries.count > Self.fewest {
      places[key] = entries.count - 1
    }
  }

  /// Makes room for so many more keys.
  mutating func reserve(_ count: Int) {
    if entries.isEmpty { entries.reserveCapacity(count) }
    if entries.count + count > Self.fewest { places.reserveCapacity(entries.count + count) }
  }

  private func place(of key: Key) -> Int? {
    if entries.count > Self.fewest { return places[key] }
    for place in entries.indices where entries[place].key == key { return place }
    return nil
  }
}
