/// Finds keywords by the hash of their bytes in lower case, with one probe or two and no `String`.
struct KeywordTable: Sendable {
  static let shared = KeywordTable()

  private var slots: [(hash: UInt64, keyword: Keyword)?]
  private static let mask: UInt64 = 255

  private init() {
    slots = Array(repeating: nil, count: Int(Self.mask) + 1)
    for keyword in Keyword.allCases {
      let hash = keyword.text.utf8.reduce(Self.seed) { Self.step($0, $1) }
      var index = Int(hash & Self.mask)
      while slots[index] != nil { index = (index + 1) & Int(Self.mask) }
      slots[index] = (hash, keyword)
    }
  }

  /// The keyword with a hash.
  func keyword(_ hash: UInt64) -> Keyword? {
    var index = Int(hash & Self.mask)
    while let slot = slots[index] {
      if slot.hash == hash { return slot.keyword }
      index = (index + 1) & Int(Self.mask)
    }
    return nil
  }

  /// The hash of no byte (FNV-1a, 64 bits).
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash after one more byte; ASCII letters count without regard to case.
  static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte | 0x20)) &* 0x100_0000_01B3
  }
}
