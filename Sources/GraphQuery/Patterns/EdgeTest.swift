import GraphCore

/// What an edge must be, tested by its columns alone: its type and the way it is walked.
struct EdgeTest: Hashable, Sendable {
  /// The types that may be walked from their first end to their second.
  var forward: UInt64
  /// The types that may be walked from their second end to their first.
  var backward: UInt64
  /// The levels that will do, one bit each; nil where no level is asked for.
  var levels: UInt64?
  /// The levels that cannot be compared with what is asked for: dropped, and counted.
  var incomparable: UInt64 = 0

  /// Makes the test of a pattern.
  init(_ pattern: EdgePattern, _ topology: Topology) {
    let test = LabelTest(
      pattern.label, number: { topology.graph.schema.relationshipKind(named: $0)?.index },
      everything: .max)
    let fitting = test.mask(of: topology.typeCount)
    let directed = topology.directedTypes
    let undirected = pattern.direction.contains(.undirected) ? fitting & ~directed : 0
    forward = undirected | (pattern.direction.contains(.right) ? fitting & directed : 0)
    backward = undirected | (pattern.direction.contains(.left) ? fitting & directed : 0)
  }

  /// The same edges walked the other way.
  var reversed: EdgeTest {
    var other = self
    (other.forward, other.backward) = (backward, forward)
    return other
  }

  /// Asks for a level besides.
  mutating func ask(_ bound: LevelBound) {
    levels = (levels ?? .max) & bound.fitting
    incomparable |= bound.incomparable
  }

  /// All types that may be walked.
  var types: UInt64 { forward | backward }

  /// Whether every edge is walked either way.
  var isSymmetric: Bool { forward == backward }
}
