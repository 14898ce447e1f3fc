import CIsolation
import Synchronization

extension IsolatedRenderer {
  /// Forks a child that readies Graphviz and the tables of fonts while this process loads, chooses
  /// and places what is to be drawn; the next drawing goes to it.
  ///
  /// Call it early: the less a process has, the sooner it is copied. It does nothing where there is
  /// such a child already, where the process has more threads than the one that calls (a copy would
  /// have none of them), and on systems whose text libraries do not survive a fork. The child ends
  /// with this thread, so draw on it; `dismiss()` ends one that is not needed.
  public static func forkAhead() {
    waiting.withLock { child in
      if child == nil, !needsProgram { child = ChildProcess.forkAhead() }
    }
  }

  /// Ends the child of `forkAhead()`, if it waits.
  public static func dismiss() {
    if let child = childAhead() { ChildProcess.dismiss(child) }
  }

  /// The child that waits, which is from then on the caller's.
  static func childAhead() -> cis_watch? {
    waiting.withLock { child in
      defer { child = nil }
      return child
    }
  }

  private static let waiting = Mutex<cis_watch?>(nil)
}
