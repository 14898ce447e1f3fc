/// The columns of a graph's edges, 22 bytes an edge.
public struct EdgeTable: Sendable {
  /// The column value for an edge without a level.
  public static let noLevel = UInt8.max

  /// Kind numbers.
  public private(set) var kinds: [UInt8] = []
  /// First ends.
  public private(set) var sources: [UInt32] = []
  /// Second ends.
  public private(set) var targets: [UInt32] = []
  /// First days on which the edges count.
  public private(set) var starts: [Int32] = []
  /// First days on which they no longer count.
  public private(set) var ends: [Int32] = []
  /// Level numbers, or `noLevel`.
  public private(set) var levels: [UInt8] = []
  /// Claim numbers.
  public private(set) var claims: [UInt32] = []

  /// The number of edges.
  public var count: Int { kinds.count }

  package init() {}

  /// Takes columns as they are.
  ///
  /// - Precondition: they are of one length.
  package init(
    kinds: [UInt8], sources: [UInt32], targets: [UInt32], starts: [Int32], ends: [Int32],
    levels: [UInt8], claims: [UInt32]
  ) {
    precondition(
      [sources.count, targets.count, starts.count, ends.count, levels.count, claims.count]
        .allSatisfy { $0 == kinds.count }, "columns of one length")
    (self.kinds, self.sources, self.targets) = (kinds, sources, targets)
    (self.starts, self.ends, self.levels, self.claims) = (starts, ends, levels, claims)
  }

  /// Adds an edge under the next number, whatever number it bears.
  package mutating func append(_ edge: Edge) {
    kinds.append(UInt8(truncatingIfNeeded: edge.kind.rawValue))
    sources.append(edge.source.rawValue)
    targets.append(edge.target.rawValue)
    starts.append(edge.interval.start.rawValue)
    ends.append(edge.interval.end.rawValue)
    levels.append(edge.level.map { UInt8(truncatingIfNeeded: $0.rawValue) } ?? Self.noLevel)
    claims.append(edge.claim.rawValue)
  }

  /// The edge of that number.
  public subscript(id: EdgeID) -> Edge {
    let index = id.index
    let level = levels[index]
    return Edge(
      id: id, kind: RelationshipKindID(rawValue: UInt32(kinds[index])),
      source: NodeID(rawValue: sources[index]), target: NodeID(rawValue: targets[index]),
      interval: DayInterval(
        start: Day(rawValue: starts[index]), end: Day(rawValue: ends[index])),
      level: level == Self.noLevel ? nil : LevelID(rawValue: UInt32(level)),
      claim: ClaimID(rawValue: claims[index]))
  }
}
