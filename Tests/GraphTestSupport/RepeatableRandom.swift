/// A generator of numbers that gives the same run for the same seed on every machine.
///
/// SplitMix64 of G. Steele, D. Lea and C. Flood, "Fast splittable pseudorandom number
/// generators" (OOPSLA 2014), without the splitting.
public struct RepeatableRandom: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Makes a generator from a seed; any seed will do.
  public init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to `bound`, the bound excluded.
  ///
  /// - Precondition: `bound` is positive.
  public mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  /// True once in `times` on average.
  public mutating func once(in times: Int) -> Bool { below(times) == 0 }
}
