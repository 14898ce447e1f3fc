/// Ends a command whose own work outlasts its clock.
///
/// A timer of the system and no thread, since the drawing child is a fork. Work that looks at the
/// clock itself has half a second to end in better words.
enum Watchdog {
  private static let grace = 0.5

  /// Sets the timer for a deadline.
  static func arm(_ deadline: Deadline) {
    SystemCalls.endAtAlarm()
    SystemCalls.setAlarm(seconds: deadline.secondsLeft + grace)
  }

  /// Stops the timer: a reader of the result may take as long as it likes.
  static func disarm() { SystemCalls.setAlarm(seconds: 0) }
}
