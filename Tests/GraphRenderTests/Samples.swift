import GraphRender

/// Graphs and words that the tests of this room share.
enum Samples {
  static let text = PictureText(
    title: "Members & partners", description: "Who is in <it>.", language: "en",
    asOf: "2025-11-30")

  /// Links, tooltips, a cluster, an edge with a label, an edge without anything.
  static let small = """
    digraph "sample" {
      label="Title"
      a [id=astana, URL="https://example.org/?a=1&b=2", tooltip="A \\"quoted\\" & long\\nsentence"]
      b [tooltip="Bishkek is a city"]
      c [label="<b>x & y</b>"]
      subgraph cluster_x { label="Members (2)"; b; c }
      a -> b [URL="#claim-1", tooltip="Astana to Bishkek", label="yes"]
      a -> c
    }
    """

  /// Takes Graphviz's dot far longer than any test may last.
  static let endless: String = {
    var state: UInt64 = 1
    func next() -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % 1500
    }
    let edges = (0..<4500).map { _ in "n\(next()) -> n\(next())" }
    return "digraph { \(edges.joined(separator: "; ")) }"
  }()

  static func request(
    _ dot: String = small, as format: any PictureFormat = SVGPicture()
  ) -> PictureRequest {
    PictureRequest(dot: dot, format: format, text: text)
  }
}
