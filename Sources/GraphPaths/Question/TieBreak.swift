public import GraphCore

/// Which of several ways of one length is preferred.
///
/// The way with fewer disputed steps comes first; among those, the one whose steps stand higher
/// on a list of preferences in total; then the one whose nodes' ids come first.
public struct TieBreak: Hashable, Sendable {
  /// A sort of edge that is preferred to those of later preferences.
  public enum Preference: Hashable, Sendable {
    /// The edges of a family.
    case family(Family)
    /// The edges of a family at a certain node.
    case familyAt(Family, NodeID)
    /// The edges of a kind.
    case kind(RelationshipKindID)
  }

  /// The preferences, the strongest first.
  public let preferences: [Preference]

  /// Makes an order from preferences; without any, only disputes and ids count.
  public init(_ preferences: [Preference] = []) { self.preferences = preferences }

  /// What a step over `edge` adds to the cost of a way; ways of lower cost are preferred.
  func cost(of edge: EdgeID, in graph: Graph) -> UInt64 {
    let rank = preferences.firstIndex { matches($0, edge, graph) } ?? preferences.count
    return UInt64(rank) + (graph.isDisputed(edge) ? Self.dispute : 0)
  }

  /// More than the ranks of any way's steps can add up to.
  private static let dispute: UInt64 = 1 << 40

  private func matches(_ preference: Preference, _ id: EdgeID, _ graph: Graph) -> Bool {
    let edge = graph[id]
    switch preference {
    case .family(let family): return graph.schema[edge.kind].family == family
    case .familyAt(let family, let node):
      guard graph.schema[edge.kind].family == family else { return false }
      return edge.source == node || edge.target == node
    case .kind(let kind): return edge.kind == kind
    }
  }
}
