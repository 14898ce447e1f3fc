extension Operators {
  /// `a STARTS WITH b`; null unless both are texts.
  static let startsWith: OperatorCatalog.Binary = { (left, right, _) throws(QueryError) in
    test(left, right) { $0.unicodeScalars.starts(with: $1.unicodeScalars) }
  }

  /// `a ENDS WITH b`; null unless both are texts.
  static let endsWith: OperatorCatalog.Binary = { (left, right, _) throws(QueryError) in
    test(left, right) { $0.unicodeScalars.reversed().starts(with: $1.unicodeScalars.reversed()) }
  }

  /// `a CONTAINS b`; null unless both are texts.
  static let contains: OperatorCatalog.Binary = { (left, right, _) throws(QueryError) in
    test(left, right) { TextSearch.contains($0, $1) }
  }

  private static func test(
    _ left: QueryValue, _ right: QueryValue, _ holds: (String, String) -> Bool
  ) -> QueryValue {
    guard case .string(let text) = left, case .string(let part) = right else { return .null }
    return .boolean(holds(text, part))
  }
}

/// Finding a text in another, byte by byte.
enum TextSearch {
  /// Whether `part` occurs in `text`.
  ///
  /// - Complexity: O(*n* · *m*) in the bytes of both.
  static func contains(_ text: String, _ part: String) -> Bool {
    !ranges(of: part, in: Array(text.utf8), limit: 1).isEmpty || part.isEmpty
  }

  /// Where `part`, which is not empty, occurs in the bytes of a text, without overlaps.
  static func ranges(of part: String, in bytes: [UInt8], limit: Int = .max) -> [Range<Int>] {
    let wanted = Array(part.utf8)
    guard let first = wanted.first, bytes.count >= wanted.count else { return [] }
    var found: [Range<Int>] = []
    var index = 0
    while index <= bytes.count - wanted.count, found.count < limit {
      if bytes[index] == first, bytes[index..<index + wanted.count].elementsEqual(wanted) {
        found.append(index..<index + wanted.count)
        index += wanted.count
      } else {
        index += 1
      }
    }
    return found
  }
}
