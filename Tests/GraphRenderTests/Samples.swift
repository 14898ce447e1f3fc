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
}
