/// Names in the order in which they came, each once; a few are compared, many are hashed.
struct NameSet: Sendable, Sequence, ExpressibleByArrayLiteral {
  /// The names.
  private(set) var names: [String] = []
  private var seen: Set<String> = []

  /// How many names are compared.
  private static let fewest = 12

  /// Makes an empty set.
  init() {}

  /// Makes a set of some names.
  init(_ names: some Sequence<String>) { for name in names { insert(name) } }

  /// Makes a set of some names.
  init(arrayLiteral names: String...) { self.init(names) }

  /// Whether there are none.
  var isEmpty: Bool { names.isEmpty }

  /// Whether a name is among them.
  func contains(_ name: String) -> Bool {
    names.count > Self.fewest ? seen.contains(name) : names.contains(name)
  }

  /// Adds a name, if it is not there.
  mutating func insert(_ name: String) {
    if contains(name) { return }
    if names.isEmpty { names.reserveCapacity(4) }
    names.append(name)
    if names.count == Self.fewest + 1 {
      seen = Set(names)
    } else if names.count > Self.fewest {
      seen.insert(name)
    }
  }

  /// Adds several names.
  mutating func formUnion(_ others: some Sequence<String>) { for name in others { insert(name) } }

  /// Whether it has no name in common with another set.
  func isDisjoint(with other: NameSet) -> Bool {
    other.isEmpty || !names.contains { other.contains($0) }
  }

  /// The names in their order.
  func makeIterator() -> IndexingIterator<[String]> { names.makeIterator() }
}
