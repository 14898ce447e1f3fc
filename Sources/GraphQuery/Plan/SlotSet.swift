/// A set of slots, one bit each; the first 64 need no memory of their own.
struct SlotSet: Sendable, Equatable, ExpressibleByArrayLiteral {
  private var first: UInt64 = 0
  private var rest: [UInt64] = []

  /// Makes an empty set.
  init() {}

  /// Makes a set of some slots.
  init(arrayLiteral slots: Int...) { self.init(slots) }

  /// Makes a set of some slots.
  init(_ slots: some Sequence<Int>) { for slot in slots { insert(slot) } }

  /// Whether no slot is in it.
  var isEmpty: Bool { first == 0 && rest.isEmpty }

  /// Whether a slot is in it.
  func contains(_ slot: Int) -> Bool {
    if slot < 64 { return first & (1 << UInt64(slot)) != 0 }
    let word = slot / 64 - 1
    return word < rest.count && rest[word] & (1 << UInt64(slot % 64)) != 0
  }

  /// Puts a slot in, and tells whether it was new.
  @discardableResult mutating func insert(_ slot: Int) -> Bool {
    if contains(slot) { return false }
    let bit = UInt64(1) << UInt64(slot % 64)
    if slot < 64 {
      first |= bit
    } else {
      while rest.count < slot / 64 { rest.append(0) }
      rest[slot / 64 - 1] |= bit
    }
    return true
  }

  /// Whether all its slots are in another set.
  func isSubset(of other: SlotSet) -> Bool {
    guard first & ~other.first == 0 else { return false }
    return rest.indices.allSatisfy { word in
      rest[word] & ~(word < other.rest.count ? other.rest[word] : 0) == 0
    }
  }

  /// Its slots in ascending order.
  var members: [Int] {
    var found: [Int] = []
    for (word, bits) in ([first] + rest).enumerated() {
      var left = bits
      while left != 0 {
        found.append(word * 64 + left.trailingZeroBitCount)
        left &= left - 1
      }
    }
    return found
  }
}
