/// A set of nodes or of edges, one bit each.
///
/// Two sets are equal when their members are, whatever their capacities.
public struct IdentifierSet<Subject>: Hashable, Sendable {
  @usableFromInline var words: [UInt64]

  /// Makes an empty set with room for `capacity` members.
  public init(capacity: Int) {
    words = Array(repeating: 0, count: (capacity + 63) / 64)
  }

  /// Whether `member` is in it.
  @inlinable public func contains(_ member: Identifier<Subject>) -> Bool {
    let index = member.index
    return index >> 6 < words.count && words[index >> 6] & (1 << UInt64(index & 63)) != 0
  }

  /// Puts `member` in, and tells whether it was new.
  ///
  /// - Precondition: `member` lies within the capacity.
  @inlinable @discardableResult
  public mutating func insert(_ member: Identifier<Subject>) -> Bool {
    let (word, bit) = (member.index >> 6, UInt64(1) << UInt64(member.index & 63))
    defer { words[word] |= bit }
    return words[word] & bit == 0
  }

  /// Takes `member` out.
  public mutating func remove(_ member: Identifier<Subject>) {
    guard contains(member) else { return }
    words[member.index >> 6] &= ~(1 << UInt64(member.index & 63))
  }

  /// The members of both sets.
  public func union(_ other: Self) -> Self {
    guard words.count >= other.words.count else { return other.union(self) }
    var union = self
    for index in other.words.indices { union.words[index] |= other.words[index] }
    return union
  }

  /// How many members it has.
  ///
  /// - Complexity: O(capacity).
  public var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// Whether it has no members.
  public var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// Its members, in the order of their numbers.
  ///
  /// - Complexity: O(capacity).
  public var members: [Identifier<Subject>] {
    words.indices.flatMap { word in
      words[word].bitPositions.lazy.map { Identifier(word << 6 + $0) }
    }
  }

  private var wordsInUse: ArraySlice<UInt64> {
    words.prefix((words.lastIndex { $0 != 0 } ?? -1) + 1)
  }

  /// Whether both have the same members.
  public static func == (lhs: Self, rhs: Self) -> Bool { lhs.wordsInUse == rhs.wordsInUse }

  /// Feeds the members to `hasher`.
  public func hash(into hasher: inout Hasher) { hasher.combine(wordsInUse) }
}

/// A set of nodes.
public typealias NodeSet = IdentifierSet<Node>
/// A set of edges.
public typealias EdgeSet = IdentifierSet<Edge>
