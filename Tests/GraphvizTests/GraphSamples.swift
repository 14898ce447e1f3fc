/// Graphs that the tests of this room share.
enum GraphSamples {
  /// Layers, a cluster, labels in three scripts.
  static let layers = """
    digraph layers {
      rankdir=LR
      node [shape=box, fontname="DejaVu Sans"]
      subgraph cluster_members { label="Members (3)"; kz [label="Казахстан"]; cn [label="中国"]; ru }
      sco -> kz [label="member"]; sco -> cn; sco -> ru; kz -> cn [style=dashed]; ru -> kz
    }
    """

  /// A ring with chords, for engines without layers.
  static let ring = """
    graph ring { a -- b; b -- c; c -- d; d -- e; e -- a; a -- c; f -- g }
    """

  /// Clusters, and labelled edges within ranks: Graphviz 2.43 frees a rank of it twice.
  static func flatLabels(nodes: Int, seed: UInt64) -> String {
    var state = seed
    func next() -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % nodes
    }
    let clusters = (0..<4).map { cluster in
      let members = stride(from: cluster, to: nodes, by: 4).map { "n\($0)" }
      return "  subgraph cluster_\(cluster) { \(members.joined(separator: " ")) }"
    }
    let edges = (0..<nodes * 2).map { _ in
      let (tail, head) = (next(), next())
      return "  n\(tail) -> n\(head) [label=\"uses \(tail)\"]"
    }
    return (["digraph {"] + clusters + edges + ["}"]).joined(separator: "\n")
  }

  /// A quoted string of DOT that shows `text` as it is.
  static func quoted(_ text: String) -> String {
    let escapes: [Character: String] = [
      "\"": "\\\"", "\\": "\\\\", "&": "&amp;", "<": "&lt;", ">": "&gt;", "\n": "\\n",
    ]
    return "\"" + text.map { escapes[$0] ?? String($0) }.joined() + "\""
  }
}
