/// A long text while it is written, as bytes: a text of the library takes its time for each of the
/// many short pieces that DOT is made of.
struct TextBytes {
  /// The text so far, in UTF-8.
  private(set) var bytes: [UInt8] = []

  /// An empty text with room for so many bytes.
  init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  /// The text so far.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  static func += (text: inout Self, more: String) { text.bytes.append(contentsOf: more.utf8) }

  static func += (text: inout Self, more: Self) { text.bytes.append(contentsOf: more.bytes) }

  static func += (text: inout Self, more: some Collection<UInt8>) {
    text.bytes.append(contentsOf: more)
  }

  /// A number with at most three decimals and no exponent.
  mutating func append(decimal number: Double) {
    let scaled = (number * 1000).rounded()
    guard scaled.isFinite, abs(scaled) < 1e15 else {
      self += "0"
      return
    }
    if scaled < 0 { bytes.append(UInt8(ascii: "-")) }
    appendThousandths(abs(Int(scaled)))
  }

  private mutating func appendThousandths(_ number: Int) {
    var (rest, places) = (number, 3)
    while places > 0, rest % 10 == 0 { (rest, places) = (rest / 10, places - 1) }
    // From the last digit to the first, then turned round.
    let (start, point) = (bytes.count, bytes.count + places)
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
      if places > 0, bytes.count == point { bytes.append(UInt8(ascii: ".")) }
    } while rest > 0 || (places > 0 && bytes.count <= point + 1)
    turn(from: start)
  }

  private mutating func turn(from start: Int) {
    var (low, high) = (start, bytes.count - 1)
    while low < high {
      bytes.swapAt(low, high)
      (low, high) = (low + 1, high - 1)
    }
  }
}

/// A number with at most three decimals and no exponent.
func decimal(_ number: Double) -> String {
  var text = TextBytes()
  text.append(decimal: number)
  return text.text
}
