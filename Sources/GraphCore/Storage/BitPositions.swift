/// The positions of a word's set bits, lowest first.
struct BitPositions: Sequence, IteratorProtocol {
  private var rest: UInt64

  init(_ word: UInt64) { rest = word }

  /// Takes the lowest bit off what is left.
  mutating func next() -> Int? {
    guard rest != 0 else { return nil }
    defer { rest &= rest - 1 }
    return rest.trailingZeroBitCount
  }
}

extension UInt64 {
  /// The positions of its set bits, lowest first.
  var bitPositions: BitPositions { BitPositions(self) }
}
