/// Reads the bytes of a time's text from left to right.
struct TemporalScanner {
  private var rest: Substring.UTF8View

  init(_ text: Substring) { rest = text.utf8 }

  /// Whether everything was read.
  var isAtEnd: Bool { rest.isEmpty }

  /// The next byte as a character.
  var next: Character? { rest.first.map { Character(Unicode.Scalar($0)) } }

  /// How many digits come next.
  var digitCount: Int { rest.prefix { (48...57).contains($0) }.count }

  /// Reads a character if it comes next.
  mutating func skip(_ character: Character) -> Bool {
    guard next == character else { return false }
    rest = rest.dropFirst()
    return true
  }

  /// Reads exactly so many digits.
  mutating func digits(_ count: Int) -> Int64? {
    guard digitCount >= count, count > 0 else { return nil }
    let number = Int64(Substring(rest.prefix(count)))
    rest = rest.dropFirst(count)
    return number
  }

  /// Reads the digits behind a point as nanoseconds; more than nine are cut off.
  mutating func nanos() -> Int64? {
    let count = digitCount
    guard count > 0 else { return nil }
    let text = String(Substring(rest.prefix(min(count, 9))))
    rest = rest.dropFirst(count)
    return Int64(text + String(repeating: "0", count: 9 - text.count))
  }
}
