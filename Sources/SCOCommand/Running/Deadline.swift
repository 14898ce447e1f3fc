/// A point in time after which a command stops: one clock a command.
struct Deadline: Sendable {
  private let end: ContinuousClock.Instant

  init(seconds: Double) { end = ContinuousClock.now + .seconds(seconds) }

  /// Whether it lies behind.
  @Sendable func hasPassed() -> Bool { ContinuousClock.now >= end }

  /// The seconds left, at least a hundredth.
  var secondsLeft: Double {
    let left = (end - ContinuousClock.now).components
    return max(0.01, Double(left.seconds) + Double(left.attoseconds) * 1e-18)
  }
}
