import GraphCore

/// The values that were met, nodes among them by their numbers.
struct DistinctValues {
  private var nodes: Set<UInt32> = []
  private var others: Set<QueryValue> = []
  /// The nodes of one batch, not yet in `nodes`: if no other comes, nobody need look for them.
  private var batch: [UInt32] = []

  /// Notes a value, and tells whether it is new.
  mutating func insert(_ value: QueryValue) -> Bool {
    guard case .node(let node) = value else { return others.insert(value).inserted }
    unpack()
    return nodes.insert(node.rawValue).inserted
  }

  /// Notes nodes of which no two are the same, and gives those that are new.
  mutating func insert(_ some: [UInt32]) -> [UInt32] {
    if nodes.isEmpty, batch.isEmpty {
      batch = some
      return some
    }
    unpack()
    return some.filter { nodes.insert($0).inserted }
  }

  private mutating func unpack() {
    if batch.isEmpty { return }
    nodes.formUnion(batch)
    batch = []
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

/// The numbers of groups by the labels of a node; one label alone is found without hashing.
struct LabelNumbers {
  private var single = [Int](repeating: -1, count: 64)
  private var several: [UInt64: Int] = [:]

  /// The number of the group of nodes with these labels.
  subscript(labels: UInt64) -> Int? {
    get {
      guard labels.nonzeroBitCount == 1 else { return several[labels] }
      let number = single[labels.trailingZeroBitCount]
      return number < 0 ? nil : number
    }
    set {
      if labels.nonzeroBitCount == 1 {
        single[labels.trailingZeroBitCount] = newValue ?? -1
      } else {
        several[labels] = newValue
      }
    }
  }
}
