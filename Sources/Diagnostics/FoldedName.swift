/// A name as distances compare it: its scalars in lower case.
struct FoldedName {
  /// The scalars.
  let scalars: [Unicode.Scalar]
  /// What tells cheaply that a name is far; nil where the name is not of ASCII alone.
  let sketch: NameSketch?

  init(_ text: String) {
    sketch = NameSketch(text)
    scalars =
      sketch == nil
      ? Array(text.lowercased().unicodeScalars)
      : text.utf8.map { Unicode.Scalar(NameSketch.lowered($0)) }
  }

  /// Whether a name of ASCII alone begins with this one.
  func begins(_ name: String) -> Bool {
    guard sketch != nil, name.utf8.count >= scalars.count else { return false }
    return zip(name.utf8, scalars).allSatisfy { UInt32(NameSketch.lowered($0)) == $1.value }
  }
}

/// The length of a name of ASCII alone, and which bytes occur in it, a bit for each by its lower
/// six bits in lower case.
struct NameSketch {
  /// The number of bytes.
  private(set) var count = 0
  /// The bits.
  private(set) var letters: UInt64 = 0

  /// Makes a sketch; nil where there is a byte beyond ASCII.
  init?(_ text: String) {
    for byte in text.utf8 {
      guard byte < 0x80 else { return nil }
      count += 1
      letters |= 1 << UInt64(Self.lowered(byte) & 0x3F)
    }
  }

  /// An ASCII letter in lower case, any other byte as it is.
  static func lowered(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }
}

/// The table of an alignment, kept for the next one.
struct AlignmentTable {
  private var rows: [[Int]] = [[], [], []]

  /// The optimal string alignment distance, nil when it is greater than allowed.
  mutating func distance(
    _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], allowed: Int
  ) -> Int? {
    guard abs(left.count - right.count) <= allowed else { return nil }
    for index in rows.indices {
      rows[index].removeAll(keepingCapacity: true)
      rows[index].append(contentsOf: 0...right.count)
    }
    for i in left.indices {
      let (row, last, beforeLast) = ((i + 1) % 3, i % 3, (i + 2) % 3)
      rows[row][0] = i + 1
      var least = i + 1
      for j in right.indices {
        var cost = min(rows[row][j], rows[last][j + 1]) + 1
        cost = min(cost, rows[last][j] + (left[i] == right[j] ? 0 : 1))
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          cost = min(cost, rows[beforeLast][j - 1] + 1)
        }
        rows[row][j + 1] = cost
        least = min(least, cost)
      }
      if least > allowed { return nil }
    }
    let distance = rows[left.count % 3][right.count]
    return distance <= allowed ? distance : nil
  }
}
