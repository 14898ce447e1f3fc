import CIsolation

/// How this process asks the system for memory.
public enum ProcessMemory {
  /// Has the C library ask for eight megabytes at a time, where it can be told so (glibc).
  ///
  /// For a program that arranges pictures on several threads: by default each thread asks for a few
  /// kilobytes again and again, a thousand times for twenty pictures, and waits for the others'
  /// turns. A library leaves that to its host.
  public static func growInLargePieces() { cis_grow_in_large_pieces() }
}
