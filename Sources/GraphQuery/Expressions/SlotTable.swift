/// Which slot of the row holds which variable.
///
/// Slots are never used twice in a plan: `count` only grows, and a row of the plan has that many.
public struct SlotTable: Sendable {
  /// The number of slots that the plan has used so far.
  public private(set) var count = 0
  private var slots = SmallMap<String, Int>()

  /// Makes a table without variables.
  public init() {}

  /// The names in scope, in alphabetical order.
  public var names: [String] { slots.entries.map(\.key).sorted() }

  /// Makes room for so many more variables.
  mutating func reserve(names: Int) { slots.reserve(names) }

  /// The slots of the variables in scope, in no order.
  var inScope: some Sequence<Int> { slots.entries.lazy.map(\.value) }

  /// The slot of a variable in scope.
  public subscript(name: String) -> Int? { slots[name] }

  /// A slot for a variable, hiding one of the same name.
  public mutating func declare(_ name: String) -> Int {
    slots.set(count, for: name)
    count += 1
    return count - 1
  }

  /// A slot that no name reaches.
  public mutating func reserve() -> Int {
    count += 1
    return count - 1
  }

  /// Lets a name stand for a slot that exists already.
  public mutating func bind(_ name: String, to slot: Int) {
    if slots[name] != slot { slots.set(slot, for: name) }
  }

  /// Forgets all names but these; slots stay as they are.
  public mutating func keepOnly(_ names: Set<String>) {
    let old = slots
    slots = SmallMap()
    for (name, slot) in old.entries where names.contains(name) { slots.set(slot, for: name) }
  }

  /// Takes the names of an earlier state; slots used since then stay used.
  public mutating func restoreNames(of outer: SlotTable) { slots = outer.slots }
}
