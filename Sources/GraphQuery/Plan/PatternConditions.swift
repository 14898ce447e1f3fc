/// A condition of a clause with the names that it mentions, found once.
struct NamedCondition: Sendable {
  let source: Expression
  let names: NameSet

  init(_ source: Expression) { (self.source, names) = (source, source.names) }
}

/// The conditions of a clause that nothing tells yet.
struct PatternConditions {
  private var all: [NamedCondition?] = []
  /// How many conditions mention a name.
  private(set) var mentions: [String: Int] = [:]
  /// The conditions that mention one new name of the clause only, by that name.
  private var ofOne: [String: [Int]] = [:]
  private var new: (slots: SlotSet, names: SlotTable)?

  /// Those that are left, in order.
  var left: [NamedCondition] { all.compactMap { $0 } }

  /// Whether none is left.
  var isEmpty: Bool { mentions.isEmpty && all.allSatisfy { $0 == nil } }

  /// Adds a condition.
  mutating func append(_ source: Expression) { append(NamedCondition(source)) }

  /// Adds a condition.
  mutating func append(_ condition: NamedCondition) {
    for name in condition.names { mentions[name, default: 0] += 1 }
    all.append(condition)
    sort(all.count - 1)
  }

  /// Takes out the conditions that fit, in order.
  mutating func take(where fits: (NamedCondition) -> Bool) -> [NamedCondition] {
    if mentions.isEmpty, all.isEmpty { return [] }
    let taken = all.indices.filter { all[$0].map(fits) ?? false }
    return taken.compactMap { take($0) }
  }

  /// Says which slots the clause binds, and the names of all.
  mutating func bind(_ slots: SlotSet, _ names: SlotTable) {
    guard new == nil else { return }
    new = (slots, names)
    for index in all.indices { sort(index) }
  }

  /// The numbers of the conditions that mention one of some names and no other new name.
  func ofOne(of names: some Sequence<String>) -> [Int] {
    if ofOne.isEmpty { return [] }
    return Set(names).flatMap { ofOne[$0] ?? [] }.filter { all[$0] != nil }.sorted()
  }

  /// A condition by its number.
  subscript(index: Int) -> NamedCondition? { all[index] }

  /// Takes out a condition by its number.
  @discardableResult mutating func take(_ index: Int) -> NamedCondition? {
    guard let condition = all[index] else { return nil }
    for name in condition.names {
      let count = (mentions[name] ?? 1) - 1
      mentions[name] = count == 0 ? nil : count
    }
    all[index] = nil
    return condition
  }

  /// Takes out all.
  mutating func takeAll() -> [NamedCondition] {
    let left = left
    (all, mentions, ofOne) = ([], [:], [:])
    return left
  }

  private mutating func sort(_ index: Int) {
    guard let new, let condition = all[index] else { return }
    var only: String?
    for name in condition.names where new.names[name].map(new.slots.contains) ?? false {
      if only != nil { return }
      only = name
    }
    if let only { ofOne[only, default: []].append(index) }
  }
}

/// Conditions that wait until all slots they read have their values.
struct WaitingConditions {
  private var conditions: [(source: Expression, slots: SlotSet)?] = []
  private var missing: [Int] = []
  private var waiters: [Int: [Int]] = [:]
  private var ready: [Int] = []

  /// Whether some can be told now.
  var hasReady: Bool { !ready.isEmpty }

  /// Adds a condition with the slots that it reads, some of which have no value yet.
  mutating func append(_ source: Expression, reading slots: SlotSet, missing some: [Int]) {
    let index = conditions.count
    conditions.append((source, slots))
    missing.append(some.count)
    for slot in some { waiters[slot, default: []].append(index) }
    if some.isEmpty { ready.append(index) }
  }

  /// Notes that a slot has its value.
  mutating func bind(_ slot: Int) {
    if waiters.isEmpty { return }
    for index in waiters.removeValue(forKey: slot) ?? [] {
      missing[index] -= 1
      if missing[index] == 0 { ready.append(index) }
    }
  }

  /// Takes out what can be told now, in the order in which it was added.
  mutating func takeReady() -> [(source: Expression, slots: SlotSet)] {
    if ready.isEmpty { return [] }
    let indices = ready.sorted()
    ready = []
    return indices.compactMap { index in
      defer { conditions[index] = nil }
      return conditions[index]
    }
  }

  /// Takes out all that is left.
  mutating func takeAll() -> [(source: Expression, slots: SlotSet)] {
    defer { self = WaitingConditions() }
    return conditions.compactMap { $0 }
  }
}
