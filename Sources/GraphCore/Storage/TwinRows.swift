/// Both directions of a graph, kept in step: every edge stands once in either.
public struct TwinRows: Sendable {
  /// The edges that leave each node.
  public let out: CompressedRows
  /// The edges that reach each node.
  public let into: CompressedRows

  init(nodeCount: Int, edges: EdgeTable) {
    out = CompressedRows(
      nodeCount: nodeCount, from: edges.sources, to: edges.targets, kinds: edges.kinds)
    into = CompressedRows(
      nodeCount: nodeCount, from: edges.targets, to: edges.sources, kinds: edges.kinds)
  }
}
