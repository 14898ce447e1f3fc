/// Layers of nodes from top to bottom, groups as frames, by Graphviz's `dot`.
struct DotLayout: Layout {
  let name = "dot"
  let summary = "any nodes and lines in layers from top to bottom, by Graphviz's dot"
  let remedies = ProgramDrawing.remedies

  func arrange(_ scene: Scene, width: Double) -> Drawing {
    ProgramDrawing(scene: scene, program: .fromTop).drawing()
  }
}
