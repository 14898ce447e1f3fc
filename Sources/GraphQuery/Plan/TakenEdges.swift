/// The links of a clause that are in place, the last first.
///
/// Their edges may not be used again by those that follow. Links share what came before them, so
/// that many need no more than one list.
final class TakenEdges: Sendable {
  /// The slot of the link's edges.
  fileprivate let slot: Int
  /// The types that they may have.
  fileprivate let types: UInt64
  fileprivate let before: TakenEdges?

  /// Puts a link before others.
  init(_ slot: Int, _ types: UInt64, before: TakenEdges?) {
    (self.slot, self.types, self.before) = (slot, types, before)
  }
}

/// What a link may not use again.
struct TakenSlots: Sendable, Equatable {
  /// The links that are in place.
  let links: TakenEdges?
  /// The types that matter.
  let types: UInt64

  /// Whether there is nothing.
  var isEmpty: Bool {
    var isEmpty = true
    forEach { _ in isEmpty = false }
    return isEmpty
  }

  /// Gives each slot that holds edges of the types that matter.
  func forEach(_ body: (Int) -> Void) {
    var link = links
    while let here = link {
      if here.types & types != 0 { body(here.slot) }
      link = here.before
    }
  }

  static func == (left: Self, right: Self) -> Bool { left.slots == right.slots }

  private var slots: [Int] {
    var slots: [Int] = []
    forEach { slots.append($0) }
    return slots
  }
}
