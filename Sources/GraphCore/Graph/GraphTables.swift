/// The tables of a frozen graph, in order and in step with each other.
///
/// What is derived from the claims stands beside them, so that a graph can be used without reading
/// all of them.
package struct GraphTables: Sendable {
  package var header: GraphHeader
  package var schema: Schema
  package var references: Records<Reference>
  package var levels: LevelScale
  package var disputes: [Dispute]
  /// In the order of their ids, each with the numbers of its claims.
  package var nodes: Records<Node>
  package var claims: Records<Claim>
  /// The preferred claims that join two nodes.
  package var edges = EdgeTable()
  /// The days on which each node is counted as existing.
  package var nodeIntervals: [DayInterval] = []
  /// What preferred claims say of stages: in the order of the nodes, of each as it was written.
  package var stages: [StagePeriod] = []
  /// The nodes that happened once, such as meetings.
  package var happenings = NodeSet(capacity: 0)
  /// The edges whose own claim says that they are no more than proposed.
  package var proposedEdges = EdgeSet(capacity: 0)
  /// The claims on the sides of each dispute.
  package var sides: [[ClaimID]] = []

  package init(
    _ header: GraphHeader, schema: Schema, references: Records<Reference>, levels: LevelScale,
    disputes: [Dispute], nodes: Records<Node>, claims: Records<Claim>
  ) {
    (self.header, self.schema, self.references) = (header, schema, references)
    (self.levels, self.disputes) = (levels, disputes)
    (self.nodes, self.claims) = (nodes, claims)
  }
}
