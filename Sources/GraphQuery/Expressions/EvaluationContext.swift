import GraphCore

/// What stays the same while the rows of one query are computed.
public class EvaluationContext {
  /// The graph's elements.
  public let reader: any ElementReader
  /// The values of `$name`.
  public let parameters: [String: QueryValue]
  /// How many comparisons of levels were null because the two levels cannot be compared.
  public var incomparableLevels = 0
  /// The graph's levels by their ids.
  private(set) lazy var levels: [String: LevelID] = {
    let pairs = reader.graph.levels.levels.enumerated().map { ($1.id, LevelID($0)) }
    return Dictionary(pairs) { first, _ in first }
  }()
  /// The regular expressions asked so far.
  let patterns = PatternBook()
  private var randomState: UInt64 = 0x5C0_6EA9

  /// Makes a context.
  public init(reader: any ElementReader, parameters: [String: QueryValue] = [:]) {
    (self.reader, self.parameters) = (reader, parameters)
  }

  /// The next number of a fixed sequence within 0 and 1, 1 excluded.
  ///
  /// The same query gives the same rows. The generator is SplitMix64 (S. Vigna, 2015).
  func nextRandom() -> Double {
    randomState &+= 0x9E37_79B9_7F4A_7C15
    var mixed = randomState
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Double((mixed ^ (mixed >> 31)) >> 11) * 0x1p-53
  }
}
