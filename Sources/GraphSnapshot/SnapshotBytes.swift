/// Bytes that are read where they lie.
///
/// A literal's bytes live as long as the program and are not copied: this is the only place that
/// reads them by their address, and it looks at the bounds first.
enum SnapshotBytes: Sendable {
  case literal(StaticString)
  case array([UInt8])

  var count: Int {
    switch self {
    case .literal(let literal): literal.utf8CodeUnitCount
    case .array(let array): array.count
    }
  }

  subscript(offset: Int) -> UInt8 {
    switch self {
    case .literal(let literal):
      precondition(offset >= 0 && offset < literal.utf8CodeUnitCount)
      return unsafe literal.utf8Start[offset]
    case .array(let array): return array[offset]
    }
  }

  /// The text of some of the bytes; what is not UTF-8 is repaired.
  func text(_ range: Range<Int>) -> String {
    switch self {
    case .literal(let literal):
      precondition(range.lowerBound >= 0 && range.upperBound <= literal.utf8CodeUnitCount)
      return unsafe String(
        decoding: UnsafeBufferPointer(
          start: literal.utf8Start + range.lowerBound, count: range.count),
        as: UTF8.self)
    case .array(let array): return String(decoding: array[range], as: UTF8.self)
    }
  }

  var all: [UInt8] {
    switch self {
    case .literal(let literal): Array(literal.description.utf8)
    case .array(let array): array
    }
  }
}
