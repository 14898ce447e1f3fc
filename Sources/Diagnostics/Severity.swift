/// How much a diagnostic matters.
///
/// A closed set: errors keep data out of the graph, warnings make a check fail, doubts are the next
/// editor's worklist and make nothing fail.
public enum Severity: String, Sendable, CaseIterable {
  /// The data cannot be taken as they stand.
  case error
  /// The data can be taken, and something in them is wrong.
  case warning
  /// Nothing is wrong; something is missing or rests on weak ground.
  case doubt

  /// Whether a check with a diagnostic of this severity has failed.
  public var failsCheck: Bool { self != .doubt }
}

extension Severity: Comparable {
  /// Orders doubts below warnings, and warnings below errors.
  public static func < (left: Severity, right: Severity) -> Bool { left.weight < right.weight }

  /// The position of the severity in its order.
  private var weight: Int {
    switch self {
    case .doubt: 0
    case .warning: 1
    case .error: 2
    }
  }
}
