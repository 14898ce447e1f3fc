/// Levels and the partial order that cited covers give them.
///
/// The order is the reflexive and transitive closure of the covers, kept as one 64-bit mask a
/// level, so that a loop compares in one instruction.
public struct LevelScale: Hashable, Sendable {
  /// Why covers make no order.
  public enum Flaw: Error, Hashable, Sendable {
    /// There are more than 64 levels.
    case tooMany(Int)
    /// A cover names a level that is not on the scale.
    case unknownLevel(LevelID)
    /// A level stands above itself through the covers; the levels of the ring, as numbered.
    case cycle([LevelID])
  }

  /// The levels, in the order in which they were written.
  public let levels: [Level]
  /// The cited evidence.
  public let covers: [LevelCover]
  /// For each level, the levels at or above it: bit n stands for level n.
  public let atLeastMasks: [UInt64]

  /// A scale without levels.
  public static let empty = LevelScale()

  private init() {
    (levels, covers, atLeastMasks) = ([], [], [])
  }

  /// Makes a scale.
  ///
  /// - Throws: `Flaw` where there are more than 64 levels, or the covers name a level that is not
  ///   among them or run in a ring.
  /// - Complexity: O(n³) in the number of levels.
  public init(_ levels: [Level], covers: [LevelCover]) throws(Flaw) {
    guard levels.count <= 64 else { throw .tooMany(levels.count) }
    for level in covers.flatMap({ [$0.above, $0.below] }) where level.index >= levels.count {
      throw .unknownLevel(level)
    }
    var masks = levels.indices.map { UInt64(1) << UInt64($0) }
    for cover in covers { masks[cover.below.index] |= 1 << UInt64(cover.above.index) }
    for middle in levels.indices {
      for low in levels.indices where masks[low] & (1 << UInt64(middle)) != 0 {
        masks[low] |= masks[middle]
      }
    }
    (self.levels, self.covers, atLeastMasks) = (levels, covers, masks)
    if let ring = ring() { throw .cycle(ring) }
  }

  private func ring() -> [LevelID]? {
    for low in levels.indices {
      let twins = levels.indices.filter { high in
        isSet(high, in: low) && isSet(low, in: high)
      }
      if twins.count > 1 { return twins.map { LevelID($0) } }
    }
    return nil
  }

  private func isSet(_ high: Int, in low: Int) -> Bool {
    atLeastMasks[low] & (1 << UInt64(high)) != 0
  }

  /// Whether `level` is `bound` or above it: true, false, or nil where they cannot be compared.
  public func isAtLeast(_ level: LevelID, _ bound: LevelID) -> Bool? {
    if isSet(level.index, in: bound.index) { return true }
    return isSet(bound.index, in: level.index) ? false : nil
  }

  /// The number of the level with that id.
  public func level(id: String) -> LevelID? {
    levels.firstIndex { $0.id == id }.map { LevelID($0) }
  }

  /// The level of that number.
  public subscript(level: LevelID) -> Level { levels[level.index] }
}
