#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Ends a command whose own work outlasts its clock.
///
/// A timer of the system and no thread, since the drawing child is a fork. Work that looks at the
/// clock itself has half a second to end in better words.
enum Watchdog {
  private static let grace = 0.5

  /// Sets the timer for a deadline.
  static func arm(_ deadline: Deadline) {
    _ = signal(SIGALRM) { _ in
      let words: StaticString =
        "error: stopped at the limit of time; ask for less, or allow more time with --timeout.\n"
      _ = unsafe write(2, words.utf8Start, words.utf8CodeUnitCount)
      _exit(ExitStatus.limit.rawValue)
    }
    set(deadline.secondsLeft + grace)
  }

  /// Stops the timer: a reader of the result may take as long as it likes.
  static func disarm() { set(0) }

  private static func set(_ seconds: Double) {
    var timer = itimerval()
    timer.it_value.tv_sec = Int(seconds)
    timer.it_value.tv_usec = .init((seconds - seconds.rounded(.down)) * 1_000_000)
    #if canImport(Glibc)
      unsafe setitimer(__itimer_which_t(ITIMER_REAL.rawValue), &timer, nil)
    #else
      unsafe setitimer(ITIMER_REAL, &timer, nil)
    #endif
  }
}
