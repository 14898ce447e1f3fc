/// Values by key, in the order in which the keys were written.
///
/// Maps of a query are small: keys are looked up one after the other. The order counts for
/// printing only, not for equality.
public struct QueryMap: Sendable {
  /// A key and its value.
  public struct Entry: Sendable {
    /// The key.
    public let key: String
    /// The value.
    public var value: QueryValue

    /// Makes an entry.
    public init(key: String, value: QueryValue) {
      (self.key, self.value) = (key, value)
    }
  }

  /// The entries; no key occurs twice.
  public private(set) var entries: [Entry] = []

  /// Makes an empty map.
  public init() {}

  /// Makes a map of pairs; of equal keys the last one counts.
  public init(_ pairs: some Sequence<(String, QueryValue)>) {
    for (key, value) in pairs { self[key] = value }
  }

  /// The keys, in order.
  public var keys: [String] { entries.map(\.key) }

  /// The number of entries.
  public var count: Int { entries.count }

  /// The value of a key, nil where the map has no such key.
  ///
  /// - Complexity: O(entries).
  public subscript(key: String) -> QueryValue? {
    get { entries.first { $0.key == key }?.value }
    set {
      guard let index = entries.firstIndex(where: { $0.key == key }) else {
        if let newValue { entries.append(Entry(key: key, value: newValue)) }
        return
      }
      if let newValue { entries[index].value = newValue } else { entries.remove(at: index) }
    }
  }

  /// The entries in the order of their keys' code points.
  public var sortedEntries: [Entry] { entries.sorted { $0.key < $1.key } }
}
