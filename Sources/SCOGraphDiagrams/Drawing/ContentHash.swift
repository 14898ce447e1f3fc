/// What tells whether bytes are the same: 128 bits as 32 hexadecimal digits.
///
/// Two lanes of 64 bits take in the bytes eight at a time; each step can be undone, so that texts
/// of one length that differ in one word never share a lane. Quick, the same on every machine, and
/// no guard against somebody who looks for two texts with the same hash. Of our own but for its
/// last step, which is published and is tested by the published numbers.
enum ContentHash {
  /// The hash of some bytes.
  ///
  /// - Complexity: O(bytes).
  static func of(_ bytes: [UInt8]) -> String {
    var lanes = Lanes()
    let whole = bytes.count / 8 * 8
    for place in stride(from: 0, to: whole, by: 8) { lanes.take(word(bytes[place..<place + 8])) }
    lanes.take(word(bytes[whole...]))
    lanes.take(UInt64(bytes.count))
    return lanes.digits
  }

  /// Up to eight bytes as a number, the first in its lowest place.
  private static func word(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var word: UInt64 = 0
    for byte in bytes.reversed() { word = word << 8 | UInt64(byte) }
    return word
  }

  /// Every bit has a part in every other, by Steele, Lea and Flood's finish of SplitMix64.
  static func spread(_ word: UInt64) -> UInt64 {
    var word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
    return word ^ word >> 31
  }

  /// The state; its odd factors are fractions of the golden ratio and of the root of two.
  private struct Lanes {
    var first: UInt64 = 0x9E37_79B9_7F4A_7C15
    var second: UInt64 = 0x6A09_E667_F3BC_C909

    mutating func take(_ word: UInt64) {
      first = Self.turned(first ^ word, 27) &* 0x9E37_79B9_7F4A_7C15
      second = Self.turned(second &+ word, 31) &* 0x6A09_E667_F3BC_C909
    }

    var digits: String {
      let one = ContentHash.spread(first ^ Self.turned(second, 32))
      return [one, ContentHash.spread(second &+ one)].map(Self.hexadecimal).joined()
    }

    private static func turned(_ word: UInt64, _ count: UInt64) -> UInt64 {
      word << count | word >> (64 - count)
    }

    private static func hexadecimal(_ word: UInt64) -> String {
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }
  }
}
