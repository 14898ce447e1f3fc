/// The numbers that a property may hold.
public struct PropertyBounds: Hashable, Sendable {
  /// The smallest, or what all are above of.
  public let lowest: Double
  /// Whether the lowest itself is outside.
  public let excludesLowest: Bool
  /// The largest, or nil where there is none.
  public let highest: Double?

  private init(_ lowest: Double, _ highest: Double?, excludesLowest: Bool) {
    (self.lowest, self.highest, self.excludesLowest) = (lowest, highest, excludesLowest)
  }

  /// From one number to another, both inside.
  public static func between(_ lowest: Double, _ highest: Double) -> Self {
    Self(lowest, highest, excludesLowest: false)
  }

  /// A number and all above it.
  public static func atLeast(_ lowest: Double) -> Self {
    Self(lowest, nil, excludesLowest: false)
  }

  /// What is above one number and at most another.
  public static func above(_ lowest: Double, atMost highest: Double) -> Self {
    Self(lowest, highest, excludesLowest: true)
  }

  /// Whether a number is inside.
  public func contains(_ number: Double) -> Bool {
    (excludesLowest ? number > lowest : number >= lowest) && highest.map { number <= $0 } ?? true
  }

  /// The bounds as a sentence continues them: `from -90 to 90`, `at least 0`.
  public var words: String {
    let low = number(lowest)
    guard let high = highest.map(number) else { return "at least \(low)" }
    return excludesLowest ? "above \(low) and at most \(high)" : "from \(low) to \(high)"
  }

  /// The number without the `.0` of a whole one.
  private func number(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? "\(number)"
  }
}
