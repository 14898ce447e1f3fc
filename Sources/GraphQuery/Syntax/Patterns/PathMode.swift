/// What may repeat within a path (GQL's path mode).
enum PathMode: String, Sendable, Equatable, CaseIterable {
  /// No node twice.
  case acyclic = "ACYCLIC"
  /// No node twice, but the first may be the last.
  case simple = "SIMPLE"
  /// No edge twice.
  case trail = "TRAIL"
  /// Anything may repeat.
  case walk = "WALK"
}
