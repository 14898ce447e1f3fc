import GraphCore

/// The values that were met, nodes among them by their numbers.
struct DistinctValues {
  private var nodes: Set<UInt32> = []
  private var others: Set<QueryValue> = []

  /// Notes a value, and tells whether it is new.
  mutating func insert(_ value: QueryValue) -> Bool {
    if case .node(let node) = value { return nodes.insert(node.rawValue).inserted }
    return others.insert(value).inserted
  }
}

/// The numbers of groups by their keys; a single key makes no list.
struct GroupNumbers {
  private var single: [QueryValue: Int] = [:]
  private var several: [[QueryValue]: Int] = [:]

  /// The number of the group with a key.
  subscript(key: [QueryValue]) -> Int? {
    get { key.count == 1 ? single[key[0]] : several[key] }
    set { if key.count == 1 { single[key[0]] = newValue } else { several[key] = newValue } }
  }
}
