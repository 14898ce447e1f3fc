/// Bytes that are read where they lie.
enum SnapshotBytes: Sendable {
  case literal(LiteralBytes)
  case array([UInt8])

  var count: Int {
    switch self {
    case .literal(let literal): literal.count
    case .array(let array): array.count
    }
  }

  subscript(offset: Int) -> UInt8 {
    switch self {
    case .literal(let literal): literal[offset]
    case .array(let array): array[offset]
    }
  }

  /// The text of some of the bytes; what is not UTF-8 is repaired.
  func text(_ range: Range<Int>) -> String {
    switch self {
    case .literal(let literal): literal.text(range)
    case .array(let array): String(decoding: array[range], as: UTF8.self)
    }
  }

  var all: [UInt8] {
    switch self {
    case .literal(let literal): (0..<literal.count).map { literal[$0] }
    case .array(let array): array
    }
  }
}

/// The bytes of a literal, which live as long as the program and are not copied: this is the only
/// place that reads them by their address, and it looks at the bounds first.
@safe struct LiteralBytes: @unchecked Sendable {
  private let start: UnsafePointer<UInt8>
  let count: Int

  init(_ literal: StaticString) {
    unsafe start = literal.utf8Start
    count = literal.utf8CodeUnitCount
  }

  subscript(offset: Int) -> UInt8 {
    precondition(offset >= 0 && offset < count)
    return unsafe start[offset]
  }

  func text(_ range: Range<Int>) -> String {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    let bytes = unsafe UnsafeBufferPointer(start: start + range.lowerBound, count: range.count)
    return unsafe String(decoding: bytes, as: UTF8.self)
  }
}
