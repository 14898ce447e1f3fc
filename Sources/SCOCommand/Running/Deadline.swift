/// A point in time after which a command stops: one clock a command.
struct Deadline: Sendable {
  /// The seconds that the command has in all; more than a year stands for a year.
  let seconds: Double
  private let end: ContinuousClock.Instant

  init(seconds: Double) {
    self.seconds = min(seconds, 366 * 86_400)
    end = ContinuousClock.now + .seconds(self.seconds)
  }

  /// Whether it lies behind.
  @Sendable func hasPassed() -> Bool { ContinuousClock.now >= end }

  /// The seconds left, at least a hundredth.
  var secondsLeft: Double {
    let left = (end - ContinuousClock.now).components
    return max(0.01, Double(left.seconds) + Double(left.attoseconds) * 1e-18)
  }

  /// The failure of a command that it stopped.
  var failure: CommandFailure {
    CommandFailure(
      .limit,
      "stopped after \(words), the limit; ask for less, or allow more time with --timeout.")
  }

  /// The failure of a command whose result nobody wanted to read.
  func failure(noReaderOf pipe: String) -> CommandFailure {
    CommandFailure(
      .limit,
      "nobody reads the pipe \(pipe): stopped after \(words), the limit; start its reader, or "
        + "allow more time with --timeout.")
  }

  private var words: String {
    let whole = Int(exactly: seconds).map(String.init) ?? "\(seconds)"
    return whole + (whole == "1" ? " second" : " seconds")
  }
}
